import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { palette } from '../../compiler/diagnostics/render/palette.ts'
import { type Context, defineCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Starter, starterSpec, starters } from '../starters.ts'

const fileName = 'architecture.yaml'
const schemaPath = 'schema/architecture.schema.json'

export const init = defineCommand({
  description:
    `Writes ${fileName}: small, commented, and it compiles. An existing one is never overwritten. At a terminal it ` +
    'asks for the name and for what to start with, where the options do not say; elsewhere it asks nothing.',
  arguments: [
    { name: 'DIR', summary: 'The folder to write it into; made where it is missing', optional: true },
  ],
  options: {
    name: { value: 'NAME', summary: "The system's name, which is the stack's", default: "the folder's name" },
    kind: {
      choices: starters.map(({ kind }) => kind),
      summary: starters.map(({ kind, summary }) => `${kind}: ${summary}`).join('; '),
      default: starters[0]!.kind,
    },
  },
  examples: [
    { line: 'groundplan init', summary: 'Start in this folder' },
    { line: 'groundplan init shop --kind network', summary: 'Start with a network in the folder shop' },
  ],
  run: async ({ arguments: [dir = '.'], options }, context) => {
    const { output, cwd, packageFolder } = context
    const paint = palette(output.colour.err)
    const folder = resolve(cwd, dir)
    if (options.name !== undefined && !isName(options.name)) {
      output.err(`${paint.error('wrong usage:')} --name ${nameRule}, not ${options.name || 'empty'}\n`)
      return exitCodes.usage
    }
    const name = options.name ?? (await askName(nameFrom(basename(folder)), context))
    const starter = starters.find(({ kind }) => kind === options.kind) ?? (await askStarter(context))
    const shown = relative(cwd, join(folder, fileName)).split(sep).join('/')
    const problem = write(folder, starterSpec(starter, name, schemaFor(folder, packageFolder)))
    if (problem !== undefined) {
      output.err(`${paint.error('not written:')} ${shown}: ${problem}\n`)
      return exitCodes.failed
    }
    if (!options.quiet) output.err(`wrote ${paint.accent(shown)}; next: groundplan check ${shown}\n`)
    return exitCodes.done
  },
})

const nameRule = 'is letters, digits and hyphens, a letter first, at most 60'

function isName(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(text)
}

/** The nearest name to a folder's. */
function nameFrom(folder: string): string {
  const name = folder.replace(/[^A-Za-z0-9]+/g, '-').replace(/^[^A-Za-z]+|-+$/g, '')
  return isName(name) ? name : 'my-system'
}

async function askName(proposal: string, { ask, output }: Context): Promise<string> {
  if (!ask) return proposal
  for (;;) {
    const answer = await ask(`Name of the system (${proposal}): `)
    if (answer === '') return proposal
    if (isName(answer)) return answer
    output.err(`A name ${nameRule}.\n`)
  }
}

async function askStarter({ ask, output }: Context): Promise<Starter> {
  if (!ask) return starters[0]!
  for (const [i, { kind, summary }] of starters.entries())
    output.err(`  ${i + 1}  ${kind.padEnd(9)} ${summary}\n`)
  for (;;) {
    const answer = await ask('Start with (1): ')
    if (answer === '') return starters[0]!
    const starter = starters.find(({ kind }, i) => answer === kind || answer === String(i + 1))
    if (starter) return starter
    output.err(`One of 1 to ${starters.length}.\n`)
  }
}

/** The schema of the package where it is installed in the project, or where it will be once it is. */
function schemaFor(folder: string, packageFolder: string): string {
  const path = relative(folder, packageFolder).split(sep).join('/')
  const isNear = /^(\.\.\/)*(node_modules\/groundplan|\.\.)?$/.test(path)
  return isNear ? join(path, schemaPath).split(sep).join('/') : `node_modules/groundplan/${schemaPath}`
}

function write(folder: string, text: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, fileName), text, { flag: 'wx' })
    return undefined
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'EEXIST' ? 'it is there already, and is left as it is' : message
  }
}
