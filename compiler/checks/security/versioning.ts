import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'

export const versionsLost = define({
  code: 'GP3202',
  severity: 'warning',
  acknowledge: true,
  message: text`an object that is overwritten or deleted in this bucket is lost`,
  help: text`remove the line: old versions are kept for 90 days, or as long as \`keepOldVersions\` says`,
})

/**
 * A bucket keeps old versions of its objects. Source: AWS Security Hub user guide, control S3.14; Amazon S3 user guide,
 * "Retaining multiple versions of objects with S3 Versioning".
 */
export const versioning: Check = (model, report) => {
  for (const { spec } of model.buckets.values()) {
    if (spec.value.versioned === false) report(versionsLost, spec.at('versioned').location, {})
  }
}
