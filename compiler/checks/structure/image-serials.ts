import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Image } from '../../model/generated/architecture.ts'
import type { Check } from '../check.ts'
import { images } from './things.ts'

export const serialUnsupported = define({
  code: 'GP2216',
  severity: 'error',
  message: text`${'name'} has no releases that a \`serial\` could name`,
  help: text`pin it by its AMI: \`ami: ami-…\` with \`architecture\`; or say \`follow: current\``,
})

/**
 * Only Ubuntu's dated releases have public parameters by their serial. Sources: Canonical, "Find Ubuntu images on AWS";
 * AWS Systems Manager user guide, "Calling AMI public parameters"; Debian wiki, "Cloud/AmazonEC2Image".
 */
export const imageSerials: Check = (model, report) => {
  for (const image of images(model)) {
    const { name, serial } = image.value as Image
    if (name === undefined || serial === undefined || name.startsWith('ubuntu-')) continue
    report(serialUnsupported, (image as Cursor<Image>).at('serial').keyLocation, { name: `\`${name}\`` })
  }
}
