import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Instance } from './instance.ts'
import { bastionValues, launched } from './renderings.ts'

let instance: Instance
beforeEach(async () => {
  instance = await Instance.make()
  instance.fake('ss', `for ((i = 0; i < $(cat '${instance.folder}/sessions'); i++)); do echo session; done`)
})
afterEach(() => instance.end())

/** Boots the bastion, then looks at each of the minutes; gives the minutes at which it shuts down. */
async function minutes(values: object, sessions: (minute: number) => number, last = 12): Promise<number[]> {
  const { script } = launched({
    script: 'terminate_instance.sh',
    values: { ...bastionValues, stopAfterSeconds: 300, ...values },
  })
  const uptime = join(instance.folder, 'uptime')
  const { code, output } = await instance.run(script.replaceAll('< /proc/uptime', `< ${uptime}`))
  expect(code, output).toBe(0)
  const down: number[] = []
  for (let minute = 1; minute <= last; minute++) {
    writeFileSync(uptime, `${minute * 60}.55 1.0\n`)
    writeFileSync(join(instance.folder, 'sessions'), String(sessions(minute)))
    const before = instance.calls('systemctl').length
    const look = await instance.runFile('usr/local/sbin/groundplan-end-instance')
    expect(look.code, look.output).toBe(0)
    if (instance.calls('systemctl').slice(before).includes('systemctl --no-block poweroff')) down.push(minute)
  }
  return down
}

test('an idle bastion ends so long after the last session', async () => {
  expect(await minutes({}, minute => (minute <= 4 ? 1 : 0))).toEqual([9, 10, 11, 12])
})

test('an idle bastion with a session never ends', async () => {
  expect(await minutes({}, () => 1)).toEqual([])
})

test('a bastion with a fixed time ends then, whoever is there', async () => {
  expect(await minutes({ stopWhen: 'fixed' }, () => 1, 7)).toEqual([6, 7])
})

test('a bastion with a fixed time waits for open sessions when it is told to', async () => {
  expect(
    await minutes({ stopWhen: 'fixed', spareSessions: true }, minute => (minute < 8 ? 1 : 0), 9),
  ).toEqual([8, 9])
})

test('the timer is on for every later start, and the stack is told of this one', async () => {
  await minutes({}, () => 0, 0)
  expect(instance.calls('systemctl')).toContain(
    'systemctl enable --now --no-block groundplan-end-instance.timer',
  )
  expect(instance.read('etc/systemd/system/groundplan-end-instance.timer')).toContain(
    'WantedBy=timers.target',
  )
  expect(instance.told()).toEqual(['SignalResource SUCCESS 200'])
})
