import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadUserTemplates } from '../../compiler/scripts/index.ts'
import { Instance } from './instance.ts'
import { ansibleValues, common, launched } from './renderings.ts'

const { renderUserScript } = await loadUserTemplates()
const withHook = {
  ...common,
  tier: 'service',
  hookName: 'lifecycle-hook',
  groupName: 'IaC-Prod',
  logGroup: '/quiz',
}
const withoutHook = { ...common, tier: 'single' }

function script(body: string, values: typeof withoutHook = withHook): string {
  return launched({ script: renderUserScript('mine.sh.hbs', body, {}), values }).script
}

let instance: Instance
beforeEach(async () => {
  instance = await Instance.make()
})
afterEach(() => instance.end())

describe('a boot that ends well', () => {
  test('says CONTINUE and SUCCESS, once each and signed, after it stopped the watchdog', async () => {
    const { code, output } = await instance.run(script('echo "the body ran"'))
    expect(output).toContain('the body ran')
    expect(code).toBe(0)
    expect(instance.told()).toEqual(['CompleteLifecycleAction CONTINUE 200', 'SignalResource SUCCESS 200'])
    const [complete, signal] = instance.aws.calls
    expect(complete).toMatchObject({
      service: 'autoscaling',
      fields: { AutoScalingGroupName: 'IaC-Prod', LifecycleHookName: 'lifecycle-hook', InstanceId: 'i-1' },
    })
    expect(signal).toMatchObject({
      service: 'cloudformation',
      fields: { StackName: 'quiz', LogicalResourceId: 'Resource', UniqueId: 'i-1' },
    })
    expect(instance.calls('systemctl').at(-1)).toBe('systemctl stop groundplan-watchdog.timer')
    expect(instance.read('var/log/groundplan/service.log')).toContain('the body ran')
  })

  test('reads the group from the instance’s tag where no name is given', async () => {
    const { groupName: _, ...values } = withHook
    await instance.run(script('true', values))
    expect(instance.aws.calls[0]?.fields['AutoScalingGroupName']).toBe('group-by-tag')
  })

  test('tries again what AWS refuses at first', async () => {
    instance.aws.codes.set('CompleteLifecycleAction', [503, 400, 200])
    expect((await instance.run(script('true'))).code).toBe(0)
    expect(instance.told().slice(0, 3)).toEqual([
      'CompleteLifecycleAction CONTINUE 503',
      'CompleteLifecycleAction CONTINUE 400',
      'CompleteLifecycleAction CONTINUE 200',
    ])
  })

  test('keeps what serves when CONTINUE is refused for good, and says so', async () => {
    instance.aws.codes.set('CompleteLifecycleAction', [403])
    const { code, output } = await instance.run(script('echo x.service > /run/groundplan/units'))
    expect(code).toBe(4)
    expect(output).toContain('what was started stays')
    expect(output).toContain('AccessDenied')
    expect(instance.told().filter(call => call.includes('CONTINUE'))).toHaveLength(5)
    expect(instance.told().join()).not.toMatch(/ABANDON|FAILURE/)
    expect(instance.calls('systemctl').join()).not.toMatch(/disable|poweroff/)
  })

  test('without a hook only signals', async () => {
    expect((await instance.run(script('true', withoutHook))).code).toBe(0)
    expect(instance.told()).toEqual(['SignalResource SUCCESS 200'])
  })
})

describe('a boot that fails', () => {
  test('says FAILURE and ABANDON, with the line, the command and the end of the log, and stops what it started', async () => {
    const body =
      'echo app.service > /run/groundplan/units\necho "the last words"\nfalse "$GROUNDPLAN_REGION"\necho never'
    const { code, output } = await instance.run(script(body))
    expect(code).toBe(1)
    expect(output).not.toContain('never')
    const line = instance.read('part-001').split('\n').indexOf('false "$GROUNDPLAN_REGION"') + 1
    // The command is shown as it is written: nothing of what it expands to.
    const cause = `FAILED exit 1 at line ${line} of part-001: false "$GROUNDPLAN_REGION"`
    expect(output).toContain(cause)
    expect(instance.told()).toEqual([
      'SignalResource FAILURE 200',
      'CreateLogStream 200',
      'PutLogEvents 200',
      'CompleteLifecycleAction ABANDON 200',
    ])
    const events = instance.aws.calls[2]?.fields as unknown as { logEvents: { message: string }[] }
    expect(events.logEvents[0]?.message).toContain(cause)
    expect(events.logEvents[1]?.message).toContain('the last words')
    expect(instance.calls('systemctl').join('\n')).toContain('systemctl disable --now app.service')
    expect(instance.calls('systemctl').at(-1)).toBe('systemctl stop groundplan-watchdog.timer')
  })

  test('in a function, in a pipe, by exit or by an unset variable is a failure too', async () => {
    for (const body of [
      'f() { false; }\nf',
      'false | cat',
      'exit 7',
      'echo "$NOT_SET"',
      'kill -TERM $$; sleep 1',
    ]) {
      const one = await Instance.make()
      const { code } = await one.run(script(body))
      expect(code, body).not.toBe(0)
      expect(one.told(), body).toContain('CompleteLifecycleAction ABANDON 200')
      expect(one.told().join(), body).not.toMatch(/CONTINUE|SUCCESS/)
      one.end()
    }
  })

  test('powers off when ABANDON is refused: the hook alone might let it in', async () => {
    instance.aws.codes.set('CompleteLifecycleAction', [403])
    await instance.run(script('false'))
    expect(instance.told().filter(call => call === 'CompleteLifecycleAction ABANDON 403')).toHaveLength(5)
    expect(instance.calls('systemctl')).toContain('systemctl --no-block poweroff')
  })

  test('without a hook signals, and stays up to be looked at', async () => {
    await instance.run(script('false', withoutHook))
    expect(instance.told()).toContain('SignalResource FAILURE 200')
    expect(instance.calls('systemctl').join()).not.toContain('poweroff')
  })

  test('is told although the signal is refused at first', async () => {
    instance.aws.codes.set('SignalResource', [503, 200])
    await instance.run(script('false'))
    expect(instance.told()).toEqual([
      'SignalResource FAILURE 503',
      'CreateLogStream 200',
      'PutLogEvents 200',
      'CompleteLifecycleAction ABANDON 200',
      'SignalResource FAILURE 200',
    ])
  })
})

describe('the watchdog', () => {
  test('is a file, and is started before anything that can hang, by the time since the boot', async () => {
    await instance.run(script('grep -c . /run/nothing'))
    const [call] = instance.calls('systemd-run')
    expect(call).toMatch(
      /--on-boot=420 --timer-property=AccuracySec=1s .*\/usr\/local\/sbin\/groundplan-watchdog$/,
    )
    expect(statSync(join(instance.folder, 'usr/local/sbin/groundplan-watchdog')).mode & 0o111).toBe(0o111)
  })

  test('gives a boot up that was killed, with the values of the boot and without its environment', async () => {
    await instance.run(script('kill -KILL $$'))
    expect(instance.told()).toEqual([])
    const { output } = await instance.runFile('usr/local/sbin/groundplan-watchdog')
    expect(output).toContain('watchdog: the boot was not over 420 s after the start')
    expect(instance.told()).toContain('CompleteLifecycleAction ABANDON 200')
    expect(instance.told()).toContain('SignalResource FAILURE 200')
  })

  test('that comes too late undoes nothing', async () => {
    await instance.run(script('true'))
    const { output } = await instance.runFile('usr/local/sbin/groundplan-watchdog')
    expect(output).toContain('too late, CONTINUE was accepted')
    expect(instance.told().join()).not.toMatch(/ABANDON|FAILURE/)
    expect(instance.calls('systemctl').join()).not.toContain('poweroff')
  })

  test('may still speak when what the boot said was not accepted', async () => {
    instance.aws.codes.set('CompleteLifecycleAction', [403, 403, 403, 403, 403, 200])
    instance.fake('systemctl', '')
    await instance.run(script('false'))
    await instance.runFile('usr/local/sbin/groundplan-watchdog')
    expect(instance.told().at(-1)).toBe('CompleteLifecycleAction ABANDON 200')
  })
})

describe('a payload', () => {
  const { script: text, data } = launched({ script: 'ansible.sh', values: ansibleValues })
  const path = `/artifacts-1/${data.payload!.key}`

  test('that is not what it was is not run', async () => {
    instance.aws.objects.set(path, Buffer.from('echo "not what it was"'))
    const { output } = await instance.run(text)
    expect(output).not.toContain('not what it was')
    expect(output).toContain('its SHA-256 is not')
    expect(output).toMatch(/FAILED exit 1 at line \d+ of part-001: fetch_artifact/)
    expect(instance.told()).toContain('CompleteLifecycleAction ABANDON 200')
  })

  test('that does not come is said, with the answer', async () => {
    const { output } = await instance.run(text)
    expect(output).toContain('NoSuchKey')
    expect(instance.aws.calls.filter(call => call.service === 's3' && call.signed)).toHaveLength(6)
  })

  test('runs in the script’s own shell: its failures name its lines', async () => {
    instance.aws.objects.set(path, Buffer.from(data.payload!.text))
    instance.fake('apt-get', 'echo "E: mirror is down" >&2; exit 100')
    const { code, output } = await instance.run(text)
    expect(code).toBe(100)
    expect(output).toMatch(/FAILED exit 100 at line \d+ of body.sh: update_packages/)
    expect(output).toContain('apt-get update failed, try 3 of 3')
    expect(createHash('sha256').update(instance.read('var/lib/groundplan/body.sh')).digest('hex')).toBe(
      data.payload!.sha256,
    )
    expect(instance.told()).toContain('CompleteLifecycleAction ABANDON 200')
  })
})

test('no credential stands on a command line or in the log', async () => {
  const curl = execFileSync('bash', ['--norc', '-c', 'type -P curl'], { encoding: 'utf8' }).trim()
  instance.fake('curl', `exec ${curl} "$@"`)
  const { output } = await instance.run(script('false'))
  expect(instance.calls('curl').length).toBeGreaterThan(10)
  const everything =
    instance.calls('curl').join('\n') + output + instance.read('var/log/groundplan/service.log')
  expect(everything).not.toMatch(/s3cr3t|session\/|the-token/)
})
