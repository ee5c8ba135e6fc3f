import { CST, type Parser } from 'yaml'
import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { Brackets } from './brackets.ts'
import { unquotedInterpolation } from './interpolation.ts'
import { MAX_DEPTH, MAX_FINDINGS } from './limits.ts'
import { lineEnd, place } from './place.ts'
import { unclosedQuote } from './quotes.ts'
import { customTag } from './tags.ts'

export const severalDocuments = define({
  code: 'GP1006',
  severity: 'error',
  message: text`a second YAML document starts here; a file holds one`,
  help: text`Remove this line to make it one document, or move what follows into a file of its own.`,
})

export const tooDeep = define({
  code: 'GP1007',
  severity: 'error',
  message: text`mappings and lists lie more than ${'limit'} deep inside each other here`,
  help: text`Flatten the structure; look for a bracket or an indentation that is repeated by mistake.`,
})

export const directive = define({
  code: 'GP1009',
  severity: 'error',
  message: text`the directive ${'directive'} is not part of this language`,
  help: text`Remove this line. The file is read as YAML 1.2.`,
})

/**
 * Watches the lexemes of a document for what the parser would accept or explain badly, and stops it before it
 * builds too much. What it finds in passing, and need not stop for, is in `found`.
 */
export class Guards {
  readonly found: Diagnostic[] = []
  readonly #file: SourceFile
  readonly #text: string
  readonly #brackets: Brackets
  #documents = 0
  #last = ''
  #lastButOne = ''

  constructor(file: SourceFile, content: string) {
    this.#file = file
    this.#text = content
    this.#brackets = new Brackets(file)
  }

  /** Judges `lexeme`, which `parser` is about to read; the diagnostic ends the reading. */
  before(lexeme: string, parser: Parser): Diagnostic | undefined {
    const broken = this.#last === CST.SCALAR ? undefined : this.#judge(lexeme, parser.offset)
    this.#lastButOne = this.#last
    this.#last = lexeme
    return broken
  }

  /** Judges what `parser` has under construction: the document, the collections in it, perhaps a scalar. */
  after(parser: Parser): Diagnostic | undefined {
    const { stack } = parser
    if (stack.length <= MAX_DEPTH + 1) return undefined
    const top = stack[stack.length - 1]!
    if (stack.length === MAX_DEPTH + 2 && !('items' in top)) return undefined
    const { offset } = top as { offset: number }
    return diagnose(tooDeep, place(this.#file, offset, offset + 1), { limit: MAX_DEPTH })
  }

  atEnd(): Diagnostic | undefined {
    return this.#brackets.atEnd()
  }

  #judge(lexeme: string, offset: number): Diagnostic | undefined {
    switch (lexeme[0]) {
      case CST.DOCUMENT:
        return this.#document(offset)
      case '-':
        return lexeme === '---' && this.#last !== CST.DOCUMENT ? this.#document(offset) : undefined
      case '%':
        return this.#directive(lexeme, offset)
      case '!':
        this.#tag(lexeme, offset)
        return undefined
      case "'":
      case '"':
        return unclosedQuote(this.#file, lexeme, offset) ?? this.#brackets.see(lexeme, offset)
      case '{':
        if (this.#lastButOne === CST.SCALAR && this.#last.endsWith('$'))
          return unquotedInterpolation(this.#file, offset - this.#last.length, offset)
    }
    return this.#brackets.see(lexeme, offset)
  }

  #document(offset: number): Diagnostic | undefined {
    this.#documents += 1
    if (this.#documents === 1) return undefined
    return diagnose(severalDocuments, place(this.#file, offset, lineEnd(this.#text, offset)), {})
  }

  #directive(lexeme: string, offset: number): Diagnostic | undefined {
    if (/^%YAML[ \t]+1\.2$/.test(lexeme)) return undefined
    return diagnose(directive, place(this.#file, offset, offset + lexeme.length), { directive: lexeme })
  }

  #tag(lexeme: string, offset: number): void {
    if (this.found.length >= MAX_FINDINGS) return
    const unknown = customTag(this.#file, lexeme, offset)
    if (unknown) this.found.push(unknown)
  }
}
