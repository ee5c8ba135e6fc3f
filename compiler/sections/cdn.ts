import { type Ref, sub, traced } from '../graph/values.ts'
import { distributionHandles } from '../handles/cdn.ts'
import { loadBalancerHandles } from '../handles/load-balancers.ts'
import { parameterOr } from '../handles/peers.ts'
import { bucketHandles } from '../handles/storage.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Behavior, Distribution, Origin } from '../model/generated/architecture.ts'
import type { Entity, Model } from '../model/model.ts'
import { bySpecificity } from '../model/specificity.ts'
import type { Context, Section } from './section.ts'

/** CloudFront distributions and how they prove to their buckets who they are. */
export const cdn: Section = context => {
  for (const distribution of context.model.distributions.values()) declareDistribution(context, distribution)
}

function declareDistribution(context: Context, entity: Entity<Distribution>): void {
  const { model, stack } = context
  const { id, spec } = entity
  const origins = spec.at('origins').sorted() as readonly (readonly [string, Cursor<Origin>])[]
  for (const [name, origin] of origins) declareAccess(context, entity, name, origin)
  const behaviors = spec.at('behaviors').entries() as readonly (readonly [string, Cursor<Behavior>])[]
  const ordered = bySpecificity(behaviors.filter(([path]) => path !== 'default'))
  stack.add(distributionHandles(id).distribution, {
    origin: spec,
    purpose: `Distribution ${id}`,
    properties: {
      DistributionConfig: {
        Enabled: true,
        Comment: spec.optional('description'),
        DefaultRootObject: spec.optional('defaultRoot'),
        HttpVersion: 'http2and3',
        IPV6Enabled: spec.at('ipv6'),
        PriceClass: spec.at('priceClass'),
        Origins: origins.map(([name, origin]) => originOf(model, entity, name, origin)),
        DefaultCacheBehavior: behaviorOf(spec.at('behaviors').at('default') as Cursor<Behavior>),
        CacheBehaviors: ordered.map(([path, behavior]) => ({
          PathPattern: traced(path, behavior),
          ...behaviorOf(behavior),
        })),
        Restrictions: { GeoRestriction: { RestrictionType: 'none' } },
        ViewerCertificate: { CloudFrontDefaultCertificate: true },
      },
    },
  })
}

function declareAccess(
  { model, stack }: Context,
  { id, spec }: Entity<Distribution>,
  name: string,
  origin: Cursor<Origin>,
): void {
  if (!origin.value.bucket) return
  const handles = distributionHandles(id)
  if (origin.value.access === 'originAccessIdentity') {
    stack.add(handles.accessIdentity(name), {
      origin: origin.at('access'),
      owner: spec,
      purpose: `Lets the distribution ${id} read ${origin.value.bucket}`,
      properties: { CloudFrontOriginAccessIdentityConfig: { Comment: `${model.stackName} ${id} ${name}` } },
    })
    return
  }
  stack.add(handles.accessControl(name), {
    origin: origin.at('access'),
    owner: spec,
    purpose: `Lets the distribution ${id} read ${origin.value.bucket}`,
    properties: {
      OriginAccessControlConfig: {
        // Names of origin access controls are unique in an account and at most 64 characters long.
        Name: `${model.stackName.slice(0, 24)}-${id.slice(0, 19)}-${name.slice(0, 19)}`,
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    },
  })
}

function originOf(model: Model, { id }: Entity<Distribution>, name: string, origin: Cursor<Origin>) {
  const handles = distributionHandles(id)
  const bucket = origin.optional('bucket')
  if (bucket) {
    const identity = origin.value.access === 'originAccessIdentity' ? handles.accessIdentity(name) : undefined
    const target = bucketHandles(model.resolve(model.buckets, bucket.value).id).bucket
    return traced(
      {
        Id: traced(name, origin),
        DomainName: traced(target.attribute('RegionalDomainName'), bucket),
        OriginAccessControlId: identity
          ? undefined
          : traced(handles.accessControl(name).attribute('Id'), origin.at('access')),
        S3OriginConfig: {
          OriginAccessIdentity: identity ? traced(identitySub(identity.ref), origin.at('access')) : '',
        },
      },
      origin,
    )
  }
  const protocol = origin.at('protocol')
  return traced(
    {
      Id: traced(name, origin),
      DomainName: hostOf(model, origin),
      CustomOriginConfig: {
        OriginProtocolPolicy: traced(`${protocol.value}-only`, protocol),
        OriginSSLProtocols: tlsVersions(origin),
        HTTPPort: 80,
        HTTPSPort: 443,
      },
    },
    origin,
  )
}

/** Every version from the oldest that is spoken. */
function tlsVersions(origin: Cursor<Origin>) {
  const oldest = origin.at('tls')
  const versions = oldest.value === '1.1' ? ['TLSv1.1', 'TLSv1.2'] : ['TLSv1.2']
  return versions.map(version => traced(version, oldest))
}

function hostOf(model: Model, origin: Cursor<Origin>) {
  const host = origin.optional('host')
  if (host) return parameterOr(model, host)
  const balancer = origin.at('loadBalancer') as Cursor<string>
  const handles = loadBalancerHandles(model.resolve(model.loadBalancers, balancer.value).id)
  return traced(handles.loadBalancer.attribute('DNSName'), balancer)
}

/** Managed policies. Source: Amazon CloudFront developer guide, "Use managed cache policies" and "… origin request policies". */
const managed = {
  optimized: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  disabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  allViewer: '216adef6-5c7f-47e4-b989-5492eafa07d3',
} as const

const methods = {
  read: ['GET', 'HEAD'],
  all: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
} as const

function behaviorOf(spec: Cursor<Behavior>) {
  const { methods: allowed = 'read', cache = 'optimized', forward = 'none' } = spec.value
  return {
    TargetOriginId: spec.at('origin'),
    ViewerProtocolPolicy: spec.at('viewers'),
    AllowedMethods: methods[allowed].map(method => traced(method, spec.at('methods'))),
    CachedMethods: methods.read.map(method => traced(method, spec.at('methods'))),
    Compress: true,
    CachePolicyId: traced(managed[cache], spec.at('cache')),
    OriginRequestPolicyId: forward === 'all' ? traced(managed.allViewer, spec.at('forward')) : undefined,
  }
}

function identitySub(identity: Ref) {
  return sub`origin-access-identity/cloudfront/${identity}`
}
