import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Host } from '../source/host.ts'
import type { ParsedSource } from '../source/parsed-source.ts'
import type { TierContext } from '../tiers/tier-context.ts'
import { afterDeployFiles } from './after-deploy.ts'
import { type Manifest, manifestOf } from './manifest.ts'
import { originsFile } from './origins-file.ts'
import { readmeOf } from './readme.ts'
import type { EmittedStack } from './template.ts'

export type BuildFolder = {
  readonly body: string
  readonly manifest: Manifest
  /** Made when it is asked for: whoever only checks has no use for it. */
  readonly files: () => ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

type Input = {
  readonly context: TierContext
  readonly emitted: EmittedStack
  readonly format: 'json' | 'yaml'
  readonly sources: ReadonlyMap<ParsedSource, string>
  readonly parameters: Readonly<Record<string, string>>
  readonly host: Host
}

/** Everything that a build folder holds before `groundplan build` fills in the artifacts. */
export async function buildFolder({
  context,
  emitted,
  format,
  sources,
  parameters,
  host,
}: Input): Promise<BuildFolder> {
  const { model, stack, artifacts, files: rendered } = context
  const templateFile = format === 'yaml' ? 'template.yaml' : 'template.json'
  const body =
    format === 'yaml'
      ? (await import('./yaml.ts')).templateYaml(emitted.template)
      : `${JSON.stringify(emitted.template, null, 2)}\n`
  const payloads = [...rendered]
    .filter(([file]) => /^user-data\/.*-[0-9a-f]{16}\.sh$/.test(file))
    .map(([file, text]) => ({ file, sha256: host.sha256(text), size: new TextEncoder().encode(text).length }))
  const { afterDeploy, files: templates, diagnostics } = await afterDeployFiles(model, host)
  const paths = [templateFile, 'origins.json', 'README.md', ...rendered.keys(), ...templates.keys()]
  const manifest = manifestOf({
    model,
    stack,
    template: emitted.template,
    templateFile,
    artifacts,
    payloads,
    afterDeploy,
    parameters,
    files: paths.filter(path => !payloads.some(({ file }) => file === path)),
  })
  const files = () =>
    new Map([
      [templateFile, body],
      ['origins.json', originsFile(emitted.origins, sources, host.sha256)],
      ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
      ['README.md', readmeOf(manifest)],
      ...rendered,
      ...templates,
    ])
  return { body, manifest, files, diagnostics }
}
