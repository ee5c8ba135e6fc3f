import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A new folder that holds the given files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-scripts-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** A small program with what makes bundling hard: lazy parts, modules they share with the start and with each other. */
export const PROGRAM = {
  'package.json': '{ "type": "module" }',
  'node_modules/outside/package.json': '{ "name": "outside", "main": "index.js" }',
  'node_modules/outside/index.js':
    "exports.__esModule = true; exports.default = 'inner'; exports.named = 'n'",
  'main.ts': `#!/usr/bin/env node
    import outside, { named } from 'outside'
    import { count } from './counter.ts'
    import { shout } from './shout.ts'
    count()
    const [command] = process.argv.slice(2)
    async function main(): Promise<number> {
      if (command === 'one') return (await import('./one.ts')).one()
      if (command === 'two') return (await import('./two.ts')).two()
      if (command === 'both') return (await (await import('./one.ts')).one()) + (await (await import('./two.ts')).two())
      if (command === 'self') return (await import('./shout.ts')).shout === shout ? 0 : 1
      if (command === 'throw') throw new Error('thrown as asked')
      console.log(shout('main'), outside, named, typeof import.meta.dirname, typeof import.meta.filename)
      return 2
    }
    main().then(code => { process.exitCode = code })
  `,
  'counter.ts': 'let n = 0\nexport const count = () => ++n\n',
  'shout.ts': 'export const shout = (text: string) => `${text.toUpperCase()} – ü!`\n',
  'pair.ts': "import { count } from './counter.ts'\nexport class Pair { readonly n = count() }\n",
  'one.ts': `
    import { sep } from 'node:path'
    import { Pair } from './pair.ts'
    import { shout } from './shout.ts'
    export async function one(): Promise<number> {
      const { hostname } = await import('node:os')
      console.log(shout('one'), new Pair().n, sep, typeof hostname)
      return 0
    }
  `,
  'two.ts': `
    import outside from 'outside'
    import { Pair } from './pair.ts'
    import three, * as all from './three.ts'
    export async function two() {
      console.log('two', outside, (await import('outside')).default, new Pair().n, three, Object.keys(all).sort().join())
      return 1
    }
  `,
  'three.ts': "export default 'three'\nexport const four = 4\n",
} as const
