import { define, type Related } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Model } from '../../model/model.ts'
import type { Check } from '../check.ts'
import { grants } from './grants.ts'

export const privateObjectsServed = define({
  code: 'GP3203',
  severity: 'error',
  acknowledge: true,
  message: text`${'objects'} holds ${'what'}, and this grant shows it to ${'whom'}`,
  help: text`remove it from the list; what machines need there, a grant with \`role\` gives them`,
})

/**
 * Keys, secrets and backups are served to nobody. Source: Amazon S3 user guide, "Security best practices for Amazon S3";
 * AWS Well-Architected Framework, SEC08-BP04 "Enforce access control".
 */
export const privateObjects: Check = (model, report) => {
  for (const { bucket, grant } of grants(model)) {
    if (grant.value.role !== undefined) continue
    const whom = grant.value.public ? 'everybody' : 'the viewers of the distribution'
    const saved = backups(model, bucket.key)
    for (const objects of grant.at('objects').items()) {
      const backup = saved.find(({ prefix }) => holds(objects.value, prefix))
      const what = backup ? 'the backups of a database' : secret(objects.value)
      if (!what) continue
      const params = { objects: `\`${objects.value}\``, what, whom }
      report(privateObjectsServed, objects.location, params, backup ? [backup.related] : [])
    }
  }
}

/** What lies under a key, as far as its name tells. */
function secret(key: string): string | undefined {
  const [top] = key.split('/') as [string]
  if (/^\.env(\.|$)/.test(top)) return 'settings with their secrets'
  if (/^\.(ssh|aws|git)$/.test(top)) return 'what should stay private'
  return key.includes('/') || key.endsWith('*') ? folders[top.replace(/\*$/, '')] : undefined
}

const folders: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  keys: 'keys',
  secrets: 'secrets',
  private: 'what should stay private',
  backups: 'backups',
})

/** Where machines save their databases to in a bucket. */
function backups(
  model: Model,
  bucket: string,
): readonly { readonly prefix: string; readonly related: Related }[] {
  return model
    .instances()
    .map(({ spec }) => spec.at('backup'))
    .filter(({ value }) => value?.bucket === bucket)
    .map(backup => ({
      prefix: backup.at('prefix').value,
      related: { message: 'they are saved there by this', location: backup.at('prefix').location },
    }))
}

/** Whether the objects that `key` means, all below it where it ends in `/` or `*`, meet those below `prefix`. */
function holds(key: string, prefix: string): boolean {
  const start = key.replace(/\*.*$/, '')
  return start.startsWith(prefix) || ((start !== key || key.endsWith('/')) && prefix.startsWith(start))
}
