import type { Cursor } from '../model/cursor.ts'
import type { GitCode } from '../model/generated/architecture.ts'
import type { Value } from '../scripts/index.ts'
import type { Slots } from './slots.ts'

/** A repository as the scripts are told of it. */
export function gitValues(slots: Slots, git: Cursor<GitCode>): Record<string, Value> {
  const key = git.at('deployKey').optional('ssm')
  return {
    gitRepository: slots.text('GitRepository', git.at('repository'))!,
    gitRevision: slots.text('GitRevision', git.at('revision'))!,
    gitHostKeys: slots.text('GitHostKeys', git.at('hostKey'))!,
    ...(key ? { deployKeyParameter: slots.text('DeployKeyParameter', key)! } : {}),
  }
}
