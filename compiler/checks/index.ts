import type { Check } from './check.ts'
import { references } from './references.ts'
import { texts } from './texts.ts'

/** What must hold before anything else can be asked: every reference names something of the right kind. */
export const bindingChecks: readonly Check[] = [references, texts]

/** Every other rule, in the order of its code. */
export const checks: readonly Check[] = []

/** The codes that a specification may acknowledge. */
export const acknowledgeable: ReadonlySet<string> = new Set<string>()
