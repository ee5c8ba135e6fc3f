#!/usr/bin/env node
import { commands } from './commands/index.ts'
import { main } from './main.ts'
import { processContext } from './process-context.ts'

const argv = process.argv.slice(2)
main(argv, commands, processContext(argv)).then(exitCode => {
  process.exitCode = exitCode
})
