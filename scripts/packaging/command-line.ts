import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild'

/** What a bundling made: file names relative to the output folder, and the source files that went into them. */
export type Bundled = { readonly files: ReadonlyMap<string, string>; readonly inputs: readonly string[] }

const PIECES = '/pieces/'

/**
 * Bundles `entry` and everything it imports statically into one CommonJS file, `main.cjs`, and every part behind an
 * `import()` into a file of its own. A module that main and a part share lives in main only.
 *
 * esbuild splits code only for ES modules, which V8 cannot load from a code cache: so it splits first, and a
 * second pass turns the pieces into CommonJS and joins those that main needs at the start.
 */
export async function bundleCommandLine(entry: string, options: BuildOptions): Promise<Bundled> {
  const pieces = await split(entry, options)
  const main = await convert(pieces, ['main'], pieces.inMain)
  const parts = [...pieces.code.keys()].filter(name => !pieces.inMain.has(name))
  const lazy = parts.length > 0 ? await convert(pieces, parts, new Set()) : []
  const files = new Map(
    [...main, ...lazy].map(file => [file.path.slice(file.path.lastIndexOf('/') + 1), file.text]),
  )
  return { files, inputs: Object.keys(pieces.metafile.inputs) }
}

type Pieces = {
  readonly metafile: Metafile
  /** Each piece's ES module text by its name: 'main', 'chunk-ABC', 'lint-DEF'. */
  readonly code: ReadonlyMap<string, string>
  /** Those that main reaches without `import()`. */
  readonly inMain: ReadonlySet<string>
  /** Those of main that a lazy part asks for, or that main itself also imports lazily. */
  readonly shared: ReadonlySet<string>
  readonly options: BuildOptions
}

async function split(entry: string, options: BuildOptions): Promise<Pieces> {
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: { main: entry },
    format: 'esm',
    splitting: true,
    outdir: PIECES,
    chunkNames: '[name]-[hash]',
    bundle: true,
    write: false,
    metafile: true,
  })
  const imports = new Map<string, { name: string; lazy: boolean }[]>()
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const internal = output.imports.filter(({ external }) => !external)
    imports.set(
      nameOf(path),
      internal.map(({ path, kind }) => ({ name: nameOf(path), lazy: kind === 'dynamic-import' })),
    )
  }
  const inMain = new Set<string>()
  const visit = (name: string) => {
    if (inMain.has(name)) return
    inMain.add(name)
    for (const target of imports.get(name) ?? []) if (!target.lazy) visit(target.name)
  }
  visit('main')
  const shared = new Set<string>()
  for (const [name, targets] of imports)
    for (const target of targets)
      if (inMain.has(target.name) && (target.lazy || !inMain.has(name))) shared.add(target.name)
  const code = new Map(outputFiles.map(file => [nameOf(file.path), file.text]))
  return { metafile, code, inMain, shared, options }
}

/** Turns the named pieces into CommonJS; those in `joined` become part of the file that imports them. */
async function convert(
  pieces: Pieces,
  names: readonly string[],
  joined: ReadonlySet<string>,
): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    ...pieces.options,
    entryPoints: names.map(name => ({ in: `piece:${name}`, out: name })),
    format: 'cjs',
    outdir: PIECES,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    write: false,
    // In CommonJS there is no import.meta; every file of dist/ lies in the same folder.
    define: {
      ...pieces.options.define,
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
    },
    plugins: [pieceLoader(pieces, joined)],
  })
  return outputFiles
}

function pieceLoader(pieces: Pieces, joined: ReadonlySet<string>): Plugin {
  return {
    name: 'pieces',
    setup(on) {
      on.onResolve({ filter: /^piece:/ }, ({ path }) => {
        const name = path.slice('piece:'.length)
        return name === 'main' ? { path: name, namespace: 'main-entry' } : asPiece(name)
      })
      on.onResolve({ filter: /^\.\// }, ({ path, kind }) => {
        const name = nameOf(path)
        if (kind === 'require-call') return { path, external: true }
        if (joined.has(name)) return asPiece(name)
        if (pieces.inMain.has(name)) return { path: name, namespace: 'taken-from-main' }
        return { path: `./${name}.cjs`, external: true }
      })
      on.onResolve({ filter: /./ }, ({ path }) => ({ path, external: true }))
      on.onLoad({ filter: /./, namespace: 'main-entry' }, () => ({
        contents: mainEntry(pieces),
        resolveDir: '/',
      }))
      on.onLoad({ filter: /./, namespace: 'piece' }, ({ path }) => ({
        contents: requireLazily(pieces, pieces.code.get(nameOf(path))!),
        resolveDir: '/',
      }))
      on.onLoad({ filter: /./, namespace: 'taken-from-main' }, ({ path }) => ({
        contents: `module.exports = ${takenFromMain(path)}`,
        resolveDir: '/',
      }))
    },
  }
}

/** By the ending esbuild knows to import CommonJS packages as Node does from an ES module. */
function asPiece(name: string) {
  return { path: `${name}.mjs`, namespace: 'piece' }
}

function mainEntry(pieces: Pieces): string {
  const names = [...pieces.shared].sort()
  return ["import './main.js'", ...names.map(name => `export * as "${name}" from './${name}.js'`)].join('\n')
}

/** `import('./lint-ABC.js')` becomes a `require` that still runs later and gives a promise. */
function requireLazily(pieces: Pieces, code: string): string {
  return code.replace(/\bimport\("\.\/([^"]+)\.js"\)/g, (_, name: string) => {
    const exported = pieces.inMain.has(name) ? takenFromMain(name) : `require("./${name}.cjs")`
    return `Promise.resolve().then(() => ${exported})`
  })
}

function takenFromMain(name: string): string {
  return `require("./main.cjs")[${JSON.stringify(name)}]`
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[cm]?js$/, '')
}
