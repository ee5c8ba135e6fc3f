import { partition, sub } from '../graph/values.ts'

/** Lets Systems Manager's agent work. Source: AWS Systems Manager user guide, "Configure instance permissions". */
export const ssmManagedPolicy = sub`arn:${partition}:iam::aws:policy/AmazonSSMManagedInstanceCore`
