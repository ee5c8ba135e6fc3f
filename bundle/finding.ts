import { type Diagnostic, define, diagnose, type Location } from '../compiler/diagnostics/diagnostic.ts'
import { text } from '../compiler/diagnostics/text.ts'
import type { Span } from '../compiler/source/span.ts'
import { type Project, sourceFileAt } from './project.ts'

/** Something to say about an artifact's sources, in a form that the cache can keep. */
export type Finding = {
  readonly kind: keyof typeof definitions
  readonly message: string
  readonly help: string
  /** The host's path of the file to blame, and where in it; without it, the spec is blamed. */
  readonly at?: { readonly path: string; readonly span: Span }
}

const message = text`${'message'}`
const help = text`${'help'}`

export const definitions = {
  refused: define({ code: 'GP5010', severity: 'error', message, help }),
  outside: define({ code: 'GP5011', severity: 'error', message, help }),
  doubtful: define({ code: 'GP5012', severity: 'warning', message, help }),
  noHandler: define({ code: 'GP5013', severity: 'error', message, help }),
  script: define({ code: 'GP5014', severity: 'error', message, help }),
  content: define({ code: 'GP5015', severity: 'error', message, help }),
  changed: define({ code: 'GP5016', severity: 'error', message, help }),
  cache: define({ code: 'GP5017', severity: 'error', message, help }),
} as const

/** The diagnostic of `finding`: exact where it names a place in a file, otherwise the spec's nearest known value. */
export function toDiagnostic(finding: Finding, project: Project): Diagnostic {
  const { message, help } = finding
  return diagnose(definitions[finding.kind], locate(finding, project), { message, help })
}

function locate({ at }: Finding, project: Project): Location {
  const file = at && sourceFileAt(project, at.path)
  if (file) return { origin: { file, pointer: '', exact: true }, span: at.span }
  const { origin, span } = project.location
  return { origin: { ...origin, exact: false }, span }
}
