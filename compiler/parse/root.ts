import { isMap, isScalar, isSeq } from 'yaml'
import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { YamlDocument } from './document.ts'
import { lineEnd, place } from './place.ts'

export const emptyDocument = define({
  code: 'GP1004',
  severity: 'error',
  message: text`the file is empty`,
  help: text`Write at least \`groundplan: 1\` and \`name: …\`; \`groundplan init\` makes a small example.`,
})

export const rootIsNoMapping = define({
  code: 'GP1005',
  severity: 'error',
  message: text`the file holds ${'kind'} where a mapping of keys to values is expected`,
  help: text`Start the first line with a key, a colon and a space, as in \`name: my-project\`.`,
})

/** Whether the root of `document` is what every file of the language is: a mapping. */
export function checkRoot(file: SourceFile, document: YamlDocument): Diagnostic | undefined {
  const root = document.contents
  if (isMap(root)) return undefined
  if (!root || (isScalar(root) && root.value === null && root.range[0] === root.range[1]))
    return diagnose(emptyDocument, place(file, 0, 0, ''), {})
  const [start, valueEnd] = root.range
  const end = Math.min(valueEnd, Math.max(start + 1, lineEnd(file.text, start)))
  const kind = isSeq(root) ? 'a list' : isScalar(root) ? kindOf(root.value) : 'an alias'
  return diagnose(rootIsNoMapping, place(file, start, end, ''), { kind })
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`
}
