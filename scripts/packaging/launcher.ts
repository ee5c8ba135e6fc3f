// Becomes dist/groundplan.cjs: loads main.cjs with the machine code that V8 kept of an earlier run, which halves the
// start. The cache only ever saves time: missing, foreign, damaged or unwritable, it changes nothing else.
import fs from 'node:fs'
import Module, { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import vm from 'node:vm'

/** The SHA-256 of main.cjs, put in by the build. */
declare const MAIN_SHA256: string

type Cache = { readonly data?: Buffer; readonly words: readonly string[] }

const WORDS = 32
const DAY = 86_400_000

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 20 || (major === 20 && minor >= 19)) start(path.join(__dirname, 'main.cjs'))
else {
  console.error(`Groundplan needs Node 20.19 or newer; this is ${process.version}.`)
  process.exitCode = 6
}

function start(file: string): void {
  // Node 20 optimizes a short run's functions so early that it costs a fifth of the run. Newer ones wait by themselves.
  if (major === 20) require('node:v8').setFlagsFromString('--interrupt-budget=1000000')
  const source = fs.readFileSync(file, 'latin1') // the build writes ASCII
  const cacheFile = chooseFile()
  const cache = readCache(cacheFile)
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cache.data && { cachedData: cache.data }),
  })
  const words = script.cachedDataRejected ? [] : cache.words
  process.once('exit', code => {
    const word = `${commandWord()} ${code}`
    // A command, or an outcome, that was not there yet compiles functions that the cache does not hold: it is
    // written again with them.
    if (cacheFile !== undefined && code !== 2 && words.length < WORDS && !words.includes(word))
      writeCache(cacheFile, [...words, word], script.createCachedData())
  })
  const main = new Module(file, module)
  main.filename = file
  require.cache[file] = main // the lazily loaded files ask for it
  script.runInThisContext().call(main.exports, main.exports, createRequire(file), main, file, __dirname)
  main.loaded = true
}

function readCache(file: string | undefined): Cache {
  try {
    if (file === undefined) return { words: [] }
    const bytes = readOwnFile(file)
    const headerEnd = bytes.indexOf(10)
    const [keyHeld, words] = JSON.parse(bytes.toString('utf8', 0, headerEnd))
    const middle = (headerEnd + 1 + bytes.length) / 2
    // V8 would run damaged code. Comparing two copies is 50 times quicker than a checksum in JavaScript that is
    // itself not compiled yet.
    const intact = bytes.compare(bytes, middle, bytes.length, headerEnd + 1, middle) === 0
    if (keyHeld === key() && intact && Array.isArray(words)) return { data: bytes.subarray(middle), words }
  } catch {}
  return { words: [] }
}

function readOwnFile(file: string): Buffer {
  const handle = fs.openSync(file, 'r')
  try {
    const { uid, mode } = fs.fstatSync(handle)
    // The cache is code: one that somebody else could have written is not run.
    if (process.getuid && (uid !== process.getuid() || mode & 0o022)) throw new Error('not ours alone')
    return fs.readFileSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

function writeCache(file: string, words: readonly string[], data: Buffer): void {
  const unfinished = `${file}.${process.pid}`
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    removeOld(path.dirname(file))
    const header = JSON.stringify([key(), words])
    fs.writeFileSync(unfinished, Buffer.concat([Buffer.from(`${header}\n`), data, data]), {
      mode: 0o600,
      flag: 'wx',
    })
    fs.renameSync(unfinished, file)
  } catch {
    try {
      fs.unlinkSync(unfinished)
    } catch {}
  }
}

/** Caches of versions that were replaced a month ago or earlier. */
function removeOld(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name)
    if (/^[0-9a-f]{8}\.bin/.test(name) && Date.now() - fs.statSync(file).mtimeMs > 30 * DAY)
      fs.unlinkSync(file)
  }
}

function chooseFile(): string | undefined {
  const { GROUNDPLAN_CACHE, XDG_CACHE_HOME } = process.env
  try {
    const folder =
      GROUNDPLAN_CACHE || path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'groundplan')
    return path.join(folder, 'code', `${fnv1a(key())}.bin`)
  } catch {
    return undefined // a user without a home folder
  }
}

/** Everything that the compiled code depends on; V8 checks its own version and flags once more. */
function key(): string {
  const { arch, execArgv, versions } = process
  return [
    MAIN_SHA256,
    __dirname,
    arch,
    versions.node,
    versions.v8,
    ...execArgv,
    process.env['NODE_OPTIONS'],
  ].join(' ')
}

/** The first argument that could be a command: each runs other parts of the program. */
function commandWord(): string {
  return process.argv.slice(2).find(argument => /^[a-z]{1,16}$/.test(argument)) ?? ''
}

function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
