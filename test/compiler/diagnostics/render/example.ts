import type { Diagnostic, Location } from '../../../../compiler/diagnostics/diagnostic.ts'
import type { RenderOptions } from '../../../../compiler/diagnostics/render/renderer.ts'
import { SourceFile } from '../../../../compiler/source/source-file.ts'

export const options: RenderOptions = { colour: false, width: 100, verbose: false, version: '1.2.3' }

export const file = new SourceFile(
  'specs/architecture.yaml',
  `groundplan: 1
network:
  cird: 10.0.0.0/16
  subnets:
    public: { cidr: 10.0.0.0/20 }
    private: { cidr: 10.0.0.0/20 }
`,
)

/** The place of the `nth` (from 0) occurrence of `text` in a file. */
export function place(source: SourceFile, text: string, pointer: string, nth = 0): Location {
  let start = -1
  for (let i = 0; i <= nth; i++) start = source.text.indexOf(text, start + 1)
  if (start === -1) throw new Error(`the example does not contain ${text}`)
  return { origin: { file: source, pointer, exact: true }, span: { start, end: start + text.length } }
}

export function finding(location: Location, more: Partial<Diagnostic> = {}): Diagnostic {
  const code = more.code ?? 'GP1002'
  return {
    code,
    severity: 'error',
    message: 'something is wrong',
    related: [],
    docs: `docs/checks.md#${code.toLowerCase()}`,
    source: 'groundplan',
    ...location,
    ...more,
  }
}

export const unknownKey = finding(place(file, 'cird', '/network/cird'), {
  message: 'network has no key `cird`',
  help: 'did you mean `cidr`?',
})

export const overlap = finding(place(file, '10.0.0.0/20', '/network/subnets/private/cidr', 1), {
  code: 'GP2104',
  message: 'the subnets public and private overlap',
  related: [
    {
      message: 'it overlaps this block',
      location: place(file, '10.0.0.0/20', '/network/subnets/public/cidr'),
    },
  ],
})

export const acknowledged = finding(place(file, 'subnets', '/network/subnets'), {
  code: 'GP3102',
  severity: 'acknowledged',
  message: 'port 22 is open to the world',
  reason: 'the office has no fixed address: 100% sure, until March',
})

export const fromLint = finding(
  {
    ...place(file, 'public', '/network/subnets/public'),
    origin: { file, pointer: '/network/subnets/public', exact: false },
  },
  { code: 'GP9001', severity: 'warning', source: 'cfn-lint', rule: 'W3005', message: 'obsolete' },
)

export const all = [unknownKey, acknowledged, fromLint, overlap]
