import { define, type Location } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Model } from '../model/model.ts'
import { reference } from '../model/references.ts'
import { hasReference, textParts } from '../model/text.ts'
import type { Check } from './check.ts'
import { marked } from './places.ts'

export const unknownInText = define({
  code: 'GP2003',
  severity: 'error',
  message: text`${'problem'}`,
  help: text`${'advice'}`,
})

export const unclosed = define({
  code: 'GP2004',
  severity: 'error',
  message: text`this \${ is never closed`,
  help: text`close it with }, or write $\${ for the two characters themselves`,
})

export const notText = define({
  code: 'GP2005',
  severity: 'error',
  message: text`\${…} is not replaced here`,
  help: text`${'advice'}`,
})

export const nulCharacter = define({
  code: 'GP2006',
  severity: 'error',
  message: text`there is a NUL character in this text`,
  help: text`leave it away: no script, environment or template can hold one`,
})

/** Every `${…}` in a text names something; and there is none where nothing would replace it. */
export const texts: Check = (model, report) => {
  const seen = new Set<string>()
  for (const [, cursor] of marked(model.spec as Cursor, 'text')) {
    seen.add(cursor.path)
    const value = String(cursor.value)
    if (value.includes('\0')) report(nulCharacter, cursor.location, {})
    for (const part of textParts(value)) {
      if ('literal' in part) continue
      const location = within(cursor, part.start, part.end)
      if (part.path === '') {
        report(unclosed, location, {})
        continue
      }
      const found = reference(model, part.path)
      if (!('problem' in found)) continue
      const advice = found.likely
        ? `did you mean \`\${${found.likely}}\`?`
        : 'it is `${name}`, `${env}`, a parameter, `${aws.region}` and its like, or `${SECTION.KEY.ATTRIBUTE}`'
      report(unknownInText, location, { problem: found.problem, advice })
    }
  }
  for (const cursor of otherStrings(model)) {
    if (seen.has(cursor.path)) continue
    if (cursor.value.includes('\0')) report(nulCharacter, cursor.location, {})
    else report(notText, cursor.location, { advice: 'a name stands here by itself, without `${` and `}`' })
  }
}

/** Every string with a reference or a NUL in it, but for raw CloudFormation, which has its own `${…}`. */
function* otherStrings(model: Model): Generator<Cursor<string>> {
  for (const [section, cursor] of model.spec.entries()) {
    if (section !== 'resources' && section !== 'environments') yield* strings(cursor as Cursor)
  }
}

function* strings(cursor: Cursor): Generator<Cursor<string>> {
  if (typeof cursor.value === 'string') {
    if (hasReference(cursor.value) || cursor.value.includes('\0')) yield cursor as Cursor<string>
  } else if (Array.isArray(cursor.value)) {
    for (const item of cursor.items()) yield* strings(item as Cursor)
  } else {
    for (const [key, item] of cursor.entries()) if (key !== 'overrides') yield* strings(item as Cursor)
  }
}

/** The part of a scalar from `start` to `end`; the whole of it where its spelling differs from its value. */
function within(cursor: Cursor, start: number, end: number): Location {
  const { origin, span } = cursor.location
  const written = origin.file.text.slice(span.start, span.end)
  const value = String(cursor.value)
  const quote = written === value ? 0 : written.slice(1, -1) === value ? 1 : undefined
  if (!origin.exact || quote === undefined) return { origin, span }
  return { origin, span: { start: span.start + quote + start, end: span.start + quote + end } }
}
