import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The names, versions and licence texts of the npm packages that `inputs` (paths of bundled files relative to
 * `root`) belong to. A package without a licence file is an error: its code may not be passed on unnamed.
 */
export function licences(root: string, inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap(input => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/) ?? []),
  )
  const texts = [...folders].sort().map(folder => {
    const path = join(root, folder)
    const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    const file = readdirSync(path).find(name => /^licen[cs]e/i.test(name))
    if (!file) throw new Error(`${folder} holds no licence file, and parts of it are bundled`)
    return `${name} ${version}\n\n${readFileSync(join(path, file), 'utf8').trim()}\n`
  })
  return ['These packages are part of the files in this folder.\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`)
}
