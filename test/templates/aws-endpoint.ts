import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Call = {
  readonly service: string
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly signed: boolean
  readonly code: number
}

export type AwsEndpoint = {
  readonly port: number
  readonly calls: Call[]
  /** The answers to an action, in turn; the last one stays. 200 where nothing is said. */
  readonly codes: Map<string, number[]>
  readonly objects: Map<string, Buffer>
  readonly close: () => void
}

const key = { id: 'ASIATEST', secret: 's3cr3t/+', session: 'session/+==' }

/** The metadata service (version 2 only) and a recording AWS endpoint that verifies signatures, on one port. */
export async function awsEndpoint(): Promise<AwsEndpoint> {
  const calls: Call[] = []
  const codes = new Map<string, number[]>()
  const objects = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const path = request.url!
    if (path.startsWith('/latest/')) {
      const [code, text] = metadata(request)
      response.writeHead(code).end(text)
      return
    }
    const service = /\/([a-z0-9]+)\/aws4_request/.exec(request.headers.authorization ?? '')?.[1] ?? '?'
    const target = String(request.headers['x-amz-target'] ?? '').split('.')[1]
    const fields = target
      ? JSON.parse(body.toString())
      : Object.fromEntries(new URLSearchParams(body.toString()))
    const action = target ?? fields.Action ?? `${request.method} ${path}`
    const planned = codes.get(action) ?? [200]
    const signed = verify(request, path, body)
    const code = signed ? (planned.length > 1 ? planned.shift()! : planned[0]!) : 403
    calls.push({ service, action, fields, signed, code })
    const object = objects.get(path)
    if (code !== 200) response.writeHead(code).end('<Error><Code>AccessDenied</Code></Error>')
    else if (service === 's3' && !object) response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    else response.writeHead(200).end(object ?? '<Response/>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, calls, codes, objects, close: () => server.close() }
}

function metadata(request: IncomingMessage): [number, string] {
  if (request.method === 'PUT') return [200, 'the-token']
  if (request.headers['x-aws-ec2-metadata-token'] !== 'the-token') return [401, '']
  const answers: Record<string, string> = {
    'meta-data/instance-id': 'i-1',
    'meta-data/tags/instance/aws:autoscaling:groupName': 'group-by-tag',
    'meta-data/iam/security-credentials/': 'role',
    'meta-data/iam/security-credentials/role': JSON.stringify(
      { Code: 'Success', AccessKeyId: key.id, SecretAccessKey: key.secret, Token: key.session },
      undefined,
      2,
    ),
  }
  const answer = answers[request.url!.replace('/latest/', '')]
  return answer === undefined ? [404, ''] : [200, answer]
}

/** Signature version 4, as AWS checks it. */
function verify(request: IncomingMessage, path: string, body: Buffer): boolean {
  const { headers } = request
  const match =
    /Credential=([^/]+)\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(
      headers.authorization ?? '',
    )
  if (!match || match[1] !== key.id || headers['x-amz-security-token'] !== key.session) return false
  const [, , day, region, service, names, signature] = match as unknown as string[]
  const hash = createHash('sha256').update(body).digest('hex')
  const stated = headers['x-amz-content-sha256']
  if (service === 's3' && stated !== hash) return false
  const signedHeaders = names!.split(';').map(name => `${name}:${String(headers[name] ?? '').trim()}\n`)
  const canonical = [request.method, path, '', signedHeaders.join(''), names, hash].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const digest = createHash('sha256').update(canonical).digest('hex')
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, digest].join('\n')
  const secret = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (parent, part) => createHmac('sha256', parent).update(part!).digest(),
    `AWS4${key.secret}`,
  )
  return createHmac('sha256', secret).update(text).digest('hex') === signature
}
