import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

export const schema = defineCommand({
  description:
    'Prints the JSON Schema (draft 2020-12) of the spec language: every key with its meaning, default and examples. ' +
    'Editors complete and check a spec with it.',
  arguments: [],
  options: {
    overlay: { summary: "The schema of an environment's file: nothing is required, null removes a key" },
  },
  examples: [
    { line: 'groundplan schema > architecture.schema.json', summary: 'Keep a copy for your editor' },
    { line: 'groundplan schema --overlay', summary: 'The schema of files under environments' },
  ],
  run: async ({ options }, { output, packageFolder }) => {
    const name = options.overlay ? 'overlay.schema.json' : 'architecture.schema.json'
    output.out(readFileSync(join(packageFolder, 'schema', name), 'utf8'))
    return exitCodes.done
  },
})
