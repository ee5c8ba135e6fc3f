import type { CommandEntry } from '../command.ts'

/** All commands, in the order in which the help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'Write a small commented spec to start from',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of the spec language',
    load: async () => (await import('./schema.ts')).schema,
  },
]
