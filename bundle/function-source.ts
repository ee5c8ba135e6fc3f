import { realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'esbuild'
import { inFolder } from '../compiler/artifacts/source-files.ts'
import type { Host } from '../compiler/source/host.ts'
import { outsideDetail } from './esbuild-messages.ts'

/**
 * Holds esbuild to the files that the function's identity covers: `files` of `folder`, read through the host, and
 * installed packages, which the lock file covers. Any other file is an error at the import of it.
 */
export function functionSource(folder: string, files: readonly string[], host: Host, root: string): Plugin {
  const base = realpathSync(join(root, folder))
  const known = new Set(files)
  const inside = (path: string) => relative(base, path).split(sep).join('/')
  return {
    name: 'function-source',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async args => {
        if (args.kind === 'entry-point' || args.pluginData === checked) return undefined
        if (isInstalled(inside(args.importer))) return undefined
        const { importer, namespace, resolveDir, kind } = args
        const found = await build.resolve(args.path, {
          importer,
          namespace,
          resolveDir,
          kind,
          with: args.with,
          pluginData: checked,
        })
        if (found.errors.length > 0 || found.external || found.namespace !== 'file') return undefined
        const path = inside(found.path)
        if (known.has(path) || isInstalled(path)) return undefined
        return { errors: [{ text: `${path} is not part of the function`, detail: outsideDetail }] }
      })
      build.onLoad({ filter: /.*/, namespace: 'file' }, args => {
        const path = inside(args.path)
        if (!known.has(path)) return undefined
        return { contents: host.readFile(inFolder(folder, path)) ?? '', loader: 'default' }
      })
    },
  }
}

const checked = 'checked'

function isInstalled(path: string): boolean {
  return path.split('/').includes('node_modules')
}
