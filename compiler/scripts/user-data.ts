import { exportsOf } from './exports.ts'
import { shellExports, shellQuote } from './quote.ts'
import type { CommonValues, ScriptName, ScriptValues } from './script-values.ts'
import { renderShipped, shippedFile } from './shipped-templates.ts'
import { escapeForSub, survivesSub } from './sub.ts'
import { isSlot, type Slot, slotBytes, slotText, type Value } from './values.ts'

/** EC2's limit for user data, before it is encoded (EC2 User Guide, "Run commands when you launch an instance"). */
export const userDataLimit = 16_384

export type UserDataRequest =
  | {
      [Name in ScriptName]: {
        readonly script: Name
        readonly values: ScriptValues[Name]
        /** The text of the user's own playbook, instead of the shipped one. */
        readonly playbook?: string
      }
    }[ScriptName]
  | {
      /** The user's own script, as `renderUserScript` made it. */
      readonly script: UserScript
      readonly values: CommonValues
    }

export type UserScript = { readonly body: string; readonly exports: Readonly<Record<string, Value>> }

export type UserData = {
  /** The argument of `Fn::Sub`. */
  readonly text: string
  /** The variables that must be bound, in the order of their first use. */
  readonly slots: readonly Slot[]
  /** The body, when it does not fit: to be put into the artifact bucket under `key`. */
  readonly payload?: { readonly key: string; readonly text: string; readonly sha256: string }
  /** Bytes of the user data once CloudFormation has filled the slots, at most. May exceed `userDataLimit`. */
  readonly bytes: number
}

/**
 * Renders a tier's user data: the header with its values, the prelude, and the body, or, where that is too much, lines
 * that fetch the body. `sha256` gives the hash of a text's UTF-8 in hex.
 */
export function renderUserData(request: UserDataRequest, sha256: (text: string) => string): UserData {
  const { values } = request
  const tier = values.tier.replace(/[^A-Za-z0-9._-]/g, '-')
  const own = typeof request.script === 'object' ? request.script.exports : {}
  const exports = { ...exportsOf({ ...values, tier }), ...own }
  const slots = [
    ...new Map(
      Object.values(exports)
        .filter(isSlot)
        .map(slot => [slot.slot, slot]),
    ).values(),
  ]
  const head = `#!/bin/bash\n# Groundplan: the user data of ${tier}.\n${shellExports(exports)}`
  const prelude = escapeForSub(
    renderShipped('partials/prelude.sh.hbs', { hook: values.hookName !== undefined }),
  )
  const body = bodyOf(request)
  const whole = { text: `${head}\n${prelude}\n${escapeForSub(body)}`, slots }
  const bytes = bytesAfterSub(whole.text, slots)
  if (bytes <= userDataLimit && survivesSub(body)) return { ...whole, bytes }
  if (values.artifactBucket === undefined && survivesSub(body)) return { ...whole, bytes }
  const inline = values.artifactBucket === undefined
  const payload = { key: '', text: body, sha256: sha256(body) }
  payload.key = `user-data/${tier}-${payload.sha256.slice(0, 16)}.sh`
  const text = `${head}\n${prelude}\n${escapeForSub(inline ? decodeLines(body) : fetchLines(payload))}`
  return { text, slots, bytes: bytesAfterSub(text, slots), ...(inline ? {} : { payload }) }
}

function bodyOf(request: UserDataRequest): string {
  if (typeof request.script === 'object') return `${request.script.body}\n`
  const playbook = 'playbook' in request ? request.playbook : undefined
  return renderShipped(`${request.script}.hbs`, {}, playbook ?? shippedPlaybook(request.script))
}

function shippedPlaybook(script: ScriptName): string | undefined {
  if (script === 'ansible.sh') return shippedFile('playbooks/background-removal.yml')
  return script === 'main_application.sh' ? shippedFile('playbooks/main-application.yml') : undefined
}

function fetchLines(payload: { readonly key: string; readonly sha256: string }): string {
  return [
    '# The rest does not fit into user data: it comes from the artifact bucket, and must be what it was.',
    `fetch_artifact ${shellQuote(payload.key)} \\`,
    `  ${payload.sha256} /var/lib/groundplan/body.sh`,
    '# shellcheck source=/dev/null',
    '. /var/lib/groundplan/body.sh\n',
  ].join('\n')
}

/** For a body whose braces not every reader of `Fn::Sub` would leave alone, where there is no bucket for it. */
function decodeLines(body: string): string {
  const lines =
    Buffer.from(body)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return [
    "base64 -d > /var/lib/groundplan/body.sh <<'GROUNDPLAN_BODY'",
    ...lines,
    'GROUNDPLAN_BODY',
    '# shellcheck source=/dev/null',
    '. /var/lib/groundplan/body.sh\n',
  ].join('\n')
}

function bytesAfterSub(text: string, slots: readonly Slot[]): number {
  let bytes = Buffer.byteLength(text.replaceAll('${!', '${'))
  for (const slot of slots) {
    const uses = text.split(slotText(slot)).length - 1
    bytes += uses * (slotBytes(slot) - Buffer.byteLength(slotText(slot)))
  }
  return bytes
}
