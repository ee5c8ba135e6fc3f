import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/source-file.ts'
import { Guards } from './guards.ts'
import { explainSyntaxError } from './syntax.ts'

export type YamlDocument = Document.Parsed<ParsedNode>

/**
 * The one document of `file`; none where its syntax is broken, and then the diagnostics say how. The lexer, parser and
 * composer are driven by hand, because the guards must see the lexemes before anything is built from them.
 */
export function readDocument(file: SourceFile): { document?: YamlDocument; diagnostics: Diagnostic[] } {
  // The lexer takes what follows a byte order mark for unindented; an empty first line has no such effect.
  const text = file.text.startsWith('\ufeff') ? `\n${file.text.slice(1)}` : file.text
  const guards = new Guards(file, text)
  const parser = new Parser()
  const composer = new Composer<ParsedNode>({
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const tokens: CST.Token[] = []
  let tooDeep: Diagnostic | undefined
  for (const lexeme of new Lexer().lex(text)) {
    const broken = guards.before(lexeme, parser)
    if (broken) return { diagnostics: [broken] }
    for (const token of parser.next(lexeme)) tokens.push(token)
    tooDeep = guards.after(parser)
    if (tooDeep) break
  }
  const unfinished = tooDeep ? undefined : guards.atEnd()
  if (unfinished) return { diagnostics: [unfinished] }
  for (const token of parser.end()) tokens.push(token)

  const [document] = withoutStackTraces(() => [...composer.compose(tokens, true, text.length)])
  const first = firstError(document!.errors)
  // A broken line can make the parser nest all lines below it, so its error comes before one of depth.
  if (first && !(tooDeep && first.pos[0] >= tooDeep.span.start))
    return { diagnostics: [explainSyntaxError(file, first)] }
  if (tooDeep) return { diagnostics: [tooDeep] }
  return { document: document as YamlDocument, diagnostics: guards.found }
}

/** The composer makes an Error object of every mistake; in a file of many, their stack traces fill the memory. */
function withoutStackTraces<T>(work: () => T): T {
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = before
  }
}

/** The walk judges keys and tags itself, so the composer's own complaints about them are dropped. */
function firstError(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  let first: YAMLParseError | undefined
  for (const error of errors) {
    if (error.code === 'NON_STRING_KEY' || error.code === 'TAG_RESOLVE_FAILED') continue
    if (!first || error.pos[0] < first.pos[0]) first = error
  }
  return first
}
