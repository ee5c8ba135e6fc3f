/**
 * How far a shell reads a script: inside of which quotes and expansions it is, innermost last. It decides how a value
 * is written, never whether it is safe: values are variables, so that no text of theirs is ever read as shell.
 */
export type ShellState = {
  readonly stack: readonly Context[]
  /** Here documents that begin with the next line. */
  readonly pending: readonly Heredoc[]
  readonly heredoc?: Heredoc
  /** The character before, as far as it matters: at the start of a word a `#` begins a comment. */
  readonly before: string
}

type Context = 'double' | 'single' | 'ansi' | 'comment' | 'parens' | 'arithmetic' | 'braces' | 'backtick'
type Heredoc = { readonly end: string; readonly expands: boolean; readonly tabs: boolean }

export const shellStart: ShellState = { stack: [], pending: [], before: '\n' }

/** Where a value that comes now would stand; undefined where a variable would not be expanded, or not safely. */
export function shellPlace(state: ShellState): 'alone' | 'quoted' | undefined {
  if (state.heredoc) return state.heredoc.expands ? 'quoted' : undefined
  if (state.before === '\\' || state.before === '$' || state.before === '<<') return undefined
  const top = state.stack.at(-1)
  if (top === 'double') return 'quoted'
  return top === undefined || top === 'parens' ? 'alone' : undefined
}

export function sameShellState(a: ShellState, b: ShellState): boolean {
  const core = ({ stack, pending, heredoc }: ShellState) => JSON.stringify([stack, pending, heredoc ?? null])
  return core(a) === core(b)
}

/** The state after the value of a template. */
export function afterValue(state: ShellState): ShellState {
  return { ...state, before: 'x' }
}

/** The state after `text`. */
export function scanShell(state: ShellState, text: string): ShellState {
  const stack = [...state.stack]
  const pending = [...state.pending]
  let heredoc = state.heredoc
  let before = state.before
  let at = 0
  while (at < text.length) {
    if (heredoc) {
      const newline = text.indexOf('\n', at)
      const line = text.slice(at, newline === -1 ? text.length : newline)
      at += line.length + 1
      if ((heredoc.tabs ? line.replace(/^\t+/, '') : line) === heredoc.end) heredoc = pending.shift()
      continue
    }
    const char = text[at]!
    const top = stack.at(-1)
    const rest = text.slice(at, at + 3)
    let step = 1
    if (top === 'single') {
      if (char === "'") stack.pop()
    } else if (top === 'comment') {
      if (char === '\n') stack.pop()
    } else if (char === '\\') {
      step = 2
    } else if (top === 'ansi') {
      if (char === "'") stack.pop()
    } else if (rest === '$((') {
      stack.push('arithmetic')
      step = 3
    } else if (rest.startsWith('$(')) {
      stack.push('parens')
      step = 2
    } else if (rest.startsWith('${')) {
      stack.push('braces')
      step = 2
    } else if (char === '"') {
      if (top === 'double') stack.pop()
      else stack.push('double')
    } else if (char === '`') {
      if (stack.includes('backtick')) stack.length = stack.lastIndexOf('backtick')
      else stack.push('backtick')
    } else if (top === 'braces' && char === '}') {
      stack.pop()
    } else if (top === 'arithmetic' && rest.startsWith('))')) {
      stack.pop()
      step = 2
    } else if (top === 'double') {
      // everything else is plain text there
    } else if (rest.startsWith("$'")) {
      stack.push('ansi')
      step = 2
    } else if (char === "'") {
      stack.push('single')
    } else if (rest.startsWith('((') && top !== 'arithmetic') {
      stack.push('arithmetic')
      step = 2
    } else if (char === '(') {
      stack.push('parens')
    } else if (char === ')' && top === 'parens') {
      stack.pop()
    } else if (char === '#' && /[\s;&|()]/.test(before) && (top === undefined || top === 'parens')) {
      stack.push('comment')
    } else if (rest === '<<<') {
      step = 3
    } else if (rest.startsWith('<<') && top !== 'arithmetic') {
      const match = /^<<(-?)\s*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?)([A-Za-z0-9_.+-]+))/.exec(text.slice(at))
      if (match) {
        const expands = match[2] === undefined && match[3] === undefined && match[4] === ''
        pending.push({ end: match[2] ?? match[3] ?? match[5]!, expands, tabs: match[1] === '-' })
      }
      step = match ? match[0].length : 2
      if (!match && at + 2 >= text.length) before = '<<'
    }
    if (char === '\n' && top !== 'single' && top !== 'double' && pending.length > 0) heredoc = pending.shift()
    const last = Math.min(at + step, text.length)
    if (before !== '<<')
      before = step === 2 && char === '\\' ? (at + 1 < text.length ? 'x' : '\\') : text[last - 1]!
    at += step
  }
  return { stack, pending, before, ...(heredoc ? { heredoc } : {}) }
}
