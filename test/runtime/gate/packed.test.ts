import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { build } from '../../../bundle/build.ts'
import { Cache } from '../../../bundle/cache.ts'
import { artifactOf, projectAt, temporaryFolder } from '../../bundle/disk-project.ts'

/** Calls the handler of the bundle of `entry` as Lambda does, with stand-ins for the SDK that Lambda brings. */
async function invoke(entry: string, env: Record<string, string>, event: object): Promise<unknown> {
  const project = projectAt(new URL('../../..', import.meta.url).pathname)
  const artifact = artifactOf(project, { folder: 'runtime/gate', entry })
  const { built, diagnostics } = await build(artifact, project, new Cache(temporaryFolder()))
  expect(diagnostics).toEqual([])
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'index.js'), unzipSync(readFileSync(built!.path))['index.js']!)
  for (const [name, code] of Object.entries(sdk)) {
    mkdirSync(join(folder, 'node_modules/@aws-sdk', name), { recursive: true })
    writeFileSync(join(folder, 'node_modules/@aws-sdk', name, 'index.js'), code)
  }
  const script = `require('./index.js').handler(${JSON.stringify(event)}).then(r => console.log('\\n' + JSON.stringify(r)))`
  const output = execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8', env })
  return JSON.parse(output.trim().split('\n').at(-1)!)
}

const command = 'class { constructor(input) { this.input = input } }'
const sdk = {
  'client-cloudwatch': `
    exports.DescribeAlarmsCommand = ${command}
    exports.CloudWatchClient = class { async send({ input }) {
      return { MetricAlarms: input.AlarmNames[0] === 'cpu_high' ? [{ StateValue: 'ALARM' }] : [], CompositeAlarms: [] }
    } }`,
  'client-elastic-load-balancing-v2': `
    class Rules ${command.slice(6)}
    class Health ${command.slice(6)}
    exports.DescribeRulesCommand = Rules
    exports.DescribeTargetHealthCommand = Health
    exports.ModifyListenerCommand = ${command}
    exports.ModifyRuleCommand = ${command}
    exports.ElasticLoadBalancingV2Client = class { async send(command) {
      if (command instanceof Health) return { TargetHealthDescriptions: [] }
      if (command instanceof Rules) return { Rules: [{ RuleArn: 'r', IsDefault: true, Actions: [{ Type: 'forward', TargetGroupArn: 's' }] }] }
      return {}
    } }`,
}

test('the packed gate sheds when it is woken, by a notification as by the schedule', async () => {
  const env = {
    LISTENER_ARN: 'l',
    SERVICE_TARGET_GROUP_ARN: 's',
    SHED_TARGET_GROUP_ARN: 'x',
    ALARM_NAME: 'cpu_high',
    SHED_PERCENT: '30',
  }
  const late = { Records: [{ Sns: { Message: '{"AlarmName":"cpu_high","NewStateValue":"OK"}' } }] }
  for (const event of [late, { source: 'aws.events', 'detail-type': 'Scheduled Event' }])
    expect(await invoke('gate.ts', env, event)).toEqual({
      alarm: 'ALARM',
      canServe: false,
      weights: { service: 70, shed: 30 },
      changed: ['r'],
    })
})

test('the packed shed function answers', async () => {
  expect(await invoke('shed.ts', { RETRY_AFTER_SECONDS: '120' }, {})).toMatchObject({ statusCode: 503 })
})
