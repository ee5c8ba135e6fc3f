import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Schema } from './schema.ts'

/** A standalone validator, as the source of an ES module, that reports every mistake. */
export function validatorSource(schema: Schema): string {
  return generate(schema, { allErrors: true, useDefaults: false })
}

/**
 * A standalone validator that only answers yes or no, and fills in the schema's defaults. It is a third of the size
 * of the other, which a cold start feels; the other is loaded only to explain a no.
 */
export function verdictSource(schema: Schema): string {
  return withoutErrors(generate(schema, { allErrors: false, useDefaults: true }))
}

function generate(schema: Schema, options: { allErrors: boolean; useDefaults: boolean }): string {
  const ajv = new Ajv2020({
    ...options,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    // Less code: one function a definition, and no messages, for ours are better.
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: false },
  })
  const code = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(
    ajv,
    ajv.compile(withoutHelp(schema) as Schema),
  )
  return `// Generated from the schema by scripts/generate.ts.\n${withoutRequire(code)}`
}

/** What helps people is no part of the judgement, and the code would carry it along. */
function withoutHelp(node: unknown, isKeyword = true): unknown {
  if (Array.isArray(node)) return node.map(item => withoutHelp(item))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !isKeyword || !/^(title|description|examples|x-.*)$/.test(key))
      .map(([key, value]) => [
        key,
        withoutHelp(value, !isKeyword || !/^(properties|\$defs|default)$/.test(key)),
      ]),
  )
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

/**
 * The code with every error that it describes made a 0, and every place that it hands on left away: a list of errors
 * keeps its length, and its length is all that the verdict looks at.
 */
function withoutErrors(code: string): string {
  let result = ''
  let at = 0
  for (const { index } of code.matchAll(/(, )?\{instancePath\s*[,:]/g)) {
    if (index < at) continue
    const start = code.indexOf('{', index)
    const end = closing(code, start)
    const isArgument = code.startsWith(', ', index)
    result += code.slice(at, isArgument ? index : start) + (isArgument ? '' : '0')
    at = end
  }
  const parameters = /, ?\{ ?instancePath ?= ?""[^}]*\{\}[^}]*\} ?= ?\{\}/g
  return (result + code.slice(at)).replace(parameters, '')
}

/** The offset after the bracket that closes the one at `start`; brackets inside texts do not count. */
function closing(code: string, start: number): number {
  let depth = 0
  for (let at = start; at < code.length; at++) {
    const character = code[at]!
    if (character === '"' || character === "'" || character === '`') {
      for (at++; code[at] !== character; at++) if (code[at] === '\\') at++
    } else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  throw new Error('the validator has an object that is never closed')
}
