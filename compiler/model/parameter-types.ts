import type { Parameter } from './generated/architecture.ts'

export type ParameterFacts = {
  /** The template's parameter type. */
  readonly type: 'String' | 'Number'
  /** What CloudFormation checks before it deploys, and what it says when that fails. */
  readonly pattern?: string
  readonly constraint?: string
  /** The most characters that a value can have. */
  readonly maxLength: number
}

const octet = '(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])'

/** What each parameter type means to CloudFormation. A value can have at most 4,096 bytes. */
export const parameterTypes: Readonly<Record<Parameter['type'], ParameterFacts>> = {
  string: { type: 'String', maxLength: 4096 },
  number: { type: 'Number', maxLength: 32 },
  cidr: {
    type: 'String',
    pattern: `^(${octet}\\.){3}${octet}/(3[0-2]|[12]?[0-9])$`,
    constraint: 'must be an IPv4 block such as 192.0.2.0/24',
    maxLength: 18,
  },
  email: {
    type: 'String',
    pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
    constraint: 'must be an e-mail address',
    maxLength: 320,
  },
  domain: {
    type: 'String',
    pattern: '^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}$',
    constraint: 'must be a domain name such as app.example.com',
    maxLength: 253,
  },
  publicKey: {
    type: 'String',
    pattern: '^(ssh-ed25519|ssh-rsa) [A-Za-z0-9+/=]+( .*)?$',
    constraint: "must be a public key in OpenSSH's format, ssh-ed25519 or ssh-rsa",
    maxLength: 4096,
  },
  secretName: {
    type: 'String',
    pattern: '^[A-Za-z0-9/_+=.@-]{1,512}$',
    constraint: 'must be the name of a secret in Secrets Manager',
    maxLength: 512,
  },
}
