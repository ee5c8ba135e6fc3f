import type { JobOptions } from '../pool/job.ts'
import { acceptedFormat } from './accept.ts'
import { Problem } from './problem.ts'

const parameters = ['output', 'background', 'size']
const largestSize = 16_383

/** What the query and the `Accept` header ask for. Throws a Problem for what they cannot mean. */
export function readOptions(
  query: Readonly<Record<string, unknown>>,
  accept: string | undefined,
): JobOptions {
  for (const [name, value] of Object.entries(query)) {
    if (!parameters.includes(name)) throw badQuery(`There is no parameter ${JSON.stringify(name)}.`)
    if (typeof value !== 'string') throw badQuery(`The parameter ${name} is given more than once.`)
  }
  const { output = 'cutout', background, size } = query as Readonly<Record<string, string | undefined>>
  if (output !== 'cutout' && output !== 'mask') throw badQuery('output is cutout or mask.')
  if (output === 'mask' && background !== undefined) throw badQuery('A mask has no background.')
  const format = acceptedFormat(accept)
  if (!format)
    throw new Problem(406, 'not-acceptable', 'The result is image/png or image/webp; Accept allows neither.')
  return {
    output,
    format,
    ...(background === undefined ? {} : { background: colour(background) }),
    ...(size === undefined ? {} : { size: pixels(size) }),
  }
}

/** `#rrggbb`; the `#` may be missing, because in a URL it must be written %23. */
function colour(text: string): [number, number, number] {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)
  if (!match) throw badQuery('background is a colour like #ffffff (in a URL: %23ffffff).')
  const [red = 0, green = 0, blue = 0] = match.slice(1).map(part => Number.parseInt(part, 16))
  return [red, green, blue]
}

function pixels(text: string): number {
  const size = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (size < 1 || size > largestSize)
    throw badQuery(`size is the longer side in pixels, a whole number from 1 to ${largestSize}.`)
  return size
}

function badQuery(detail: string): Problem {
  return new Problem(400, 'bad-query', detail)
}
