export type CpuArchitecture = 'arm64' | 'x86_64'

/**
 * The CPU architecture of an EC2 instance type. Graviton families have a `g` right after the generation number
 * (c7g, m6gd, t4g, im4gn, x2gd), a1 is the first of them, mac2 is Apple's; all others are x86_64. Source: Amazon EC2 user guide,
 * "Amazon EC2 instance type naming conventions".
 */
export function architectureOf(instanceType: string): CpuArchitecture {
  const family = instanceType.split('.')[0]!
  return family === 'a1' || /\dg/.test(family) || family.startsWith('mac2') ? 'arm64' : 'x86_64'
}
