import { Attribute, Ref } from './values.ts'

/** How a type takes tags: as a list of keys and values, the Auto Scaling group's way, as a mapping, or not at all. */
export type TagStyle = 'list' | 'propagated' | 'none'

export type ResourceType<P, A extends string> = {
  readonly type: string
  readonly tags: TagStyle
  /** Whether it keeps something that is lost with it: such a resource is retained when it leaves the stack. */
  readonly stateful: boolean
  /** The resource that has the logical id `logicalId`. */
  readonly handle: (logicalId: string) => Handle<P, A>
}

/** A resource by its logical id, whether it is made yet or not. */
export class Handle<P = unknown, A extends string = string> {
  readonly resourceType: ResourceType<P, A>
  readonly logicalId: string

  constructor(resourceType: ResourceType<P, A>, logicalId: string) {
    this.resourceType = resourceType
    this.logicalId = logicalId
  }

  get ref(): Ref {
    return new Ref(this.logicalId)
  }

  attribute(name: A): Attribute {
    return new Attribute(this.logicalId, name)
  }
}

type Facts<A extends string> = {
  readonly tags?: TagStyle
  readonly stateful?: boolean
  /** The attributes that the compiler reads; `Fn::GetAtt` takes no other. */
  readonly attributes?: readonly A[]
}

/** Declares the factory of a resource type: its properties' types are `P`, of cloudform-types. */
export function resourceType<P>() {
  return <const A extends string = never>(type: string, facts: Facts<A> = {}): ResourceType<P, A> => {
    const self: ResourceType<P, A> = {
      type,
      tags: facts.tags ?? 'none',
      stateful: facts.stateful ?? false,
      handle: logicalId => new Handle(self, logicalId),
    }
    return self
  }
}
