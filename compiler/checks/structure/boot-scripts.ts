import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'
import { bootOf } from '../machines.ts'
import { lacking } from '../places.ts'

export const foreignScript = define({
  code: 'GP2211',
  severity: 'error',
  message: text`${'script'} is for tiers of kind ${'right'}, and this one is ${'kind'}`,
  help: text`use ${'other'}, or a script of your own`,
})

export const serviceCodeMissing = define({
  code: 'GP2212',
  severity: 'error',
  message: text`${'script'} has no program to run: the tier has no \`${'key'}\``,
  help: text`add \`${'example'}\``,
})

/** Groundplan's own scripts boot the kind of tier that they are made for, and have a program to run there. Source: templates/README.md. */
export const bootScripts: Check = (model, report) => {
  for (const tier of model.tiers.values()) {
    const script = bootOf(tier).optional('script') as Cursor<string> | undefined
    if (!script) continue
    const { kind } = tier.spec.value
    const right = kinds[script.value]
    if (right !== undefined && right !== kind) {
      const other = kind === 'autoscaled' ? '`ansible.sh`' : '`main_application.sh`'
      report(foreignScript, script.location, { script: `\`${script.value}\``, right, kind, other })
      continue
    }
    const value = tier.spec.value as { service?: { code?: object }; code?: object }
    const named = { script: `\`${script.value}\`` }
    if (script.value === 'ansible.sh' && !value.service) {
      const example = 'service: { code: { bundle: app }, port: 8000, healthCheck: /health }'
      report(serviceCodeMissing, lacking(tier.spec as Cursor), { ...named, key: 'service', example })
    } else if (script.value === 'ansible.sh' && !value.service?.code) {
      const service = tier.spec.at('service' as never) as unknown as Cursor
      report(serviceCodeMissing, lacking(service), {
        ...named,
        key: 'service.code',
        example: 'code: { bundle: app }',
      })
    } else if (script.value === 'main_application.sh' && !value.code) {
      const example = 'code: { repository: …, revision: …, hostKey: … }'
      report(serviceCodeMissing, lacking(tier.spec as Cursor), { ...named, key: 'code', example })
    }
  }
}

const kinds: Readonly<Record<string, string>> = {
  'ansible.sh': 'autoscaled',
  'main_application.sh': 'instance',
  'terminate_instance.sh': 'bastion',
}
