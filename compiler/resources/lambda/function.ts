import type { FunctionProperties } from 'cloudform-types/types/lambda/function.js'
import { resourceType } from '../../graph/resource-type.ts'
import type { FunctionSupplement } from '../supplement.ts'

/** A Lambda function. Source: AWS CloudFormation template reference, AWS::Lambda::Function. */
export const lambdaFunction = resourceType<FunctionProperties & FunctionSupplement>()(
  'AWS::Lambda::Function',
  {
    tags: 'list',
    attributes: ['Arn'],
  },
)
