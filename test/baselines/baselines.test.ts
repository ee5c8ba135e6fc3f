import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ParsedSource } from '../../compiler/source/parsed-source.ts'
import { type Blocks, blocksOf, differences, render } from '../support/baseline.ts'
import { compileReference, environments, referenceText } from '../support/reference.ts'

const legend = `What of the template comes from which line of the specification.
  + a resource, parameter or output that this line makes
  = comes exactly from here      ~ follows from here
Texts of several lines are shown as their first line and a hash. Made by \`UPDATE_BASELINES=1 npx vitest run test/baselines\`.
`

const changesAlone = 'Of the reference itself, what is other than without the environment; - is gone.\n'

test.each(environments)('what the reference makes is known, environment "%s"', async environment => {
  const { result, sources } = await compileReference(referenceText, environment)
  const [main, ...others] = [...sources.keys()]
  const blocks = blocksOf(result!, main!)
  const text = environment ? legend + changesAlone + (await changed(main!, blocks)) : legend + whole(main!, blocks)
  const overlaid = others.map(source => whole(source, blocksOf(result!, source))).join('')
  const file = join(import.meta.dirname, `architecture${environment && `.${environment}`}.txt`)
  if (process.env['UPDATE_BASELINES']) writeFileSync(file, text + overlaid)
  expect(text + overlaid).toBe(readFileSync(file, 'utf8'))
})

/** The lines of the reference from which something else comes than without an environment. */
async function changed(source: ParsedSource, blocks: Blocks): Promise<string> {
  const base = await compileReference(referenceText)
  const different = differences(blocks, blocksOf(base.result!, [...base.sources.keys()][0]!))
  return section(source, different.keys(), different)
}

/** Every line of the source, and under it what comes from it. */
function whole(source: ParsedSource, blocks: Blocks): string {
  const lines = Array.from({ length: source.file.lineCount }, (_, i) => i + 1)
  return section(source, lines, blocks)
}

function section({ file }: ParsedSource, lines: Iterable<number>, blocks: Blocks): string {
  const shown = [...lines].map(line => {
    const entries = blocks.get(line)
    return entries ? `${file.line(line)}\n${render(entries)}` : file.line(line)
  })
  return `\n──── ${file.path}\n${shown.join('\n')}\n`
}
