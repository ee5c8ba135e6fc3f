import { resourceless } from './generated/resourceless-actions.ts'

/**
 * Whether an IAM action, or one of those that a wildcard means, works on resources that a statement can name. An action
 * of a service that is not known is let pass.
 */
export function takesResources(action: string): boolean {
  const [service, name] = action.toLowerCase().split(':') as [string, string]
  if (!Object.hasOwn(resourceless, service)) return false
  const [literal] = name.split(/[*?]/) as [string]
  return !resourceless[service]!.split(' ').some(pattern =>
    pattern.endsWith('*') ? literal.startsWith(pattern.slice(0, -1)) : pattern !== '' && pattern === name,
  )
}
