import type { Alias, ParsedNode } from 'yaml'
import { type Diagnostic, define, diagnose, type Location } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { text } from '../diagnostics/text.ts'

export const unknownAlias = define({
  code: 'GP1030',
  severity: 'error',
  message: text`no anchor &${'name'} stands above this alias`,
  help: text`${'hint'}Mark the value with &${'name'} before it is used; or write "*${'name'}" if it is meant as text.`,
})

export const circularAlias = define({
  code: 'GP1031',
  severity: 'error',
  message: text`the alias *${'name'} stands inside the value that it repeats`,
  help: text`Write the value out here, or move the anchor to a part that does not hold the alias.`,
})

type Anchor = { readonly node: ParsedNode; open: boolean }

/** The anchors of a document as they stand while it is walked from top to bottom. */
export class Anchors {
  readonly #byName = new Map<string, Anchor>()
  readonly #targets = new Map<Alias, ParsedNode>()

  /** Declares the anchor of `node`, if it has one; it is `open` until its value is complete. */
  declare(node: ParsedNode): Anchor | undefined {
    const name = 'anchor' in node ? node.anchor : undefined
    if (!name) return undefined
    const anchor = { node, open: true }
    this.#byName.set(name, anchor)
    return anchor
  }

  /** What `alias` stood for when it was resolved. */
  resolved(alias: Alias): ParsedNode | undefined {
    return this.#targets.get(alias)
  }

  /** What `alias` stands for here and, wherever its node is met again, there. */
  resolve(alias: Alias, location: Location): ParsedNode | Diagnostic {
    const name = alias.source
    const anchor = this.#byName.get(name)
    if (!anchor) {
      const near = suggest(name, this.#byName.keys())
      return diagnose(unknownAlias, location, { name, hint: near ? `Did you mean *${near}? ` : '' })
    }
    if (anchor.open) return diagnose(circularAlias, location, { name })
    this.#targets.set(alias, anchor.node)
    return anchor.node
  }
}
