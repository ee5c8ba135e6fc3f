import { Ref, traced } from '../graph/values.ts'
import { tierParameters } from '../handles/tiers.ts'
import type { Image } from '../model/generated/architecture.ts'
import { architectureOf, type CpuArchitecture } from '../model/instance-type.ts'
import type { AnyTier } from '../model/model.ts'
import type { TierContext } from './tier-context.ts'

/**
 * The machine image of a tier: its AMI, or a parameter that CloudFormation resolves in Parameter Store when it deploys.
 */
export function imageOf({ stack }: TierContext, { id, spec }: AnyTier) {
  const image = spec.at('image')
  const ami = image.optional('ami')
  if (ami) return ami
  const name = tierParameters(id).image
  const path = imageParameter(image.value, architectureOf(spec.value.instanceType))
  stack.parameter({
    name,
    type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
    origin: image,
    description: `Machine image of ${id}`,
    default: traced(path, image.optional('serial') ?? image.at('name')),
  })
  return traced(new Ref(name), image.at('name'))
}

/**
 * The public parameter of an image. Sources: Canonical, "Find Ubuntu images on AWS"; Debian wiki, "Cloud/AmazonEC2Image";
 * AWS, "Calling AMI public parameters".
 */
export function imageParameter(image: Image, cpu: CpuArchitecture): string {
  const architecture = cpu === 'arm64' ? 'arm64' : 'amd64'
  const serial = image.serial
  const name = image.name ?? 'ubuntu-24.04'
  if (name.startsWith('ubuntu-')) {
    const release = name.slice('ubuntu-'.length)
    const volume = release === '22.04' ? 'ebs-gp2' : 'ebs-gp3'
    return `/aws/service/canonical/ubuntu/server/${release}/stable/${serial ?? 'current'}/${architecture}/hvm/${volume}/ami-id`
  }
  if (name.startsWith('debian-')) {
    return `/aws/service/debian/release/${name.slice('debian-'.length)}/${serial ?? 'latest'}/${architecture}`
  }
  return `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${cpu}`
}

/** The root device's name: Canonical's images have another than Debian's and Amazon's. */
export function rootDevice(image: Image): string {
  return (image.name ?? 'ubuntu').startsWith('ubuntu') ? '/dev/sda1' : '/dev/xvda'
}
