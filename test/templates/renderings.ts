import { createHash } from 'node:crypto'
import {
  type AnsibleValues,
  type BastionValues,
  type CommonValues,
  type MainApplicationValues,
  renderUserData,
  type Slot,
  type UserData,
  type UserDataRequest,
} from '../../compiler/scripts/index.ts'
import { sub } from '../compiler/scripts/bash.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const plain = (slot: string): Slot => ({ slot, encoding: 'plain' })
const free = (slot: string): Slot => ({ slot, encoding: 'base64' })

/** What CloudFormation knows. */
export const deployed: Readonly<Record<string, string>> = {
  Region: 'eu-west-2',
  Suffix: 'amazonaws.com',
  Stack: 'quiz',
  Bucket: 'artifacts-1',
  Key: 'service-1.tar.zst',
  Sha: 'a'.repeat(64),
  Repository: 'git@git.example:quiz/app.git',
}

export const common: Omit<CommonValues, 'tier'> = {
  region: plain('Region'),
  dnsSuffix: plain('Suffix'),
  stackName: plain('Stack'),
  signalResource: 'Resource',
  deadlineSeconds: 420,
  artifactBucket: plain('Bucket'),
  logGroup: '/quiz/service',
  environment: { GREETING: 'it\'s "fine" at $5, {{ 1 + 1 }}' },
}

const ansible = { ...common, tier: 'service', servicePort: 8000, healthPath: '/healthcheck' }
const bundle = { codeSource: 'bundle', serviceKey: plain('Key'), serviceSha256: plain('Sha') } as const
const git = {
  gitRepository: free('Repository'),
  gitRevision: 'main',
  gitHostKeys: 'git.example ssh-ed25519 AAAA',
}
const hook = { hookName: 'lifecycle-hook', groupName: 'IaC-Prod' }

export const ansibleValues: AnsibleValues = { ...ansible, ...hook, ...bundle, metricNamespace: 'quiz' }
export const mainValues: MainApplicationValues = {
  ...common,
  ...git,
  tier: 'main',
  deployKeyParameter: '/quiz/deploy-key',
  secretPath: '/quiz/',
  djangoModule: 'quiz',
  servicePort: 8000,
  healthPath: '/',
  databaseName: 'quiz',
  databaseUser: 'quiz',
  databasePasswordParameter: '/quiz/database',
  domain: 'app.example.com',
  backupBucket: 'backups-1',
  staticBucket: 'media-1',
}
export const bastionValues: BastionValues = {
  ...common,
  tier: 'bastion',
  stopWhen: 'idle',
  stopAfterSeconds: 3600,
}

/** Every combination of what changes a script's text. */
export const requests: readonly UserDataRequest[] = [
  { script: 'ansible.sh', values: ansibleValues },
  { script: 'ansible.sh', values: { ...ansible, ...bundle } },
  {
    script: 'ansible.sh',
    values: { ...ansible, ...hook, codeSource: 'git', applicationModule: 'main:app', ...git },
  },
  { script: 'ansible.sh', values: ansibleValues, playbook: '- hosts: localhost\n' },
  { script: 'main_application.sh', values: mainValues },
  { script: 'terminate_instance.sh', values: bastionValues },
  { script: 'terminate_instance.sh', values: { ...bastionValues, stopWhen: 'fixed', spareSessions: true } },
]

export function label(request: UserDataRequest): string {
  const { values, script } = request
  const parts = [script, values.hookName && 'hook', 'codeSource' in values && values.codeSource]
  return [...parts, 'playbook' in request && 'own playbook'].filter(Boolean).join(', ')
}

/** The user data as the instance gets it, and the payload. */
export function launched(request: UserDataRequest): { readonly script: string; readonly data: UserData } {
  const data = renderUserData(request, sha256)
  const filled = data.slots.map(({ slot, encoding }) => {
    const value = deployed[slot]!
    return [slot, encoding === 'plain' ? value : Buffer.from(value).toString('base64')]
  })
  return { script: sub(data.text, Object.fromEntries(filled)), data }
}
