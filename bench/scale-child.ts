// One measurement of the compiler in a process of its own, so that sizes do not warm each other up. Needs
// --expose-gc. Arguments: `compile` or `parse`, the reference's path, and how many times its size or how many lines.
// Prints a `Scale` as JSON.
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { nodeHost } from '../bin/host.ts'
import { type Compilation, compile } from '../compiler/compile.ts'
import { templateTooLarge, tooMany } from '../compiler/emit/limits.ts'
import { parse } from '../compiler/parse/index.ts'
import { SourceFile } from '../compiler/source/source-file.ts'
import { enlarge, lengthen } from './enlarge.ts'
import type { Scale } from './scale.ts'

const [what, spec = '', size = '1'] = process.argv.slice(2)
const reference = readFileSync(spec, 'utf8')
const text = what === 'parse' ? lengthen(reference, Number(size)) : enlarge(reference, Number(size))
const host = nodeHost(dirname(spec))
const scale =
  what === 'parse'
    ? await measure(
        () => parsed(new SourceFile('architecture.yaml', text)),
        () => 0,
      )
    : await measure(() => compile({ path: 'architecture.yaml', text }, host), resourcesOf)
process.stdout.write(JSON.stringify(scale))

function parsed(file: SourceFile): object {
  const { source, diagnostics } = parse(file)
  if (!source) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return source
}

/** Past the limits of CloudFormation the compiler gives an error in place of a result, after all the work is done. */
function resourcesOf({ result, diagnostics }: Compilation): number {
  if (result) return Object.keys(result.template['Resources'] as object).length
  const limits = [tooMany.code, templateTooLarge.code]
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const others = errors.filter(({ code }) => !limits.includes(code))
  if (others.length > 0) throw new Error(others.map(({ code, message }) => `${code} ${message}`).join('\n'))
  const counts = errors.map(({ message }) => /([\d,]+) resources/.exec(message)?.[1])
  return Number(counts.find(count => count !== undefined)!.replaceAll(',', ''))
}

/** Once for the first, cold time; then for two seconds, at least three times. */
async function measure<T extends object>(
  run: () => T | Promise<T>,
  count: (result: T) => number,
): Promise<Scale> {
  const before = heapUsed()
  const begin = performance.now()
  const kept = await run()
  const coldMs = performance.now() - begin
  const held = heapUsed() - before
  const times: number[] = []
  for (const start = performance.now(); performance.now() - start < 2_000 || times.length < 3; ) {
    const from = performance.now()
    await run()
    times.push(performance.now() - from)
  }
  return {
    lines: text.split('\n').length,
    specBytes: Buffer.byteLength(text),
    resources: count(kept),
    coldMs,
    warmMs: Math.min(...times),
    heapBytes: 'diagnostics' in kept && !('result' in kept) ? null : held,
  }
}

function heapUsed(): number {
  globalThis.gc!()
  return process.memoryUsage().heapUsed
}
