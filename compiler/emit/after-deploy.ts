import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import { resolveText } from '../handles/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { AfterDeployFile } from '../model/generated/architecture.ts'
import type { Model } from '../model/model.ts'
import { isShippedTemplate, loadUserTemplates, shippedFile, type TemplateProblem } from '../scripts/index.ts'
import type { Host } from '../source/host.ts'
import { SourceFile } from '../source/source-file.ts'
import type { Manifest } from './manifest.ts'
import { emitValue } from './values.ts'

export const templateMissing = define({
  code: 'GP4301',
  severity: 'error',
  message: text`there is no template ${'path'}`,
  help: text`a path is relative to the file that it stands in; Groundplan's own is \`upstream.env.hbs\``,
})

export const templateProblem = define({
  code: 'GP4302',
  severity: 'error',
  message: text`${'problem'}`,
  help: text`the template is filled with the values of ${'file'} under \`afterDeploy\``,
})

type Result = {
  readonly afterDeploy: Manifest['afterDeploy']
  /** Templates by their paths in the build folder. */
  readonly files: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** The templates of the files that are rendered after deployment, checked now, and what they are filled with then. */
export async function afterDeployFiles(model: Model, host: Host): Promise<Result> {
  const afterDeploy: Record<string, Manifest['afterDeploy'][string]> = {}
  const files = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const [name, entry] of model.spec.at('afterDeploy').sorted()) {
    const spec = entry as Cursor<AfterDeployFile>
    const source = readTemplate(model, spec.at('template'), host)
    if (source === undefined) {
      diagnostics.push(
        diagnose(templateMissing, spec.at('template').location, { path: `\`${spec.value.template}\`` }),
      )
      continue
    }
    const values = Object.fromEntries(
      spec
        .at('values')
        .sorted()
        .map(([key, value]) => [key, deployedValue(model, value as Cursor<string>)]),
    )
    const file = `files/${name}.hbs`
    files.set(file, source.text)
    afterDeploy[name] = { template: file, values }
    diagnostics.push(...(await check(name, spec, source, isShippedTemplate(source.path))))
  }
  return { afterDeploy, files, diagnostics }
}

type Template = { readonly path: string; readonly text: string }

function readTemplate(model: Model, path: Cursor<string>, host: Host): Template | undefined {
  if (isShippedTemplate(path.value)) return { path: path.value, text: shippedFile(path.value) }
  const bytes = host.readFile(model.pathOf(path))
  return bytes && { path: path.value, text: new TextDecoder().decode(bytes) }
}

/** Groundplan's own templates were checked when it was built: only whether their values are there is asked. */
async function check(
  name: string,
  spec: Cursor<AfterDeployFile>,
  source: Template,
  shipped: boolean,
): Promise<readonly Diagnostic[]> {
  const names = Object.keys(spec.value.values ?? {})
  const origin = { file: new SourceFile(source.path, source.text), pointer: '', exact: true }
  const problems = shipped ? missingValues(source.text, names) : await problemsOf(source, names)
  return problems.map(({ span, message }) => {
    const location = shipped ? spec.at('template').location : { origin, span }
    return diagnose(templateProblem, location, { problem: message, file: `\`${name}\`` })
  })
}

async function problemsOf(
  { path, text }: Template,
  names: readonly string[],
): Promise<readonly TemplateProblem[]> {
  const { checkTemplate } = await loadUserTemplates()
  return checkTemplate(
    path,
    text,
    Object.fromEntries(names.map(name => [name, { slot: name, encoding: 'base64' }])),
  )
}

function missingValues(text: string, names: readonly string[]): readonly TemplateProblem[] {
  const used = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))
  return [...used]
    .filter(name => !names.includes(name))
    .map(name => ({ span: { start: 0, end: 0 }, message: `the template needs the value \`${name}\`` }))
}

/** What the deployment computes the value from, as CloudFormation writes it. */
function deployedValue(model: Model, text: Cursor<string>): unknown {
  const sink = { origins: new Map(), onReference: () => {} }
  return emitValue(resolveText(model, text.value), '', text.origin, sink)
}
