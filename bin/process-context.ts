import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Context } from './command.ts'
import { streamOutput } from './output.ts'
import { isTerminal, lazyStream } from './process-streams.ts'

/** The context of a command that runs as the process's own. */
export function processContext(argv: readonly string[]): Context {
  const { env } = process
  // The program lies one folder below the package, as `bin/groundplan.ts` and as `dist/groundplan.cjs`.
  const packageFolder = dirname(dirname(realpathSync.native(process.argv[1]!)))
  let signal: AbortSignal | undefined
  return {
    output: streamOutput(
      lazyStream(1, () => process.stdout),
      lazyStream(2, () => process.stderr),
      env,
      argv.includes('--no-color'),
    ),
    cwd: process.cwd(),
    env,
    packageFolder,
    version: () => JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version,
    readStdin,
    get ask() {
      return isTerminal(0) && isTerminal(2) ? ask : undefined
    },
    get signal() {
      signal ??= interruption()
      return signal
    },
  }
}

/** Only a command that asks for the signal takes the interruption over; the others end by it at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  process.once('SIGTERM', () => controller.abort())
  return controller.signal
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** On standard error, so that standard output stays what was asked for. The end of the input is an empty answer. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  terminal.on('SIGINT', () => {
    terminal.close()
    process.kill(process.pid, 'SIGINT')
  })
  const end = new Promise<string>(resolve => terminal.on('close', () => resolve('')))
  const answer = await Promise.race([terminal.question(question), end])
  terminal.close()
  return answer.trim()
}
