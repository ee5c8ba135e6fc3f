import { fstatSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Stream } from './output.ts'

/**
 * One of the process's output streams, made only when something is written to it: Node needs a tenth of its bare start
 * to make one.
 */
export function lazyStream(fd: 1 | 2, open: () => Stream): Stream {
  const listeners: ((error: NodeJS.ErrnoException) => void)[] = []
  let stream: Stream | undefined
  const opened = (): Stream => {
    if (!stream) {
      stream = open()
      for (const listener of listeners) stream.on('error', listener)
    }
    return stream
  }
  return {
    get isTTY() {
      return isTerminal(fd)
    },
    get columns() {
      return isTerminal(fd) ? opened().columns : undefined
    },
    write: text => opened().write(text),
    on: (_event, listener) => listeners.push(listener),
  }
}

/** Whether a person looks at it. Only for a character device is the module asked that knows, for it brings the network's. */
export function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false
  } catch {
    return false // closed
  }
  return createRequire(import.meta.filename)('node:tty').isatty(fd)
}
