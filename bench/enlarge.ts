/** Sections whose entries are copied; the others (network, access, parameters …) are there once. */
const copied = ['storage', 'loadBalancers', 'tiers', 'topics', 'functions', 'alarms', 'cdn']

/** Physical names, which must differ between the copies; those of images and metrics are not. */
const physicalName =
  /^(?!.*\b(?:image|metric): )(.*\b(?:name|groupName|launchTemplate|bucketName): "?)(?=[\w$])/gm

/**
 * The reference with its load balancers, tiers, functions, alarms, buckets and distributions `times` times: each copy
 * refers to its own things. Comments and style are kept, so a line is as long as in the reference.
 */
export function enlarge(reference: string, times: number): string {
  const parts = reference.split(/^(?=[a-zA-Z]\w*:)/m)
  const names = parts.flatMap(part => (isCopied(part) ? keysOf(part) : []))
  const anyName = names.join('|')
  // A key of an entry, or a value that refers to one: not a part of a path or of another word, nor another key.
  const word = new RegExp(
    `^(  )(${anyName})(?=:)|(?<![\\w/.-]|answer: |kind: )(${anyName})(?![\\w/:-]|\\.ts)`,
    'gm',
  )
  const path = new RegExp(`(?<=\\b(?:tiers|storage|loadBalancers|cdn)\\.)(${anyName})(?![\\w-])`, 'g')
  return parts
    .map(part => {
      if (!isCopied(part)) return part
      const body = part.slice(part.indexOf('\n') + 1)
      const copies = Array.from({ length: times - 1 }, (_, i) =>
        body
          .replace(physicalName, `$1c${i + 2}-`)
          .replace(word, `$1$2$3_${i + 2}`)
          .replace(path, `$1_${i + 2}`),
      )
      return part.slice(0, part.indexOf('\n') + 1) + [body, ...copies].join('')
    })
    .join('')
}

/** The reference with more alarms, five lines each, until the file has `lines` lines or just below. */
export function lengthen(reference: string, lines: number): string {
  const missing = Math.floor((lines - reference.split('\n').length) / 5)
  const alarms = Array.from({ length: missing }, (_, i) =>
    [
      `  more_${i}:`,
      '    metric: { tier: backgroundRemoval, name: cpu }',
      '    above: 60%',
      '    for: 2 x 60s',
      '    onAlarm: [{ notify: alarm }]',
    ].join('\n'),
  )
  return reference.replace(/^alarms:.*$/m, line => [line, ...alarms].join('\n'))
}

function isCopied(part: string): boolean {
  return copied.some(name => part.startsWith(`${name}:`))
}

function keysOf(part: string): string[] {
  return [...part.matchAll(/^ {2}([\w-]+):/gm)].map(match => match[1]!)
}
