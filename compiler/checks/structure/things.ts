import type { Cursor } from '../../model/cursor.ts'
import type { Model } from '../../model/model.ts'
import { rulesOf } from '../machines.ts'

/** Mappings of the specification whose keys depend on each other. */

export function* statementTargets(model: Model): Generator<Cursor> {
  for (const role of model.roles.values()) {
    for (const [, statements] of role.spec.at('policies').entries()) {
      for (const statement of statements.items()) {
        const target = statement.optional('on')
        if (target) yield target as Cursor
      }
    }
  }
}

export function scalingPolicies(model: Model): readonly Cursor[] {
  return [...model.scalingPolicies.values()].map(({ spec }) => spec as Cursor)
}

export function metrics(model: Model): readonly Cursor[] {
  return [...model.alarms.values()].map(({ spec }) => spec.at('metric') as Cursor)
}

export function images(model: Model): readonly Cursor[] {
  return [...model.tiers.values()].map(({ spec }) => spec.at('image') as Cursor)
}

export function* origins(model: Model): Generator<Cursor> {
  for (const { spec } of model.distributions.values()) {
    for (const [, origin] of spec.at('origins').entries()) yield origin as Cursor
  }
}

export function* rules(
  model: Model,
): Generator<{ readonly rule: Cursor; readonly direction: 'ingress' | 'egress' }> {
  for (const tier of model.tiers.values()) {
    for (const direction of ['ingress', 'egress'] as const) {
      for (const rule of rulesOf(tier, direction)) yield { rule: rule as Cursor, direction }
    }
  }
}
