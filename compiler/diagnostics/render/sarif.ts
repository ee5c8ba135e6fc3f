import type { Diagnostic, Location } from '../diagnostic.ts'
import { rangeOf } from './range.ts'
import { docsLink, type RenderOptions } from './renderer.ts'

/**
 * SARIF 2.1.0, for code scanning: one run, one rule for each code, an acknowledgement as a suppression in the
 * source with its reason.
 */
export function sarif(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  const rules = new Map<string, { index: number; rule: object }>()
  for (const diagnostic of diagnostics) {
    const id = ruleId(diagnostic)
    if (!rules.has(id)) rules.set(id, { index: rules.size, rule: ruleOf(id, diagnostic, options) })
  }
  const hasSuppressed = diagnostics.some(({ severity }) => severity === 'acknowledged')
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Groundplan',
            semanticVersion: options.version,
            rules: [...rules.values()].map(({ rule }) => rule),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(diagnostic => ({
          ...resultOf(diagnostic, rules.get(ruleId(diagnostic))!.index),
          ...(hasSuppressed ? { suppressions: suppressions(diagnostic) } : {}),
        })),
      },
    ],
  }
  return JSON.stringify(log, null, 2) + '\n'
}

const levels = { error: 'error', warning: 'warning', note: 'note', acknowledged: 'warning' } as const

function ruleId({ rule, code }: Diagnostic): string {
  return rule ?? code
}

function ruleOf(id: string, diagnostic: Diagnostic, options: RenderOptions) {
  const link = docsLink(diagnostic, options)
  const text = `What ${id} means and how to mend it: ${link}`
  return {
    id,
    ...(link.includes('://') ? { helpUri: link } : {}),
    help: { text, markdown: `What ${id} means and how to mend it: [${link}](${link})` },
  }
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number) {
  const { severity, message, help, origin, source, code, rule, related } = diagnostic
  return {
    ruleId: ruleId(diagnostic),
    ruleIndex,
    level: levels[severity],
    message: { text: help ? `${message}\n\n${help}` : message },
    locations: [{ ...physical(diagnostic), logicalLocations: [{ fullyQualifiedName: origin.pointer }] }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map(({ message, location }, id) => ({
            id,
            ...physical(location),
            message: { text: message },
          })),
        }
      : {}),
    properties: {
      source,
      ...(rule === undefined ? {} : { code }),
      ...(origin.exact ? {} : { exact: false }),
    },
  }
}

function physical(location: Location) {
  const { line, column, endLine, endColumn } = rangeOf(location)
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(location.origin.file.path) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  }
}

function uri(path: string): string {
  return path
    .split(/[/\\]/)
    .map(part => encodeURIComponent(part))
    .join('/')
}

/** Once one result of a run says whether it is suppressed, all must (SARIF 2.1.0, 3.27.23). */
function suppressions({ severity, reason }: Diagnostic) {
  if (severity !== 'acknowledged') return []
  return [{ kind: 'inSource', ...(reason === undefined ? {} : { justification: reason }) }]
}
