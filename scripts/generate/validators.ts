import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Schema } from './schema.ts'

/** A standalone validator, as the source of an ES module; with `useDefaults` it fills in the schema's defaults. */
export function validatorSource(schema: Schema, options: { readonly useDefaults: boolean }): string {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    useDefaults: options.useDefaults,
    // Less code, which is what a cold start pays for: one function a definition, and no messages, for ours are better.
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: false },
  })
  for (const keyword of ['x-text', 'x-value', 'x-reference', 'x-peer', 'x-enum']) ajv.addKeyword(keyword)
  const code = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(
    ajv,
    ajv.compile(schema),
  )
  return `// Generated from the schema by scripts/generate.ts.\n${withoutRequire(code)}`
}

/** Ajv asks for its helpers by `require` even in an ES module. The only ones our schema needs are these two. */
function withoutRequire(code: string): string {
  let imports = ''
  const body = code.replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;/g,
    (_, name, helper) => {
      imports += `import ${name}Module from 'ajv/dist/runtime/${helper}.js'\n`
      return `const ${name} = ${name}Module.default ?? ${name}Module;`
    },
  )
  if (body.includes('require(')) throw new Error(`the validator needs ${/require\([^)]*\)/.exec(body)?.[0]}`)
  return `${imports}${body}`
}
