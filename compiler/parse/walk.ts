import type { Alias, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { isAlias, isMap, isScalar } from 'yaml'
import { define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import { child, type Pointer } from '../source/pointer.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'
import { Anchors } from './anchors.ts'
import type { YamlDocument } from './document.ts'
import { Findings } from './findings.ts'
import { tooDeep } from './guards.ts'
import { MAX_ALIASED_VALUES, MAX_DEPTH } from './limits.ts'
import { mappingValue, type Place, type Visitor } from './mapping.ts'
import { judgeValue } from './scalar.ts'

export const tooManyAliased = define({
  code: 'GP1032',
  severity: 'error',
  message: text`aliases and merge keys bring in more than ${'limit'} values`,
  help: text`Repeat less: aliases of values that hold aliases themselves multiply.`,
})

type MutablePosition = { key?: Span; value: Span; via?: Span }

/** Turns `document` into its plain value and the position of every pointer; not `sound` when parts are missing. */
export function walk(file: SourceFile, document: YamlDocument) {
  const walker = new Walker(file)
  const value = walker.visit(document.contents, { pointer: '', depth: 0, again: false })
  const { diagnostics, sound } = walker.findings
  return { value, positions: walker.positions, diagnostics, sound }
}

class Walker implements Visitor {
  readonly findings: Findings
  positions = new Map<Pointer, MutablePosition>()
  end = 0
  readonly #text: string
  readonly #anchors = new Anchors()
  #aliased = 0

  constructor(file: SourceFile) {
    this.findings = new Findings(file)
    this.#text = file.text
  }

  visit(node: ParsedNode | null, at: Place): unknown {
    if (isAlias(node)) return this.#alias(node, at)
    if (at.via && !this.countAliased(at.via, at.pointer)) return undefined
    const start = node ? node.range[0] : (at.key?.end ?? 0)
    const position: MutablePosition = { value: { start, end: start } }
    if (at.key) position.key = at.key
    if (at.via) position.via = at.via
    this.positions.set(at.pointer, position)
    this.end = start
    if (!node) return null

    const anchor = at.again ? undefined : this.#anchors.declare(node)
    const value = isScalar(node) ? this.#scalar(node) : this.#collection(node as YAMLMap | YAMLSeq, at)
    if (anchor) anchor.open = false
    position.value = { start, end: this.end }
    if (!at.again) {
      const wrong = judgeValue(node as Scalar, this.findings.at(position.value, at.pointer))
      if (wrong) this.findings.spoil(wrong)
    }
    return value
  }

  visitAside(node: ParsedNode | null, at: Place): void {
    const { positions } = this
    this.positions = new Map()
    this.visit(node, at)
    this.positions = positions
  }

  keyNode(node: ParsedNode, at: Place): ParsedNode | undefined {
    if (isAlias(node)) return this.resolve(node, at)
    const anchor = at.again ? undefined : this.#anchors.declare(node)
    if (anchor) anchor.open = false
    return node
  }

  resolve(alias: Alias, at: Place): ParsedNode | undefined {
    if (at.again) return this.#anchors.resolved(alias)
    const span = { start: alias.range![0], end: alias.range![1] }
    const found = this.#anchors.resolve(alias, this.findings.at(span, at.pointer))
    if (!('code' in found)) return found
    this.findings.spoil(found)
    return undefined
  }

  countAliased(via: Span, pointer: Pointer): boolean {
    this.#aliased += 1
    if (this.#aliased > MAX_ALIASED_VALUES)
      this.findings.stop(
        diagnose(tooManyAliased, this.findings.at(via, pointer), { limit: MAX_ALIASED_VALUES }),
      )
    return !this.findings.stopped
  }

  #alias(node: Alias.Parsed, at: Place): unknown {
    const via = at.via ?? { start: node.range[0], end: node.range[1] }
    const target = this.resolve(node, at)
    const value = target ? this.visit(target, { ...at, via, again: true }) : null
    this.end = node.range[1]
    return value
  }

  #scalar(node: Scalar.Parsed): unknown {
    const [start, valueEnd] = node.range
    let end = Math.max(start, valueEnd)
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
      while (' \t\r\n'.includes(this.#text[end - 1]!)) end -= 1
    this.end = end
    return node.value
  }

  #collection(node: YAMLMap | YAMLSeq, at: Place): unknown {
    const inside = { ...at, depth: at.depth + 1 }
    if (inside.depth > MAX_DEPTH) {
      const span = at.via ?? { start: this.end, end: this.end + 1 }
      this.findings.stop(diagnose(tooDeep, this.findings.at(span, at.pointer), { limit: MAX_DEPTH }))
      return null
    }
    const value = isMap(node) ? mappingValue(this, node, inside) : this.#list(node, inside)
    if (node.flow) this.end = node.range![1]
    return value
  }

  #list(node: YAMLSeq, at: Place): unknown[] {
    const value: unknown[] = []
    for (const item of node.items as ParsedNode[]) {
      if (this.findings.stopped) break
      value.push(this.visit(item, { ...at, pointer: child(at.pointer, value.length), key: undefined }))
    }
    return value
  }
}
