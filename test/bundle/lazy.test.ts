import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** The packages that a process has loaded after importing `module`. */
function packagesAfter(module: string): string[] {
  const script = `
    import { registerHooks } from 'node:module'
    const seen = new Set()
    registerHooks({ resolve(specifier, context, next) {
      const result = next(specifier, context)
      const name = result.url.split('/node_modules/')[1]
      if (name) seen.add(name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'))
      return result
    } })
    await import(${JSON.stringify(new URL(module, import.meta.url).href)})
    console.log(JSON.stringify([...seen]))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  )
}

test('nothing that packs is loaded before there is something to pack', () => {
  expect(packagesAfter('../../node_modules/fflate/esm/index.mjs')).toEqual(['fflate'])
  expect(packagesAfter('../../bundle/build.ts')).toEqual([])
  expect(packagesAfter('../../compiler/artifacts/inputs.ts')).toEqual([])
})
