import { CST } from 'yaml'
import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { place } from './place.ts'
import { indentedByTab } from './tabs.ts'

export const bracketNotClosed = define({
  code: 'GP1014',
  severity: 'error',
  message: text`the ${'open'} opened here is not closed`,
  help: text`Close it with ${'close'}. Further lines inside the brackets must be indented more than the line that opens them.`,
})

export const wrongBracket = define({
  code: 'GP1018',
  severity: 'error',
  message: text`this ${'actual'} closes a ${'open'}`,
  help: text`Write ${'close'} here, or close the ${'open'} before.`,
})

export const strayBracket = define({
  code: 'GP1019',
  severity: 'error',
  message: text`this ${'actual'} closes nothing`,
  help: text`Remove it, or put the text in quotes if the bracket belongs to it.`,
})

export const nothingBeforeComma = define({
  code: 'GP1020',
  severity: 'error',
  message: text`there is nothing before this comma`,
  help: text`Remove the comma, or write the missing item; null stands for an empty one.`,
})

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** Follows the brackets of flow collections, to blame the bracket that is wrong and not what follows it. */
export class Brackets {
  readonly #file: SourceFile
  readonly #open: { readonly bracket: string; readonly offset: number }[] = []
  /** Whether nothing but blanks and comments came since an opening bracket or a comma. */
  #itemIsEmpty = false

  constructor(file: SourceFile) {
    this.#file = file
  }

  see(lexeme: string, offset: number): Diagnostic | undefined {
    // Only a bracket alone is one: what follows a broken block header comes in one piece.
    switch (lexeme) {
      case '{':
      case '[':
        this.#open.push({ bracket: lexeme, offset })
        this.#itemIsEmpty = true
        return undefined
      case '}':
      case ']':
        this.#itemIsEmpty = false
        return this.#close(lexeme, offset)
      case ',':
        if (this.#itemIsEmpty) return diagnose(nothingBeforeComma, place(this.#file, offset, offset + 1), {})
        this.#itemIsEmpty = true
        return undefined
      case CST.FLOW_END:
        return indentedByTab(this.#file, offset) ?? this.atEnd()
    }
    if (!/^[ \t\r\n#]/.test(lexeme)) this.#itemIsEmpty = false
    return undefined
  }

  atEnd(): Diagnostic | undefined {
    const last = this.#open.at(-1)
    if (!last) return undefined
    const location = place(this.#file, last.offset, last.offset + 1)
    return diagnose(bracketNotClosed, location, { open: last.bracket, close: CLOSING[last.bracket]! })
  }

  #close(actual: string, offset: number): Diagnostic | undefined {
    const location = place(this.#file, offset, offset + 1)
    const opening = this.#open.pop()
    if (!opening) return diagnose(strayBracket, location, { actual })
    const open = opening.bracket
    const close = CLOSING[open]!
    if (close === actual) return undefined
    const message = `the ${open} is opened here`
    return diagnose(wrongBracket, location, { actual, open, close }, [
      { message, location: place(this.#file, opening.offset, opening.offset + 1) },
    ])
  }
}
