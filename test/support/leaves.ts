import { child, type Pointer } from '../../compiler/source/pointer.ts'

/** The scalars, empty mappings and empty lists of `value` by their pointers. */
export function leaves(value: unknown): Map<Pointer, unknown> {
  return new Map([...nodes(value)].filter(([, node]) => isLeaf(node)))
}

/** Everything in `value` by its pointer, `value` itself included. */
export function nodes(value: unknown): Map<Pointer, unknown> {
  const found = new Map<Pointer, unknown>()
  const visit = (node: unknown, pointer: Pointer) => {
    found.set(pointer, node)
    if (!isLeaf(node))
      for (const [key, item] of Object.entries(node as object)) visit(item, child(pointer, key))
  }
  visit(value, '')
  return found
}

function isLeaf(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0
}
