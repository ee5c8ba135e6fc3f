import type { Groups } from './actions.ts'

export type Settings = {
  readonly listenerArn: string
  readonly groups: Groups
  readonly alarmName: string
  readonly shedPercent: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the gate's environment variables; throws, naming the variable, where one is missing or wrong. */
export function readSettings(env: Environment): Settings {
  return {
    listenerArn: required(env, 'LISTENER_ARN'),
    groups: {
      service: required(env, 'SERVICE_TARGET_GROUP_ARN'),
      shed: required(env, 'SHED_TARGET_GROUP_ARN'),
    },
    alarmName: required(env, 'ALARM_NAME'),
    shedPercent: wholeNumber(env, 'SHED_PERCENT', 0, 100),
  }
}

/** Throws, naming the variable, where it is not a whole number from `from` to `to`. */
export function wholeNumber(env: Environment, name: string, from: number, to: number): number {
  const text = required(env, name)
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= from && value <= to) return value
  throw new Error(`${name} must be a whole number from ${from} to ${to}, and is ${JSON.stringify(text)}`)
}

function required(env: Environment, name: string): string {
  const value = env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
