import { readFileSync } from 'node:fs'
import { nodeHost } from '../../bin/host.ts'
import { type Compilation, compile } from '../../compiler/compile.ts'
import { loadRenderer } from '../../compiler/diagnostics/render/index.ts'

const example = 'specs/web-service.yaml'

/** README.md with its examples made anew: real input, real output. */
export async function readme(root: string): Promise<string> {
  const text = readFileSync(`${root}/${example}`, 'utf8')
  const blocks: Record<string, string> = {
    spec: fenced('yaml', text.replace(/^#.*\n/gm, '')),
    typo: await said(root, edited(text, [['instanceType: t4g.small', 'instanceTyp: t4g.small']])),
    mistakes: await said(
      root,
      edited(text, [
        [
          '    scaling:\n',
          '    securityGroup:\n      ingress:\n        ssh: { port: 22, from: anywhere }\n    scaling:\n',
        ],
        ['for: 3 x 60s', 'for: 3 x 30s'],
      ]),
    ),
    output: await output(root, text),
  }
  return readFileSync(`${root}/README.md`, 'utf8').replace(
    /(<!-- begin (\w+) -->\n)[\s\S]*?(<!-- end \2 -->)/g,
    (_, begin: string, name: string, end: string) => `${begin}${blocks[name]}${end}`,
  )
}

function edited(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${example} has no ${from}`)
    return before.replace(from, to)
  }, text)
}

function compiled(root: string, text: string): Promise<Compilation> {
  return compile({ path: example, text }, nodeHost(`${root}/specs`))
}

async function said(root: string, text: string): Promise<string> {
  const { diagnostics } = await compiled(root, text)
  const render = await loadRenderer('pretty')
  const worth = diagnostics.filter(({ severity }) => severity !== 'acknowledged')
  return fenced('text', render(worth, { colour: false, width: 100, verbose: false, version: '' }))
}

async function output(root: string, text: string): Promise<string> {
  const { result } = await compiled(root, text)
  const template = result!.template as { Resources: Record<string, { Type: string }> }
  const kinds = new Map<string, number>()
  for (const { Type } of Object.values(template.Resources)) kinds.set(Type, (kinds.get(Type) ?? 0) + 1)
  const lines = [...result!.files.keys()].sort().map(file => `build/${result!.name}/${file}`)
  const alarm = JSON.stringify({ unhealthyAlarm: template.Resources['unhealthyAlarm'] }, null, 2)
  return `${fenced('text', `${lines.join('\n')}\n`)}\n${Object.keys(template.Resources).length} resources of ${kinds.size} types; the alarm, for instance, is\n\n${fenced('json', `${alarm}\n`)}\n`
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`
}
