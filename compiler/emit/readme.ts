import { artifactBucket } from '../handles/tiers.ts'
import type { Manifest } from './manifest.ts'

/** The README of a build folder: how to deploy it with AWS's own command line. */
export function readmeOf(manifest: Manifest): string {
  const { stackName, template, capabilities, parameters, artifacts } = manifest
  const needsBucket = artifactBucket in parameters
  const bucket = quoteWord(parameters[artifactBucket]?.value ?? 'BUCKET')
  const others = Object.entries(parameters).filter(([name]) => name !== artifactBucket)
  const required = others.filter(([, { required }]) => required).map(([name]) => name)
  const overrides = [
    ...(needsBucket ? [`${artifactBucket}=${bucket}`] : []),
    ...others.flatMap(([name, { value }]) => (value === undefined ? [] : [quoteWord(`${name}=${value}`)])),
    ...required.map(name => `${name}=…`),
  ]
  const options = [
    `--template-file ${template}`,
    `--stack-name ${stackName}`,
    `--s3-bucket ${bucket}`,
    ...(capabilities.length > 0 ? [`--capabilities ${capabilities.join(' ')}`] : []),
    ...(overrides.length > 0 ? [`--parameter-overrides ${overrides.join(' ')}`] : []),
  ]
  const sync = `aws s3 sync . s3://${bucket}/ --exclude "*" --include "functions/*" --include "artifacts/*" --include "user-data/*"`
  return [
    `# ${stackName}`,
    '',
    "Plain CloudFormation: AWS's own command line deploys it." +
      (bucket === 'BUCKET' ? " BUCKET is a bucket of yours in the stack's region." : ''),
    '',
    '```sh',
    ...(artifacts.length > 0 ? [sync] : []),
    `aws cloudformation deploy ${options.join(' ')}`,
    '```',
    '',
    ...(required.some(name => name.endsWith('Sha256'))
      ? ['`manifest.json` has the SHA-256 of every artifact once `groundplan build` has made it.', '']
      : []),
  ].join('\n')
}

/** `text` as one word of a shell's command line. */
function quoteWord(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
