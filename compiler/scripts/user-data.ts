import type { CommonValues, ScriptName, ScriptValues } from './script-values.ts'
import type { Slot, Value } from './values.ts'

/** EC2's limit for user data, before it is encoded (EC2 User Guide, "Run commands when you launch an instance"). */
export const userDataLimit = 16_384

export type UserDataRequest =
  | {
      [Name in ScriptName]: {
        readonly script: Name
        readonly values: ScriptValues[Name]
        /** The user's own playbook instead of the shipped one. */
        readonly playbook?: string
      }
    }[ScriptName]
  | {
      /** The user's own script, as `renderUserScript` made it. */
      readonly script: UserScript
      readonly values: CommonValues
    }

export type UserScript = { readonly body: string; readonly exports: Readonly<Record<string, Value>> }

export type UserData = {
  /** The argument of `Fn::Sub`. */
  readonly text: string
  /** The variables that must be bound, in the order of their first use. */
  readonly slots: readonly Slot[]
  /** The body, when it does not fit: to be put into the artifact bucket under `key`. */
  readonly payload?: { readonly key: string; readonly text: string; readonly sha256: string }
  /** Bytes of the user data once CloudFormation has filled the slots, at most. May exceed `userDataLimit`. */
  readonly bytes: number
}

/** Renders a tier's user data. `sha256` gives the hash of a text's UTF-8 in hex. */
export declare function renderUserData(request: UserDataRequest, sha256: (text: string) => string): UserData
