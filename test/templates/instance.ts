import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AwsEndpoint, awsEndpoint } from './aws-endpoint.ts'

export type Run = { readonly code: number; readonly output: string }

/**
 * A folder that stands for an instance's disk, with an AWS of its own. Scripts run in plain bash, their absolute paths
 * moved into the folder; systemd's programs only note how they were called.
 */
export class Instance {
  readonly folder: string
  readonly aws: AwsEndpoint

  private constructor(folder: string, aws: AwsEndpoint) {
    this.folder = folder
    this.aws = aws
  }

  static async make(): Promise<Instance> {
    const instance = new Instance(mkdtempSync(join(tmpdir(), 'groundplan-instance-')), await awsEndpoint())
    mkdirSync(join(instance.folder, 'bin'))
    for (const path of ['usr/local/sbin', 'etc/systemd/system'])
      mkdirSync(join(instance.folder, path), { recursive: true })
    for (const name of ['systemctl', 'systemd-run', 'journalctl', 'sleep', 'apt-get']) instance.fake(name, '')
    return instance
  }

  /** A program that notes its call and then does `script`. */
  fake(name: string, script: string): void {
    const path = join(this.folder, 'bin', name)
    const note = `printf '%s\\n' "${name} $*" >> '${this.folder}/calls'`
    writeFileSync(path, `#!/bin/bash\n${note}\n${script}\n`)
    chmodSync(path, 0o755)
  }

  /** How the fakes were called. */
  calls(program: string): string[] {
    if (!existsSync(join(this.folder, 'calls'))) return []
    return this.read('calls')
      .split('\n')
      .filter(line => line.startsWith(`${program} `))
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** The actions that AWS was asked for, with the result they carried and the code of the answer. */
  told(): string[] {
    return this.aws.calls.map(({ action, fields, code, signed }) => {
      const result = fields['LifecycleActionResult'] ?? fields['Status']
      return [action, result, code, signed ? '' : 'UNSIGNED'].filter(Boolean).join(' ')
    })
  }

  moved(script: string): string {
    return script
      .replaceAll('169.254.169.254', `127.0.0.1:${this.aws.port}`)
      .replaceAll(/(?<![\w.}])\/(usr\/local|etc|run|var|opt)\//g, `${this.folder}/$1/`)
      .replaceAll(/install -d -m \d+ /g, 'mkdir -p ')
  }

  run(script: string, args: readonly string[] = []): Promise<Run> {
    const path = join(this.folder, 'part-001')
    writeFileSync(path, this.moved(script))
    return this.#spawn(['--norc', path, ...args])
  }

  /** Runs a file that a script wrote. */
  runFile(path: string): Promise<Run> {
    return this.#spawn(['--norc', join(this.folder, path)])
  }

  #spawn(args: readonly string[]): Promise<Run> {
    const child = spawn('bash', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: `${this.folder}/bin:${process.env['PATH']}`,
        LC_ALL: 'C.UTF-8',
        AWS_ENDPOINT_URL: `http://127.0.0.1:${this.aws.port}`,
      },
    })
    let output = ''
    child.stdout.on('data', data => (output += data))
    child.stderr.on('data', data => (output += data))
    return new Promise(resolve => child.on('close', code => resolve({ code: code ?? -1, output })))
  }

  end(): void {
    this.aws.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
