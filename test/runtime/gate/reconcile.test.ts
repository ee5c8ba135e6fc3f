import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { balancer } from '../../../runtime/gate/balancer.ts'
import { decide, sameShare } from '../../../runtime/gate/decide.ts'
import { reconcile } from '../../../runtime/gate/reconcile.ts'
import { FakeBalancer, forwardTo, groups } from './fake-balancer.ts'

const shedPercent = 30

function world(actions: Action[][] = [[forwardTo(groups.service)]]) {
  const fake = new FakeBalancer(actions)
  const state: { alarm: string | undefined } = { alarm: 'OK' }
  const deliver = (percent = shedPercent) =>
    reconcile(groups, percent, balancer(fake.client, 'arn:listener'), async () => state.alarm)
  return { fake, state, deliver }
}

test('an alarm sheds 30 % and its end restores everything', async () => {
  const { fake, state, deliver } = world()
  state.alarm = 'ALARM'
  expect(await deliver()).toMatchObject({ weights: { service: 70, shed: 30 }, changed: ['arn:default'] })
  expect(fake.weights()).toEqual({ 'arn:service': 70, 'arn:shed': 30 })
  state.alarm = 'OK'
  await deliver()
  expect(fake.weights()).toEqual({ 'arn:service': 100, 'arn:shed': 0 })
})

test('a listener that is right already is not touched', async () => {
  const { fake, deliver } = world()
  expect(await deliver()).toEqual({
    alarm: 'OK',
    canServe: true,
    weights: { service: 100, shed: 0 },
    changed: [],
  })
  expect(fake.modified).toEqual([])
})

test('nothing is restored before a target is healthy', async () => {
  const { fake, state, deliver } = world()
  state.alarm = 'ALARM'
  await deliver(100)
  state.alarm = 'OK'
  for (const State of ['initial', 'unhealthy', 'draining'] as const) {
    fake.health = [{ State }]
    expect(await deliver(100)).toEqual({ alarm: 'OK', canServe: false, changed: [] })
  }
  expect(fake.weights()).toEqual({ 'arn:service': 0, 'arn:shed': 100 })
  fake.health = [{ State: 'unhealthy' }, { State: 'healthy' }]
  await deliver(100)
  expect(fake.weights()).toEqual({ 'arn:service': 100, 'arn:shed': 0 })
})

test('a group that nothing forwards to is never healthy, and is opened nonetheless', async () => {
  const { fake, deliver } = world([[forwardTo(groups.shed)]])
  fake.health = [{ State: 'unused', Reason: 'Target.NotInUse' }]
  await deliver()
  expect(fake.weights()).toEqual({ 'arn:service': 100, 'arn:shed': 0 })
})

test('an alarm that is gone, or has no data, does not keep the gate shut', async () => {
  for (const gone of [undefined, 'INSUFFICIENT_DATA']) {
    const { fake, state, deliver } = world()
    state.alarm = 'ALARM'
    await deliver()
    state.alarm = gone
    await deliver()
    expect(fake.weights()).toEqual({ 'arn:service': 100, 'arn:shed': 0 })
  }
})

test('rules of other services, and all that else stands in a rule, stay as they are', async () => {
  const login: Action = {
    Type: 'authenticate-oidc',
    Order: 1,
    AuthenticateOidcConfig: {
      Issuer: 'i',
      AuthorizationEndpoint: 'a',
      TokenEndpoint: 't',
      UserInfoEndpoint: 'u',
      ClientId: 'c',
    },
  }
  const sticky = { Enabled: true, DurationSeconds: 60 }
  const forward: Action = {
    Type: 'forward',
    Order: 2,
    ForwardConfig: {
      TargetGroups: [{ TargetGroupArn: groups.service }],
      TargetGroupStickinessConfig: sticky,
    },
  }
  const other = [forwardTo('arn:other')]
  const canary: Action[] = [
    {
      Type: 'forward',
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: groups.service, Weight: 9 },
          { TargetGroupArn: 'arn:canary', Weight: 1 },
        ],
      },
    },
  ]
  const { fake, state, deliver } = world([other, [login, forward], canary])
  state.alarm = 'ALARM'
  expect((await deliver()).changed).toEqual(['arn:rule-1'])
  expect(fake.rules[0]?.Actions).toEqual(other)
  expect(fake.rules[2]?.Actions).toEqual(canary)
  expect(fake.rules[1]?.Actions?.[1]).toEqual({
    Type: 'forward',
    Order: 2,
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: groups.service, Weight: 70 },
        { TargetGroupArn: groups.shed, Weight: 30 },
      ],
      TargetGroupStickinessConfig: sticky,
    },
  })
})

test('a listener that has nothing to do with the gate is an error, not a success', async () => {
  const { deliver } = world([[forwardTo('arn:other')]])
  await expect(deliver()).rejects.toThrow('sends no requests to the target groups of the gate')
})

const step = fc.oneof(
  fc.record({ alarm: fc.constantFrom('OK', 'ALARM', 'INSUFFICIENT_DATA', undefined) }),
  fc.record({ healthy: fc.boolean() }),
  fc.record({ deliveries: fc.integer({ min: 1, max: 3 }) }),
)

test('whatever was lost, repeated, late or overtaken, the next call makes it right, and one more changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 20 }),
      fc.integer({ min: 0, max: 100 }),
      async (steps, percent) => {
        const { fake, state, deliver } = world([[forwardTo(groups.service)], [forwardTo(groups.service)]])
        for (const each of steps) {
          if ('alarm' in each) state.alarm = each.alarm
          if ('healthy' in each) fake.health = [{ State: each.healthy ? 'healthy' : 'initial' }]
          // several at once overtake each other between their reads and their writes
          if ('deliveries' in each)
            await Promise.all(Array.from({ length: each.deliveries }, () => deliver(percent)))
        }
        const before = structuredClone(fake.rules)
        const { canServe } = await deliver(percent)
        const wanted = decide({ alarm: state.alarm, canServe, shedPercent: percent })
        for (const index of [0, 1]) {
          const { 'arn:service': service = 0, 'arn:shed': shed = 0 } = fake.weights(index)
          if (wanted) expect(sameShare({ service, shed }, wanted)).toBe(true)
          else expect(fake.rules[index]).toEqual(before[index])
        }
        const calls = fake.modified.length
        await deliver(percent)
        expect(fake.modified).toHaveLength(calls)
      },
    ),
    { numRuns: 200 },
  )
})

test('a notification that reads ALARM and writes after the alarm ended is put right by the schedule', async () => {
  const { fake, state, deliver } = world()
  state.alarm = 'ALARM'
  const late = deliver()
  state.alarm = 'OK'
  await Promise.all([late, deliver()])
  await deliver()
  expect(
    sameShare(
      { service: fake.weights()[groups.service] ?? 0, shed: fake.weights()[groups.shed] ?? 0 },
      { service: 1, shed: 0 },
    ),
  ).toBe(true)
})
