import type { Value } from './values.ts'

/**
 * What each script is told. `healthPath` becomes the exported variable `GROUNDPLAN_HEALTH_PATH` and so on; what is left
 * out is not exported. `templates/README.md` has the table.
 */
export type CommonValues = {
  /** The tier's key: it names the log, `/var/log/groundplan/TIER.log`. */
  readonly tier: string
  readonly region: Value
  /** `AWS::URLSuffix`. */
  readonly dnsSuffix: Value
  readonly stackName: Value
  /** Logical id of the group or instance whose CreationPolicy waits for the signal; none: nothing is signalled. */
  readonly signalResource?: string
  /** Seconds after the boot at which the watchdog gives the instance up: before the hook or the policy times out. */
  readonly deadlineSeconds: number
  /** The launch hook. Its presence makes the script complete the lifecycle action. */
  readonly hookName?: Value
  /** Left out: read from the instance's tag `aws:autoscaling:groupName`, which needs instance tags in the metadata. */
  readonly groupName?: Value
  /** Where payloads and service archives lie. Needed for a payload and for `serviceKey`. */
  readonly artifactBucket?: Value
  /** The reason of a failure and the boot's last lines are written to its stream `INSTANCE/boot`. */
  readonly logGroup?: Value
  /** The service's own environment, for `.env`. Never a secret: those come from `secretPath`. */
  readonly environment?: Readonly<Record<string, Value>>
}

/** Where a git clone comes from. The host's keys are pinned: nothing asks the network for them. */
export type GitValues = {
  /** For ssh (`git@host:owner/name.git`, `ssh://…`) or https. */
  readonly gitRepository: Value
  /** A branch, a tag or a commit. */
  readonly gitRevision: Value
  /** Lines for known_hosts. */
  readonly gitHostKeys?: Value
  /** Name of the SecureString parameter that holds the private key. */
  readonly deployKeyParameter?: Value
}

/** `ansible.sh`: the auto-scaled background-removal service. */
export type AnsibleValues = CommonValues &
  (
    | { readonly codeSource: 'bundle'; readonly serviceKey: Value; readonly serviceSha256: Value }
    | ({
        readonly codeSource: 'git'
        /** What uvicorn serves, such as `main:app`. */
        readonly applicationModule: Value
      } & GitValues)
  ) & {
    readonly servicePort: number
    /** Starts with `/`. */
    readonly healthPath: string
    /** Parameters below this path become variables of the service, named by their last part. */
    readonly secretPath?: Value
    /** CloudWatch namespace of the agent's metrics; none: no agent is installed. */
    readonly metricNamespace?: Value
    /** Seconds between two values of the agent's CPU metric. */
    readonly metricInterval?: number
    /** Fingerprint of the key that must have signed the agent's package, where that is not AWS's own. */
    readonly agentFingerprint?: string
  }

/** `main_application.sh`: the Django application with its database. */
export type MainApplicationValues = CommonValues &
  GitValues & {
    /** Parameters below this path become variables of the application, named by their last part. */
    readonly secretPath?: Value
    /** The package that holds `wsgi` and the Celery application `app`. */
    readonly djangoModule: Value
    /** Where gunicorn listens on the loopback interface. */
    readonly servicePort: number
    /** Starts with `/`; what the boot asks, through nginx; a good answer is below 400. */
    readonly healthPath: string
    readonly databaseName: Value
    readonly databaseUser: Value
    /** Name of the SecureString parameter with the database's password. */
    readonly databasePasswordParameter: Value
    /** The site's name. Without one the certificate stays self-signed. */
    readonly domain?: Value
    /** For the authority's warnings of expiry. */
    readonly certificateEmail?: Value
    /** The ACME directory; certbot's own default where left out. */
    readonly acmeDirectory?: Value
    readonly backupBucket?: Value
    /** With its slash, such as `backups/`. */
    readonly backupPrefix?: Value
    /** A systemd calendar expression, such as `*-*-* 03:00:00`. */
    readonly backupSchedule?: Value
    /** Static files are published there, below `static/`. */
    readonly staticBucket?: Value
  }

/** `terminate_instance.sh`: the bastion. */
export type BastionValues = CommonValues & {
  /** `idle`: so long after the last ssh session ended; `fixed`: so long after the start. */
  readonly stopWhen: 'idle' | 'fixed'
  readonly stopAfterSeconds: number
  /** With `fixed`: waits for the end of the sessions that are open. `idle` always does. */
  readonly spareSessions?: boolean
}

export type ScriptValues = {
  readonly 'ansible.sh': AnsibleValues
  readonly 'main_application.sh': MainApplicationValues
  readonly 'terminate_instance.sh': BastionValues
}

export type ScriptName = keyof ScriptValues
