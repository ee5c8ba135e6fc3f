/**
 * Where `path`, which stands in the file `file`, leads: `.` and `..` are followed, as far as there is a folder to leave.
 * What `file` is relative to, the result is too.
 */
export function resolveFrom(file: string, path: string): string {
  const root = file.startsWith('/') ? '/' : ''
  const parts: string[] = []
  for (const part of [...file.split('/').slice(0, -1), ...path.split('/')]) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return root + parts.join('/')
}
