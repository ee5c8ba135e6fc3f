import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, sameShare } from '../../../runtime/gate/decide.ts'

const percent = fc.integer({ min: 0, max: 100 })
const alarm = fc.constantFrom('OK', 'ALARM', 'INSUFFICIENT_DATA', undefined)
const weight = fc.integer({ min: 0, max: 999 })
const weights = fc.record({ service: weight, shed: weight })

test('an alarm sheds exactly the share that was asked for', () => {
  fc.assert(
    fc.property(percent, fc.boolean(), (shedPercent, canServe) => {
      expect(decide({ alarm: 'ALARM', canServe, shedPercent })).toEqual({
        service: 100 - shedPercent,
        shed: shedPercent,
      })
    }),
  )
})

test('without an alarm nothing is shed, as soon as the service can answer', () => {
  fc.assert(
    fc.property(percent, alarm, fc.boolean(), (shedPercent, alarm, canServe) => {
      fc.pre(alarm !== 'ALARM')
      expect(decide({ alarm, canServe, shedPercent })).toEqual(
        canServe ? { service: 100, shed: 0 } : undefined,
      )
    }),
  )
})

test('weights are alike when their proportion is, and never when there are none', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 9 }), weights, (a, factor, b) => {
      const scaled = { service: a.service * factor, shed: a.shed * factor }
      expect(sameShare(a, scaled)).toBe(a.service + a.shed > 0)
      expect(sameShare(a, b)).toBe(sameShare(b, a))
      if (a.service + a.shed > 0 && b.service + b.shed > 0)
        expect(sameShare(a, b)).toBe(a.service * b.shed === b.service * a.shed)
    }),
  )
})
