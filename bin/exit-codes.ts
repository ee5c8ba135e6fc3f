/** What a script may rely on (the contract's table). */
export const exitCodes = {
  /** Done; also: nothing to change. */
  done: 0,
  /** The spec, or a check, is in error; or a comparison that was asked for an exit code found something. */
  failed: 1,
  /** Wrong usage of the command line. */
  usage: 2,
  /** The review was answered no, or needs a decision. */
  undecided: 3,
  /** AWS refused or the deployment failed; the stack is in a settled state. */
  refusedByAws: 4,
  /** Interrupted or detached: it goes on without us. */
  leftRunning: 5,
  /** Credentials, account, region, network, or a tool that is missing. */
  environment: 6,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
