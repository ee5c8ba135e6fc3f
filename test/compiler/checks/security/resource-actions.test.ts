import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { takesResources } from '../../../../compiler/checks/security/resource-actions.ts'
import { generatedActions, isResourceless, knownActions } from '../../../../scripts/generate-iam-actions.ts'

describe('an action takes resources or not', () => {
  test.each([
    's3:GetObject',
    'S3:getobject',
    'ec2:RunInstances',
    's3:Get*',
    'ec2:*Instances',
    'rekognition:CreateProjectVersion',
  ])('%s takes them', action => {
    expect(takesResources(action)).toBe(true)
  })

  test.each([
    'ec2:DescribeInstances',
    's3:ListAllMyBuckets',
    'tag:GetResources',
    'tag:Get*',
    'tag:?etResources',
    'autoscaling:Describe*',
    'rekognition:CreateProject',
    'cloudwatch:PutMetricData',
    'polly:SynthesizeSpeech',
    'constructor:Anything',
  ])('%s does not', action => {
    expect(takesResources(action)).toBe(false)
  })
})

describe('the table', () => {
  const services = knownActions()
  const path = new URL(
    '../../../../compiler/checks/security/generated/resourceless-actions.ts',
    import.meta.url,
  )

  test('is current', () => {
    expect(readFileSync(path, 'utf8')).toBe(generatedActions(services))
  })

  test('tells every action right', () => {
    const wrong = Object.entries(services).flatMap(([service, { Actions }]) =>
      Object.entries(Actions)
        .filter(
          ([name, { Resources }]) =>
            takesResources(`${service}:${name}`) === isResourceless(service, name, Resources),
        )
        .map(([name]) => `${service}:${name}`),
    )
    expect(wrong).toEqual([])
    expect(Object.keys(services).length).toBeGreaterThan(400)
  })
})
