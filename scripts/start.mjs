// What `npm start` does: sets a fresh clone up, compiles and lints the reference architecture, makes its artifacts, and
// says where to look. Plain JavaScript, because it runs before anything is installed, on any Node >= 20.19.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const spec = 'specs/architecture.yaml'

run(join('scripts', 'setup.mjs'))
groundplan('compile', spec, '--lint', '--quiet')
groundplan('build', spec)
process.stderr.write(`
${spec} is now plain CloudFormation, clean under cfn-lint. Look at
  build/project-name/README.md       how to deploy it
  build/project-name/template.json   the template
  build/project-name/origins.json    which line of the spec each part of it comes from
Start a spec of your own:
  node dist/groundplan.cjs init my-system
`)

function groundplan(...args) {
  run(join('dist', 'groundplan.cjs'), ...args)
}

/** Runs one step in the clone's folder; ends with its exit code when it fails. */
function run(program, ...args) {
  const { status, signal, error } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status === 0) return
  if (error) process.stderr.write(`${program} did not start: ${error.message}\n`)
  if (signal) process.stderr.write(`${program} was ended by ${signal}\n`)
  process.exit(status ?? 1)
}
