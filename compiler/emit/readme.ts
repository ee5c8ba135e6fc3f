import type { Manifest } from './manifest.ts'

/** The README of a build folder: how to deploy it with AWS's own command line. */
export function readmeOf(manifest: Manifest): string {
  const { stackName, template, capabilities, parameters, artifacts } = manifest
  const upload = artifacts.length > 0
  const required = Object.entries(parameters)
    .filter(([name, { required }]) => required && name !== 'ArtifactBucket')
    .map(([name]) => name)
  const overrides = [...(upload ? ['ArtifactBucket=BUCKET'] : []), ...required.map(name => `${name}=…`)]
  const options = [
    `--template-file ${template}`,
    `--stack-name ${stackName}`,
    '--s3-bucket BUCKET',
    ...(capabilities.length > 0 ? [`--capabilities ${capabilities.join(' ')}`] : []),
    ...(overrides.length > 0 ? [`--parameter-overrides ${overrides.join(' ')}`] : []),
  ]
  const sync =
    'aws s3 sync . s3://BUCKET/ --exclude "*" --include "functions/*" --include "artifacts/*" --include "user-data/*"'
  return [
    `# ${stackName}`,
    '',
    "Plain CloudFormation: AWS's own command line deploys it. BUCKET is a bucket of yours in the stack's region.",
    '',
    '```sh',
    ...(upload ? [sync] : []),
    `aws cloudformation deploy ${options.join(' ')}`,
    '```',
    '',
    ...(required.some(name => name.endsWith('Sha256'))
      ? ['`manifest.json` has the SHA-256 of every artifact once `groundplan build` has made it.', '']
      : []),
  ].join('\n')
}
