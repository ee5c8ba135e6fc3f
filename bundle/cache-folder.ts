import { join } from 'node:path'

/** Where Groundplan keeps what it can make again: `GROUNDPLAN_CACHE`, else `groundplan` in the user's cache folder. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, home: string): string {
  if (env['GROUNDPLAN_CACHE']) return env['GROUNDPLAN_CACHE']
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'groundplan')
}
