/** Parts of small specifications without a fault, for tests of what is wrong beside them. */

export const network = `
network:
  cidr: 10.0.0.0/16
  subnets:
    public: { cidr: 10.0.0.0/20, internet: direct }
    private: { cidr: 10.0.16.0/20, internet: nat }
`.trim()

/** The keys that an auto-scaled tier must have, at the depth of a tier's keys. */
export const autoscaled = `kind: autoscaled
    instanceType: t4g.small
    image: { name: ubuntu-24.04, follow: current }
    subnets: private
    capacity: { min: 1, max: 4 }`

export const instance = `kind: instance
    instanceType: t4g.small
    image: { name: ubuntu-24.04, serial: "20261015" }
    subnet: { group: private }`

export const bastion = `kind: bastion
    instanceType: t4g.nano
    image: { name: ubuntu-24.04, follow: current }
    keyPair: admin
    subnet: { group: public }
    ssh: { from: 192.0.2.0/24 }`

export const keyPair = `
access:
  keyPairs:
    admin: { publicKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIazEu89wgQZ4bqs3d63QSMzYVa0MuJ2e2gKTKqu+UUO }
`.trim()

export const balancer = `
loadBalancers:
  api:
    subnets: public
    listeners:
      http: { port: 80, protocol: http, from: [network] }
`.trim()

/** A service that an auto-scaled tier runs, at the depth of a tier's keys. */
export const service = 'service: { code: { bundle: app }, port: 8000, healthCheck: /health }'

/** The files that \`service\` and functions in the folder \`fn\` need. */
export const files = {
  'app/package.json': '{"name":"app","version":"1.0.0","type":"module","scripts":{"start":"node index.js"}}',
  'app/index.js': 'export {}',
  'fn/index.ts': 'export const handler = async () => {}',
}
