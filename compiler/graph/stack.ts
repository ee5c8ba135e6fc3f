import type { Cursor } from '../model/cursor.ts'
import type { Handle } from './resource-type.ts'
import type { Input, Inputs } from './values.ts'

/** A resource as a section declares it. */
export type Resource = {
  readonly handle: Handle
  readonly properties: Readonly<Record<string, unknown>>
  readonly dependsOn: readonly Handle[]
  /** The part of the specification that asks for it. */
  readonly origin: Cursor
  /** The thing of the specification that it belongs to: the one whose `overrides` patch it. */
  readonly owner: Cursor
  /** What it is for, in a person's words: it is shown while the stack is deployed. */
  readonly purpose: string
  readonly creationPolicy?: unknown
  readonly updatePolicy?: unknown
  readonly deletionPolicy?: 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot'
  /** The physical name for the `Name` tag. */
  readonly nameTag?: unknown
}

export type Declaration<P> = Omit<Resource, 'handle' | 'properties' | 'dependsOn' | 'owner'> & {
  readonly properties: Inputs<P>
  readonly dependsOn?: readonly Handle[]
  readonly owner?: Cursor
}

export type StackParameter = {
  readonly name: string
  readonly type: Input<string>
  readonly origin: Cursor
  readonly description?: unknown
  readonly default?: unknown
  readonly allowedPattern?: Input<string>
  readonly allowedValues?: unknown
  readonly constraintDescription?: Input<string>
  readonly minValue?: number
  readonly maxValue?: number
  readonly maxLength?: number
  readonly noEcho?: boolean
}

export type StackOutput = {
  readonly name: string
  readonly value: Input<string>
  readonly description?: unknown
  readonly origin: Cursor
}

/** What a stack is made of, in the order of declaration. */
export class Stack {
  readonly resources = new Map<string, Resource>()
  readonly parameters = new Map<string, StackParameter>()
  readonly outputs = new Map<string, StackOutput>()
  /** Pairs of resources that were declared under one logical id. */
  readonly collisions: { readonly first: Resource; readonly second: Resource }[] = []

  add<P, A extends string>(handle: Handle<P, A>, declaration: Declaration<P>): Handle<P, A> {
    const resource: Resource = {
      ...declaration,
      handle: handle as unknown as Handle,
      properties: declaration.properties as Readonly<Record<string, unknown>>,
      dependsOn: declaration.dependsOn ?? [],
      owner: declaration.owner ?? declaration.origin,
    }
    const first = this.resources.get(handle.logicalId)
    if (first) this.collisions.push({ first, second: resource })
    else this.resources.set(handle.logicalId, resource)
    return handle
  }

  parameter(parameter: StackParameter): void {
    this.parameters.set(parameter.name, parameter)
  }

  output(output: StackOutput): void {
    this.outputs.set(output.name, output)
  }
}
