import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program in `folder` that says what cfn-lint would, and writes the arguments that it got to `cfn-lint.arguments`. */
export function fakeCfnLint(folder: string, exitCode: number, findings: readonly object[]): string {
  const program = join(folder, 'fake-cfn-lint')
  const lines = [
    '#!/bin/sh',
    `printf '%s\\n' "$@" > '${join(folder, 'cfn-lint.arguments')}'`,
    `cat <<'END'\n${JSON.stringify(findings)}\nEND`,
    `exit ${exitCode}`,
  ]
  writeFileSync(program, `${lines.join('\n')}\n`)
  chmodSync(program, 0o755)
  return program
}
