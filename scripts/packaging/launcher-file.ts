import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The text of `groundplan.cjs`, the executable that starts the given text of `main.cjs`. */
export async function bundleLauncher(main: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'launcher.ts')],
    banner: { js: '#!/usr/bin/env node' },
    bundle: true,
    define: { MAIN_SHA256: JSON.stringify(createHash('sha256').update(main).digest('hex')) },
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'node',
    // Old Nodes must be able to read it, to say that they are too old.
    target: 'node12',
    write: false,
  })
  return outputFiles[0]!.text
}
