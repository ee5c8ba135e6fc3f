import type { Cursor } from '../model/cursor.ts'

/** What the template computes when it is deployed, or a value that carries an origin. */
export abstract class Computed {
  /** Only so that no plain object is taken for one. */
  readonly computed = true
}

/** `Ref` to a resource or a parameter. */
export class Ref extends Computed {
  readonly logicalId: string
  constructor(logicalId: string) {
    super()
    this.logicalId = logicalId
  }
}

/** `Fn::GetAtt`. */
export class Attribute extends Computed {
  readonly logicalId: string
  readonly attribute: string
  constructor(logicalId: string, attribute: string) {
    super()
    this.logicalId = logicalId
    this.attribute = attribute
  }
}

/** A pseudo parameter, such as `AWS::Region`. */
export class Pseudo extends Computed {
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
  }
}

export type SubPart = string | Ref | Attribute | Pseudo

/** `Fn::Sub` of its parts: texts stand for themselves, whatever is in them. */
export class Sub extends Computed {
  readonly parts: readonly SubPart[]
  constructor(parts: readonly SubPart[]) {
    super()
    this.parts = parts
  }
}

/** Any other intrinsic function; `args` may hold computed values. */
export class Fn extends Computed {
  readonly name: string
  readonly args: unknown
  constructor(name: string, args: unknown) {
    super()
    this.name = name
    this.args = args
  }
}

/** `value`, with everything in it that knows no better origin coming exactly from `origin`. */
export class Traced extends Computed {
  readonly value: unknown
  readonly origin: Cursor
  constructor(value: unknown, origin: Cursor) {
    super()
    this.value = value
    this.origin = origin
  }
}

export function traced(value: unknown, origin: Cursor): Traced {
  return new Traced(value, origin)
}

export const region = new Pseudo('AWS::Region')
export const accountId = new Pseudo('AWS::AccountId')
export const partition = new Pseudo('AWS::Partition')
export const urlSuffix = new Pseudo('AWS::URLSuffix')
export const stackName = new Pseudo('AWS::StackName')
export const stackId = new Pseudo('AWS::StackId')

/** sub`arn:${partition}:s3:::${bucket}/*`: the text with the computed values in it. */
export function sub(strings: TemplateStringsArray, ...values: readonly SubPart[]): Sub {
  return new Sub(
    strings
      .flatMap((text, i) => (i < values.length ? [text, values[i]!] : [text]))
      .filter(part => part !== ''),
  )
}

/** Zone `index` (from 0) of the region's availability zones. */
export function zone(index: number): Fn {
  return new Fn('Fn::Select', [index, new Fn('Fn::GetAZs', region)])
}

/** What a factory takes for a property of type `T`: the value itself, or one that is computed or traced. */
export type Input<T> =
  | Computed
  | Cursor<unknown>
  | (T extends { toJSON(): unknown }
      ? never
      : T extends string | number | boolean
        ? T
        : T extends readonly (infer U)[]
          ? readonly Input<U>[]
          : T extends object
            ? Inputs<T>
            : never)

/** A resource's properties; those of undefined value are left out. */
export type Inputs<P> = { readonly [K in keyof P]: Input<P[K]> | undefined }
