import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { streamOutput, wantsColour } from '../../bin/output.ts'

describe('colours', () => {
  test.each([
    ['a terminal', true, {}, false, true],
    ['a file or pipe', undefined, {}, false, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false, false],
    ['an empty NO_COLOR, which counts as not set', true, { NO_COLOR: '' }, false, true],
    ['FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR over NO_COLOR', undefined, { FORCE_COLOR: '', NO_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false, false],
    ['--no-color over all', true, { FORCE_COLOR: '1' }, true, false],
  ])('%s', (_, isTerminal, env, noColour, wanted) => {
    expect(wantsColour(isTerminal, env, noColour)).toBe(wanted)
  })

  test('each stream for itself', () => {
    const output = streamOutput(stream({ isTTY: false }), stream({ isTTY: true, columns: 72 }), {}, false)
    expect(output.colour).toEqual({ out: false, err: true })
    expect(output.width).toBe(72)
  })
})

test('a reader that went away ends the writing and nothing else', () => {
  const out = stream({})
  const err = stream({})
  const output = streamOutput(out, err, {}, false)
  output.out('one\n')
  out.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))
  output.out('two\n')
  output.err('three\n')
  expect([out.written, err.written]).toEqual([['one\n'], ['three\n']])
  expect(() => err.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full')
})

function stream(properties: { isTTY?: boolean; columns?: number }) {
  const written: string[] = []
  const write = (text: string) => written.push(text) > 0
  return Object.assign(new EventEmitter(), {
    write,
    written,
    ...properties,
  }) as unknown as NodeJS.WriteStream & {
    written: string[]
  }
}
