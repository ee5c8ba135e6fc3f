import type { TargetGroup } from './generated/architecture.ts'
import { specificity } from './specificity.ts'

/** Priorities of listener rules go from 1 to 50,000. Source: Elastic Load Balancing API reference, CreateRule. */
const bands = 49
const bandWidth = 1000

/**
 * The priority of a listener rule: what `precedence` says, or one that depends on the rule's own conditions alone, so
 * that a rule which is added later moves no other. The more specific rule comes first; within a band of like
 * specificity the conditions' own hash decides. Two rules that hit the same number are told apart by `precedence`.
 */
export function rulePriority({ precedence, paths = [], hosts = [] }: TargetGroup): number {
  if (precedence !== undefined) return precedence
  const patterns = [...paths, ...hosts].sort()
  const least = Math.min(...patterns.map(pattern => Math.min(specificity(pattern), bands - 1)))
  const band = bands - 1 - least
  return band * bandWidth + 1 + (hash(patterns.join('\n')) % bandWidth)
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}
