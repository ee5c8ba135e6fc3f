import type { RouteProperties } from 'cloudform-types/types/ec2/route.js'
import { resourceType } from '../../graph/resource-type.ts'

/** A route in a route table. Source: AWS CloudFormation template reference, AWS::EC2::Route. */
export const route = resourceType<RouteProperties>()('AWS::EC2::Route')
