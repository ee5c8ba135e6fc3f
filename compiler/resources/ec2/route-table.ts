import type { RouteTableProperties } from 'cloudform-types/types/ec2/routeTable.js'
import { resourceType } from '../../graph/resource-type.ts'

/** A route table. Source: AWS CloudFormation template reference, AWS::EC2::RouteTable. */
export const routeTable = resourceType<RouteTableProperties>()('AWS::EC2::RouteTable', { tags: 'list' })
