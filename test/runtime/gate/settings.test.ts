import { expect, test } from 'vitest'
import { readSettings } from '../../../runtime/gate/settings.ts'

const env = {
  LISTENER_ARN: 'l',
  SERVICE_TARGET_GROUP_ARN: 's',
  SHED_TARGET_GROUP_ARN: 'x',
  ALARM_NAME: 'cpu_high',
  SHED_PERCENT: '30',
}

test('the environment is read whole', () => {
  expect(readSettings(env)).toEqual({
    listenerArn: 'l',
    groups: { service: 's', shed: 'x' },
    alarmName: 'cpu_high',
    shedPercent: 30,
  })
})

test('each variable that is missing is named', () => {
  for (const name of Object.keys(env))
    expect(() => readSettings({ ...env, [name]: undefined })).toThrow(`${name} is not set`)
})

test('the share is a whole number from 0 to 100', () => {
  for (const right of ['0', '100'])
    expect(readSettings({ ...env, SHED_PERCENT: right }).shedPercent).toBe(Number(right))
  for (const wrong of ['101', '-1', '30%', '0.3', ' 3', '1e1'])
    expect(() => readSettings({ ...env, SHED_PERCENT: wrong })).toThrow('SHED_PERCENT')
})
