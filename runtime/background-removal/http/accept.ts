import type { JobOptions } from '../pool/job.ts'

/** The format that an `Accept` header likes best (RFC 9110, 12.5.1), PNG where it has no preference; undefined: neither. */
export function acceptedFormat(accept: string | undefined): JobOptions['format'] | undefined {
  if (!accept?.trim()) return 'png'
  const ranges = accept.toLowerCase().split(',').map(parse)
  const png = quality(ranges, 'image/png')
  const webp = quality(ranges, 'image/webp')
  if (png === 0 && webp === 0) return undefined
  return webp > png ? 'webp' : 'png'
}

type Range = { readonly type: string; readonly quality: number }

function parse(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map(part => part.trim())
  const weight = parameters.find(parameter => parameter.startsWith('q='))
  const quality = weight ? Number(weight.slice(2)) : 1
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 }
}

/** That of the most specific range which covers the type; 0 where none does. */
function quality(ranges: readonly Range[], type: string): number {
  for (const pattern of [type, 'image/*', '*/*']) {
    const range = ranges.find(candidate => candidate.type === pattern)
    if (range) return range.quality
  }
  return 0
}
