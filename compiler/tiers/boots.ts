import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { text } from '../diagnostics/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Boot as BootSpec } from '../model/generated/architecture.ts'
import type { Model } from '../model/model.ts'
import { loadUserTemplates, type ScriptName, type UserScript, type Value } from '../scripts/index.ts'
import type { Host } from '../source/host.ts'
import { SourceFile } from '../source/source-file.ts'
import { Slots } from './slots.ts'

/** How a tier boots: its script, its playbook where it is not the script's own, and its values. */
export type Boot = {
  readonly script: ScriptName | UserScript
  readonly playbook?: string
  readonly values: Readonly<Record<string, Value>>
  readonly slots: Slots
}

export const fileMissing = define({
  code: 'GP5101',
  severity: 'error',
  message: text`there is no file ${'path'}`,
  help: text`${'advice'}`,
})

export const templateWrong = define({
  code: 'GP5102',
  severity: 'error',
  message: text`${'problem'}`,
  help: text`the template is filled with the values under ${'where'}`,
})

export const valueUnknown = define({
  code: 'GP5103',
  severity: 'error',
  message: text`${'script'} reads no value ${'name'}`,
  help: text`${'advice'}`,
})

export const valueMissing = define({
  code: 'GP5104',
  severity: 'error',
  message: text`${'script'} needs the value ${'name'}`,
  help: text`add it under \`values\``,
})

/** The values that a shipped script reads from `boot.values`; the rest it gets from the other keys of the tier. */
const shipped: Readonly<
  Record<ScriptName, { readonly required: readonly string[]; readonly optional: readonly string[] }>
> = {
  'ansible.sh': { required: [], optional: ['applicationModule'] },
  'main_application.sh': {
    required: ['djangoModule', 'databaseName', 'databaseUser', 'databasePasswordParameter'],
    optional: ['domain', 'certificateEmail', 'acmeDirectory', 'staticBucket', 'servicePort', 'healthPath'],
  },
  'terminate_instance.sh': { required: [], optional: [] },
}

const playbooks: Readonly<Record<string, ScriptName>> = {
  'background-removal': 'ansible.sh',
  'main-application': 'main_application.sh',
}

/** Reads and checks what every tier boots with. */
export async function prepareBoots(
  model: Model,
  host: Host,
): Promise<{ readonly boots: ReadonlyMap<string, Boot>; readonly diagnostics: readonly Diagnostic[] }> {
  const boots = new Map<string, Boot>()
  const diagnostics: Diagnostic[] = []
  for (const tier of model.tiers.values()) {
    const slots = new Slots(model)
    const spec = tier.spec.optional('boot' as never) as Cursor<BootSpec> | undefined
    if (!spec) {
      if (tier.spec.value.kind === 'bastion')
        boots.set(tier.key, { script: 'terminate_instance.sh', values: {}, slots })
      continue
    }
    const boot = await prepare(model, spec, slots, host, diagnostics)
    if (boot) boots.set(tier.key, boot)
  }
  return { boots, diagnostics }
}

async function prepare(
  model: Model,
  spec: Cursor<BootSpec>,
  slots: Slots,
  host: Host,
  diagnostics: Diagnostic[],
): Promise<Boot | undefined> {
  const values: Record<string, Value> = {}
  for (const [name, value] of spec.at('values').sorted()) {
    const cursor = value as Cursor<string>
    values[name] = slots.text(`Value${name[0]!.toUpperCase()}${name.slice(1).replaceAll('_', '')}`, cursor)!
  }
  const script = spec.value.script
  const name = Object.hasOwn(shipped, script) ? (script as ScriptName) : undefined
  const playbook = readPlaybook(model, spec, name, host, diagnostics)
  const rest = playbook === undefined ? {} : { playbook }
  if (name) {
    checkValues(spec, name, playbook !== undefined, diagnostics)
    return { script: name, values, slots, ...rest }
  }
  const own = await readScript(model, spec, values, host, diagnostics)
  return own && { script: own, values: {}, slots, ...rest }
}

function checkValues(
  spec: Cursor<BootSpec>,
  script: ScriptName,
  ownPlaybook: boolean,
  diagnostics: Diagnostic[],
): void {
  const { required, optional } = shipped[script]
  const given = spec.at('values').sorted()
  const known = [...required, ...optional]
  // A playbook of the user's own may read values of its own.
  if (!ownPlaybook) {
    for (const [name, value] of given) {
      if (known.includes(name)) continue
      const likely = suggest(name, known)
      const advice = likely
        ? `did you mean \`${likely}\`?`
        : known.length > 0
          ? `it reads ${known.map(one => `\`${one}\``).join(', ')}`
          : 'it reads none'
      diagnostics.push(
        diagnose(valueUnknown, (value as Cursor).keyLocation, {
          script: `\`${script}\``,
          name: `\`${name}\``,
          advice,
        }),
      )
    }
  }
  const names = given.map(([name]) => name)
  for (const name of required) {
    if (names.includes(name) || ownPlaybook) continue
    diagnostics.push(
      diagnose(valueMissing, spec.at('script').location, { script: `\`${script}\``, name: `\`${name}\`` }),
    )
  }
}

function readPlaybook(
  model: Model,
  spec: Cursor<BootSpec>,
  script: ScriptName | undefined,
  host: Host,
  diagnostics: Diagnostic[],
): string | undefined {
  const playbook = spec.optional('playbook')
  if (!playbook || playbooks[playbook.value] === script) return undefined
  return readText(model, playbook, host, diagnostics, Object.keys(playbooks))
}

async function readScript(
  model: Model,
  spec: Cursor<BootSpec>,
  values: Record<string, Value>,
  host: Host,
  diagnostics: Diagnostic[],
): Promise<UserScript | undefined> {
  const script = spec.at('script')
  const body = readText(model, script, host, diagnostics, Object.keys(shipped))
  if (body === undefined) return undefined
  if (!script.value.endsWith('.hbs')) {
    const exports = Object.fromEntries(Object.entries(values).map(([name, value]) => [variable(name), value]))
    return { body, exports }
  }
  const { renderUserScript } = await loadUserTemplates()
  const { problems, ...rendered } = renderUserScript(script.value, body, values)
  const file = new SourceFile(script.value, body)
  for (const { span, message } of problems) {
    const location = { origin: { file, pointer: '', exact: true }, span }
    diagnostics.push(
      diagnose(templateWrong, location, { problem: message, where: "the tier's `boot.values`" }),
    )
  }
  return problems.length > 0 ? undefined : rendered
}

function readText(
  model: Model,
  path: Cursor<string>,
  host: Host,
  diagnostics: Diagnostic[],
  known: readonly string[],
): string | undefined {
  const bytes = host.readFile(model.pathOf(path))
  if (bytes) return new TextDecoder().decode(bytes)
  const likely = suggest(path.value, known)
  const advice = likely
    ? `did you mean \`${likely}\`, which is Groundplan's own?`
    : `a path is relative to the file that it stands in; Groundplan's own are ${known.map(name => `\`${name}\``).join(', ')}`
  diagnostics.push(diagnose(fileMissing, path.location, { path: `\`${path.value}\``, advice }))
  return undefined
}

/** `domainName` → `DOMAIN_NAME`: what a script of the user's own reads. */
function variable(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
}
