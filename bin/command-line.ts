type Given = {
  readonly env: string | undefined
  readonly param: ReadonlyMap<string, string>
  readonly out?: string | undefined
  readonly format?: string | undefined
}

/** The command line that runs `command` on the same spec with the same options, for people to copy. */
export function commandLine(command: string, spec: string | undefined, given: Given): string {
  const words = [
    ...(spec === undefined ? [] : [spec]),
    ...(given.env === undefined ? [] : ['--env', given.env]),
    ...[...given.param].flatMap(([name, value]) => ['--param', `${name}=${value}`]),
    ...(given.out === undefined ? [] : ['--out', given.out]),
    ...(given.format === undefined ? [] : ['--format', given.format]),
  ]
  return ['groundplan', command, ...words.map(quoted)].join(' ')
}

function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
