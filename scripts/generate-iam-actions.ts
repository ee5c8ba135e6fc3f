import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'compiler/checks/security/generated/resourceless-actions.ts')

/** Services' IAM actions in lower case, with the kinds of resource that each works on. */
export type Actions = Readonly<
  Record<string, { readonly Actions: Readonly<Record<string, { readonly Resources?: readonly string[] }>> }>
>

/** The actions that cfn-lint knows from AWS's Service Authorization Reference. */
export function knownActions(): Actions {
  const [path] = globSync('.venv/lib/*/site-packages/cfnlint/data/AdditionalSpecs/Policies.json', {
    cwd: root,
  })
  if (!path) throw new Error('cfn-lint is not in .venv: run `npm run setup`')
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

/** Whether an action may work without a resource that a statement could name. */
export function isResourceless(service: string, action: string, resources: readonly string[] = []): boolean {
  return resources.length === 0 || (optional[service] ?? []).includes(action)
}

/**
 * Actions whose only resource is one that most calls do not have: a custom model, a lexicon, a glossary, a dataset. The
 * Service Authorization Reference lists them as not required.
 */
const optional: Readonly<Record<string, readonly string[]>> = {
  ce: [
    'getcostandusage',
    'getcostandusagecomparisons',
    'getcostandusagewithresources',
    'getcostcategories',
    'getcostcomparisondrivers',
    'getcostforecast',
    'getdimensionvalues',
    'gettags',
    'getusageforecast',
  ],
  cloudwatch: ['getmetricdata', 'listmetrics', 'putmetricdata'],
  comprehend: ['detectentities'],
  dynamodb: ['listexports', 'listimports'],
  logs: ['listanomalies', 'listloganomalydetectors'],
  polly: ['startspeechsynthesisstream', 'startspeechsynthesistask', 'synthesizespeech'],
  rekognition: ['detectmoderationlabels', 'startmediaanalysisjob'],
  translate: ['starttexttranslationjob', 'translatedocument', 'translatetext'],
}

/** What the generated file must hold. */
export function generatedActions(services: Actions): string {
  const lines = Object.keys(services)
    .sort()
    .map(service => `  '${service}': '${patterns(service, services[service]!.Actions).join(' ')}',`)
  return `${header}${lines.join('\n')}\n}\n`
}

const header = `// Generated from cfn-lint's data by scripts/generate-iam-actions.ts.

/**
 * By service: which of its IAM actions take no resource, in lower case. What ends in \`*\` is the shortest beginning that
 * no action with resources has. Source: Service Authorization Reference, "Actions, resources, and condition keys for
 * AWS services".
 */
export const resourceless: Readonly<Record<string, string>> = {
`

function patterns(service: string, actions: Actions[string]['Actions']): readonly string[] {
  const isFree = (name: string) => isResourceless(service, name, actions[name]!.Resources)
  const names = Object.keys(actions)
  const bound = names.filter(name => !isFree(name))
  const found = new Set(names.filter(isFree).map(name => shortest(name, bound)))
  return [...found].sort()
}

function shortest(name: string, bound: readonly string[]): string {
  for (let length = 0; length <= name.length; length++) {
    const beginning = name.slice(0, length)
    if (!bound.some(other => other.startsWith(beginning))) return `${beginning}*`
  }
  return name
}

if (import.meta.main) {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, generatedActions(knownActions()))
}
