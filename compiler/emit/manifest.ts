import type { Artifact } from '../artifacts/artifact.ts'
import type { Stack } from '../graph/stack.ts'
import { alarmHandle, functionParameters } from '../handles/messaging.ts'
import { artifactBucket, tierParameters } from '../handles/tiers.ts'
import type { Model } from '../model/model.ts'
import type { Template } from './template.ts'

/** Everything that whoever deploys the build folder must know. `groundplan build` fills in hashes and sizes. */
export type Manifest = {
  readonly version: 1
  readonly name: string
  readonly environment: string
  readonly stackName: string
  readonly template: string
  readonly capabilities: readonly string[]
  readonly terminationProtection: boolean
  readonly rollbackAlarms: readonly string[]
  readonly tags: { readonly [key: string]: string }
  readonly parameters: { readonly [name: string]: ManifestParameter }
  readonly artifacts: readonly ManifestArtifact[]
  readonly afterDeploy: {
    readonly [file: string]: {
      readonly template: string
      readonly values: { readonly [name: string]: unknown }
    }
  }
  /** What each resource is for: shown while the stack is deployed. */
  readonly purposes: { readonly [logicalId: string]: string }
  /** Every other file of the folder. */
  readonly files: readonly string[]
}

export type ManifestParameter = {
  readonly type: string
  readonly required: boolean
  readonly default?: unknown
  /** What `--param` said, or what building the artifacts found out. */
  readonly value?: string
}

export type ManifestArtifact = {
  readonly name: string
  readonly kind: 'function' | 'service' | 'user-data'
  /** In the build folder, and the key in the artifact bucket. */
  readonly file: string
  readonly inputsSha256: string
  /** Null until it is built. */
  readonly sha256: string | null
  /** Bytes; null until it is built. */
  readonly size: number | null
  readonly bucketParameter: string
  readonly keyParameter?: string
  readonly sha256Parameter?: string
}

export type ManifestInput = {
  readonly model: Model
  readonly stack: Stack
  readonly template: Template
  readonly templateFile: string
  readonly artifacts: ReadonlyMap<string, Artifact>
  readonly payloads: readonly { readonly file: string; readonly sha256: string; readonly size: number }[]
  readonly afterDeploy: Manifest['afterDeploy']
  /** What `--param` said. */
  readonly parameters: Readonly<Record<string, string>>
  readonly files: readonly string[]
}

export function manifestOf(input: ManifestInput): Manifest {
  const { model, stack, template } = input
  const deployment = model.spec.at('deployment').value
  return {
    version: 1,
    name: model.name,
    environment: model.environment,
    stackName: model.stackName,
    template: input.templateFile,
    capabilities: capabilities(template),
    terminationProtection: deployment?.terminationProtection ?? true,
    rollbackAlarms: (deployment?.rollbackOn ?? []).map(
      name => alarmHandle(model.resolve(model.alarms, name).id).logicalId,
    ),
    tags: Object.fromEntries(
      model.spec
        .at('tags')
        .sorted()
        .map(([key, value]) => [key, String(value.value)]),
    ),
    parameters: parametersOf(template, input.parameters),
    artifacts: [...artifactsOf(input)].sort((a, b) => (a.file < b.file ? -1 : 1)),
    afterDeploy: input.afterDeploy,
    purposes: Object.fromEntries(
      [...stack.resources.values()]
        .map(({ handle, purpose }) => [handle.logicalId, purpose] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    files: [...input.files].sort(),
  }
}

/** Roles need `CAPABILITY_IAM`; roles with names, `CAPABILITY_NAMED_IAM`, which covers both. */
function capabilities(template: Template): readonly string[] {
  const resources = Object.values(
    template['Resources'] as Record<string, { Type: string; Properties?: object }>,
  )
  const iam = resources.filter(({ Type }) => Type.startsWith('AWS::IAM::'))
  if (iam.length === 0) return []
  const names = [
    'RoleName',
    'PolicyName',
    'UserName',
    'GroupName',
    'InstanceProfileName',
    'ManagedPolicyName',
  ]
  const named = iam.some(
    ({ Type, Properties = {} }) => Type !== 'AWS::IAM::Policy' && names.some(name => name in Properties),
  )
  return [named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM']
}

function parametersOf(
  template: Template,
  given: Readonly<Record<string, string>>,
): Record<string, ManifestParameter> {
  const parameters = (template['Parameters'] ?? {}) as Record<string, { Type: string; Default?: unknown }>
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { Type, Default }]) => [
      name,
      {
        type: Type,
        required: Default === undefined && given[name] === undefined,
        ...(Default === undefined ? {} : { default: Default }),
        ...(given[name] === undefined ? {} : { value: given[name] }),
      },
    ]),
  )
}

function artifactsOf({ model, artifacts, payloads }: ManifestInput): ManifestArtifact[] {
  const made = [...artifacts].map(([of, artifact]): ManifestArtifact => {
    const [section, key] = [of.slice(0, of.indexOf('/')), of.slice(of.indexOf('/') + 1)]
    const common = {
      name: artifact.name,
      kind: artifact.kind,
      file: artifact.fileName,
      inputsSha256: artifact.inputsSha256,
      sha256: null,
      size: null,
      bucketParameter: artifactBucket,
    }
    if (section === 'functions') {
      return { ...common, keyParameter: functionParameters(model.resolve(model.functions, key).id).key }
    }
    const names = tierParameters(model.resolve(model.tiers, key).id)
    return { ...common, keyParameter: names.serviceKey, sha256Parameter: names.serviceSha256 }
  })
  const scripts = payloads.map(
    ({ file, sha256, size }): ManifestArtifact => ({
      name: file.slice(file.lastIndexOf('/') + 1),
      kind: 'user-data',
      file,
      inputsSha256: sha256,
      sha256,
      size,
      bucketParameter: artifactBucket,
    }),
  )
  return [...made, ...scripts]
}
