// Makes dist/: the command line (groundplan.cjs, main.cjs and its lazily loaded parts), the library (index.js and
// its declarations) and the licences of what is bundled. Runs on the Node of node_modules/.bin.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { bundleCommandLine } from './packaging/command-line.ts'
import { bundleLauncher } from './packaging/launcher-file.ts'
import { licences } from './packaging/licences.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const options: BuildOptions = {
  absWorkingDir: root,
  // Bundled, because both are needed at every start; yaml's form for browsers is the one in ES modules.
  alias: {
    yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
    'handlebars/runtime': join(root, 'node_modules/handlebars/runtime.js'),
    'handlebars/runtime.js': join(root, 'node_modules/handlebars/runtime.js'),
  },
  external: Object.keys(dependencies),
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'node',
  target: 'node20.19',
}

const commandLine = await bundleCommandLine('bin/groundplan.ts', options)
const launcher = await bundleLauncher(commandLine.files.get('main.cjs')!)
const library = await build({
  ...options,
  entryPoints: { index: 'index.ts' },
  chunkNames: 'library-[name]-[hash]',
  bundle: true,
  format: 'esm',
  metafile: true,
  outdir: dist,
  splitting: true,
  write: false,
})
const inputs = [...commandLine.inputs, ...Object.keys(library.metafile.inputs)]

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
for (const [name, text] of commandLine.files) writeFileSync(join(dist, name), text)
for (const file of library.outputFiles) writeFileSync(file.path, file.contents)
writeFileSync(join(dist, 'groundplan.cjs'), launcher)
chmodSync(join(dist, 'groundplan.cjs'), 0o755)
writeFileSync(join(dist, 'LICENSES.txt'), licences(root, inputs))
writeFileSync(join(dist, 'index.d.ts'), "export * from './types/index.js'\n")
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'scripts/packaging/tsconfig.json')],
  {
    stdio: 'inherit',
  },
)
