/** What an IAM statement says, in our words; the values may be computed. */
export type Allowance = {
  readonly sid?: string
  readonly actions: unknown
  readonly resources: unknown
  readonly conditions?: unknown
}

/** An IAM policy that allows each of `allowances`. Version 2012-10-17 is the current policy language. */
export function allow(...allowances: readonly Allowance[]): { readonly [key: string]: unknown } {
  return { Version: '2012-10-17', Statement: allowances.map(statement) }
}

/** The name of the policy that gives `id` what `purpose` needs; IAM's names have fewer characters than our keys. */
export function policyName(id: string, purpose: string): string {
  return `${id.replace(/[^\w+=,.@-]/g, '-')}-${purpose}`
}

/** The policy by which AWS services, such as `ec2.amazonaws.com`, may assume a role. */
export function trustPolicy(services: unknown): { readonly [key: string]: unknown } {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: services }, Action: 'sts:AssumeRole' }],
  }
}

function statement({ sid, actions, resources, conditions }: Allowance) {
  return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resources, Condition: conditions }
}
