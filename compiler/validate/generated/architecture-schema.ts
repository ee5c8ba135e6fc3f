// Generated from the schema by scripts/generate.ts.
import type { Schema } from '../schema.ts'
export const schema: Schema = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://groundplan.dev/schema/architecture.schema.json",
 "title": "Architecture",
 "description": "What a system on AWS is. Groundplan checks it and compiles it into CloudFormation.",
 "type": "object",
 "additionalProperties": false,
 "required": [
  "groundplan",
  "name"
 ],
 "properties": {
  "groundplan": {
   "title": "Language version",
   "description": "Version of the specification language. There is one so far.",
   "const": 1,
   "examples": [
    1
   ]
  },
  "name": {
   "title": "Name",
   "description": "The system's name. It is the stack's name, and `${name}` elsewhere.",
   "$ref": "#/$defs/stackName"
  },
  "description": {
   "title": "Description",
   "description": "One sentence about the system. It becomes the template's description.",
   "type": "string",
   "maxLength": 1024,
   "examples": [
    "Web application with an auto-scaled background-removal service"
   ]
  },
  "tags": {
   "title": "Tags",
   "description": "Tags of every resource that takes tags.",
   "type": "object",
   "maxProperties": 40,
   "propertyNames": {
    "$ref": "#/$defs/tagKey"
   },
   "additionalProperties": {
    "$ref": "#/$defs/tagValue"
   },
   "examples": [
    {
     "client": "client-name",
     "project": "quiz"
    }
   ]
  },
  "parameters": {
   "title": "Parameters",
   "description": "Values that are chosen when the stack is deployed.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/parameterName"
   },
   "additionalProperties": {
    "$ref": "#/$defs/parameter"
   }
  },
  "network": {
   "$ref": "#/$defs/network"
  },
  "access": {
   "$ref": "#/$defs/access"
  },
  "storage": {
   "title": "Storage",
   "description": "S3 buckets.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/bucket"
   }
  },
  "loadBalancers": {
   "title": "Load balancers",
   "description": "Application load balancers and their listeners.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/loadBalancer"
   }
  },
  "tiers": {
   "title": "Tiers",
   "description": "Groups of machines that do one job.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/tier"
   }
  },
  "topics": {
   "title": "Topics",
   "description": "SNS topics and who hears from them.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/topic"
   }
  },
  "functions": {
   "title": "Functions",
   "description": "Lambda functions.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/function"
   }
  },
  "alarms": {
   "title": "Alarms",
   "description": "CloudWatch alarms and what they do.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/alarm"
   }
  },
  "cdn": {
   "title": "Content delivery",
   "description": "CloudFront distributions.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/distribution"
   }
  },
  "resources": {
   "title": "Raw resources",
   "description": "CloudFormation resources written as CloudFormation wants them, for whatever this language has no word for. The key is the logical id. `Ref` and `Fn::Sub` may name things of this file too: `{ Ref: tiers.web.securityGroup }`.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/logicalId"
   },
   "additionalProperties": {
    "$ref": "#/$defs/rawResource"
   }
  },
  "outputs": {
   "title": "Outputs",
   "description": "Values that the stack shows when it is deployed.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/parameterName"
   },
   "additionalProperties": {
    "$ref": "#/$defs/text"
   },
   "examples": [
    {
     "Dns": "${loadBalancers.api.dnsName}"
    }
   ]
  },
  "afterDeploy": {
   "title": "Files after deployment",
   "description": "Local files that are rendered from a template once the stack is deployed. The key is the file's name.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/fileName"
   },
   "additionalProperties": {
    "$ref": "#/$defs/afterDeployFile"
   }
  },
  "deployment": {
   "$ref": "#/$defs/deployment"
  },
  "environments": {
   "title": "Environments",
   "description": "Overlays, chosen by `--env NAME`: a file, or the changes themselves. An overlay is merged over this file key by key; a list is replaced whole, and `null` removes a key.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/environmentName"
   },
   "additionalProperties": {
    "$ref": "#/$defs/environment"
   }
  }
 },
 "$defs": {
  "access": {
   "title": "Access",
   "description": "Key pairs and roles.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "keyPairs": {
     "title": "Key pairs",
     "description": "EC2 key pairs, made from public keys.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/keyPair"
     }
    },
    "roles": {
     "title": "Roles",
     "description": "IAM roles.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/role"
     }
    }
   }
  },
  "keyPair": {
   "title": "Key pair",
   "description": "An EC2 key pair.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "publicKey"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The key pair's name in EC2. Without it the stack's name and the key.",
     "type": "string",
     "maxLength": 255,
     "x-text": true,
     "examples": [
      "administrators"
     ]
    },
    "publicKey": {
     "title": "Public key",
     "description": "A parameter of type `publicKey`, or the key itself.",
     "type": "string",
     "x-value": "publicKey",
     "examples": [
      "AdminPublicKey"
     ]
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "role": {
   "title": "Role",
   "description": "An IAM role.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "trust"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The role's physical name. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "pattern": "^[A-Za-z0-9+=,.@_${}-]{1,64}$",
     "examples": [
      "ec2_ssm"
     ]
    },
    "description": {
     "title": "Description",
     "description": "What the role is for.",
     "type": "string",
     "maxLength": 1000,
     "examples": [
      "What the machines may do"
     ]
    },
    "trust": {
     "title": "Trust",
     "description": "AWS services that may assume the role.",
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "enum": [
       "ec2",
       "lambda",
       "ecs-tasks",
       "events",
       "scheduler",
       "states",
       "ssm",
       "backup",
       "codebuild"
      ],
      "x-enum": {
       "ec2": "EC2 instances",
       "lambda": "Lambda functions",
       "ecs-tasks": "tasks of Elastic Container Service",
       "events": "EventBridge rules",
       "scheduler": "EventBridge Scheduler",
       "states": "Step Functions",
       "ssm": "Systems Manager",
       "backup": "AWS Backup",
       "codebuild": "CodeBuild"
      }
     },
     "examples": [
      [
       "ec2"
      ]
     ]
    },
    "instanceProfile": {
     "title": "Instance profile",
     "description": "The name of the instance profile that carries the role to EC2 instances.",
     "type": "string",
     "pattern": "^[A-Za-z0-9+=,.@_-]{1,128}$",
     "examples": [
      "instance_profile"
     ]
    },
    "policies": {
     "title": "Policies",
     "description": "What the role may do. The key is the policy's name.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/policyName"
     },
     "additionalProperties": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/$defs/statement"
      }
     }
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "policyName": {
   "title": "policy name",
   "type": "string",
   "pattern": "^[A-Za-z0-9+=,.@_-]{1,128}$",
   "examples": [
    "CloudWatchPutMetricData"
   ]
  },
  "action": {
   "title": "IAM action",
   "type": "string",
   "pattern": "^(\\*|[a-z0-9-]+:[A-Za-z0-9*?]+)$",
   "examples": [
    "ssm:GetParameter"
   ]
  },
  "statement": {
   "title": "Statement",
   "description": "Allows actions on resources.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "allow"
   ],
   "properties": {
    "allow": {
     "title": "Allow",
     "description": "The actions.",
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "$ref": "#/$defs/action"
     },
     "examples": [
      [
       "ssm:GetParameter"
      ]
     ]
    },
    "on": {
     "title": "On",
     "description": "What the actions work on. Leave it away only for actions that take no resource.",
     "$ref": "#/$defs/statementTarget"
    },
    "when": {
     "title": "When",
     "description": "Conditions, as IAM writes them.",
     "type": "object",
     "minProperties": 1,
     "additionalProperties": {
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
       "type": [
        "string",
        "array",
        "boolean",
        "number"
       ]
      }
     },
     "examples": [
      {
       "StringEquals": {
        "cloudwatch:namespace": "project-name"
       }
      }
     ]
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "statementTarget": {
   "title": "Target",
   "description": "What a statement's actions work on; one of the keys, `objects` with `bucket`.",
   "type": "object",
   "additionalProperties": false,
   "minProperties": 1,
   "properties": {
    "parameter": {
     "title": "Parameter",
     "description": "A parameter in Parameter Store, or a path ending in `/*`.",
     "type": "string",
     "pattern": "^/[A-Za-z0-9_./*${}-]+$",
     "x-text": true,
     "examples": [
      "/project-name/*"
     ]
    },
    "secret": {
     "title": "Secret",
     "description": "A secret in Secrets Manager by its name.",
     "type": "string",
     "pattern": "^[A-Za-z0-9/_+=.@${}-]+$",
     "x-text": true,
     "examples": [
      "quiz/db"
     ]
    },
    "bucket": {
     "title": "Bucket",
     "description": "A bucket of this file.",
     "type": "string",
     "x-reference": "storage",
     "examples": [
      "media"
     ]
    },
    "objects": {
     "title": "Objects",
     "description": "The bucket's objects.",
     "$ref": "#/$defs/objects"
    },
    "distribution": {
     "title": "Distribution",
     "description": "A distribution of this file.",
     "type": "string",
     "x-reference": "cdn",
     "examples": [
      "s3_distribution"
     ]
    },
    "topic": {
     "title": "Topic",
     "description": "A topic of this file.",
     "type": "string",
     "x-reference": "topics",
     "examples": [
      "alarm"
     ]
    },
    "function": {
     "title": "Function",
     "description": "A function of this file.",
     "type": "string",
     "x-reference": "functions",
     "examples": [
      "gate"
     ]
    },
    "arn": {
     "title": "ARN",
     "description": "Anything else, by its ARN.",
     "type": "string",
     "pattern": "^(arn:|\\$\\{)",
     "x-text": true,
     "examples": [
      "arn:${aws.partition}:sqs:${aws.region}:${aws.accountId}:jobs"
     ]
    }
   }
  },
  "objects": {
   "title": "objects",
   "description": "Keys of objects; one that ends in `/` means everything below it.",
   "type": "array",
   "minItems": 1,
   "uniqueItems": true,
   "items": {
    "type": "string",
    "pattern": "^[A-Za-z0-9!_.*'()/-]+$"
   },
   "examples": [
    [
     "keys/"
    ]
   ]
  },
  "alarm": {
   "title": "Alarm",
   "description": "Watches a metric and acts when it crosses a threshold.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "metric",
    "for"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "maxLength": 255,
     "examples": [
      "cpu_high"
     ]
    },
    "description": {
     "title": "Description",
     "description": "What it means when it fires.",
     "type": "string",
     "maxLength": 1024,
     "examples": [
      "The group has too few machines"
     ]
    },
    "metric": {
     "$ref": "#/$defs/metric"
    },
    "above": {
     "title": "Above",
     "description": "It fires when the metric is greater.",
     "$ref": "#/$defs/threshold"
    },
    "atLeast": {
     "title": "At least",
     "description": "It fires when the metric is greater or equal.",
     "$ref": "#/$defs/threshold"
    },
    "below": {
     "title": "Below",
     "description": "It fires when the metric is less.",
     "$ref": "#/$defs/threshold"
    },
    "atMost": {
     "title": "At most",
     "description": "It fires when the metric is less or equal.",
     "$ref": "#/$defs/threshold"
    },
    "for": {
     "title": "For",
     "description": "For how many periods of which length, such as `3 x 60s`.",
     "type": "string",
     "pattern": "^[1-9][0-9]{0,3} x [1-9][0-9]{0,5}(s|m|h|d)$",
     "examples": [
      "3 x 60s"
     ]
    },
    "missingData": {
     "title": "Missing data",
     "description": "What a period without data counts as.",
     "enum": [
      "missing",
      "ok",
      "breaching",
      "ignore"
     ],
     "x-enum": {
      "missing": "no verdict",
      "ok": "not breaching",
      "breaching": "breaching",
      "ignore": "the state stays"
     },
     "default": "missing"
    },
    "onAlarm": {
     "title": "On alarm",
     "description": "What happens when it fires.",
     "type": "array",
     "minItems": 1,
     "maxItems": 5,
     "items": {
      "$ref": "#/$defs/alarmAction"
     }
    },
    "onOk": {
     "title": "On OK",
     "description": "What happens when all is well again.",
     "type": "array",
     "minItems": 1,
     "maxItems": 5,
     "items": {
      "$ref": "#/$defs/alarmAction"
     }
    },
    "onNoData": {
     "title": "On no data",
     "description": "What happens when there is too little data.",
     "type": "array",
     "minItems": 1,
     "maxItems": 5,
     "items": {
      "$ref": "#/$defs/alarmAction"
     }
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "threshold": {
   "title": "threshold",
   "description": "A number, with the metric's unit where it has one.",
   "type": [
    "string",
    "number"
   ],
   "pattern": "^-?[0-9]+(\\.[0-9]+)?(%|s|ms|B|KiB|MiB|GiB)?$",
   "examples": [
    "60%",
    "5s",
    0
   ]
  },
  "alarmAction": {
   "title": "Action",
   "description": "One of `scale` and `notify`.",
   "type": "object",
   "additionalProperties": false,
   "minProperties": 1,
   "maxProperties": 1,
   "properties": {
    "scale": {
     "title": "Scale",
     "description": "A scaling policy, as `tier.policy`.",
     "type": "string",
     "x-reference": "tiers.policies",
     "examples": [
      "backgroundRemoval.scaling_policy_up"
     ]
    },
    "notify": {
     "title": "Notify",
     "description": "A topic.",
     "type": "string",
     "x-reference": "topics",
     "examples": [
      "alarm"
     ]
    }
   }
  },
  "metric": {
   "title": "Metric",
   "description": "A metric of a tier, a balancer, a target group or a function, or any other by its namespace.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "name"
   ],
   "properties": {
    "tier": {
     "title": "Tier",
     "description": "A tier of this file.",
     "type": "string",
     "x-reference": "tiers",
     "examples": [
      "backgroundRemoval"
     ]
    },
    "loadBalancer": {
     "title": "Load balancer",
     "description": "A balancer of this file.",
     "type": "string",
     "x-reference": "loadBalancers",
     "examples": [
      "api"
     ]
    },
    "targetGroup": {
     "title": "Target group",
     "description": "A target group, as `tier.group`.",
     "type": "string",
     "x-reference": "tiers.targetGroups",
     "examples": [
      "backgroundRemoval.service"
     ]
    },
    "function": {
     "title": "Function",
     "description": "A function of this file.",
     "type": "string",
     "x-reference": "functions",
     "examples": [
      "gate"
     ]
    },
    "namespace": {
     "title": "Namespace",
     "description": "The namespace of any other metric.",
     "type": "string",
     "pattern": "^[A-Za-z0-9.\\-_/#: ]{1,255}$",
     "examples": [
      "Quiz/Jobs"
     ]
    },
    "name": {
     "title": "Name",
     "description": "For a tier: `cpu`, `statusCheckFailed`, `networkIn`, `networkOut`, `memory`. For a balancer: `targetResponseTime`, `requests`, `errors5xx`, `targetErrors5xx`. For a target group: `unhealthyHosts`, `healthyHosts`, `requests`, `targetResponseTime`, `requestsPerTarget`. For a function: `errors`, `throttles`, `duration`, `invocations`. Otherwise the metric's name.",
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "examples": [
      "cpu"
     ]
    },
    "dimensions": {
     "title": "Dimensions",
     "description": "The dimensions of any other metric.",
     "type": "object",
     "maxProperties": 30,
     "additionalProperties": {
      "$ref": "#/$defs/text"
     }
    },
    "statistic": {
     "title": "Statistic",
     "description": "How a period's values become one. Without it the one that suits the metric.",
     "type": "string",
     "pattern": "^(average|sum|minimum|maximum|sampleCount|p[0-9]{1,2}(\\.[0-9]+)?)$",
     "examples": [
      "average",
      "p99"
     ]
    },
    "resolution": {
     "title": "Resolution",
     "description": "`30s` or less takes the high-resolution metric of the CloudWatch agent.",
     "$ref": "#/$defs/duration"
    }
   }
  },
  "distribution": {
   "title": "Distribution",
   "description": "A CloudFront distribution.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "origins",
    "behaviors"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "description": {
     "title": "Description",
     "description": "Its comment in CloudFront.",
     "type": "string",
     "maxLength": 128,
     "examples": [
      "Pages and media of the quiz"
     ]
    },
    "defaultRoot": {
     "title": "Default root",
     "description": "The object that `/` gives.",
     "type": "string",
     "pattern": "^[^/].*$",
     "examples": [
      "main.html"
     ]
    },
    "ipv6": {
     "title": "IPv6",
     "description": "Whether it answers over IPv6.",
     "type": "boolean",
     "default": true
    },
    "priceClass": {
     "title": "Price class",
     "description": "Which edge locations it uses.",
     "enum": [
      "PriceClass_100",
      "PriceClass_200",
      "PriceClass_All"
     ],
     "x-enum": {
      "PriceClass_100": "North America and Europe",
      "PriceClass_200": "most of the world",
      "PriceClass_All": "the whole world"
     },
     "default": "PriceClass_100"
    },
    "origins": {
     "title": "Origins",
     "description": "Where the content comes from.",
     "type": "object",
     "minProperties": 1,
     "maxProperties": 25,
     "propertyNames": {
      "$ref": "#/$defs/originName"
     },
     "additionalProperties": {
      "$ref": "#/$defs/origin"
     }
    },
    "behaviors": {
     "title": "Behaviours",
     "description": "Which paths come from which origin. `default` is what no other takes; the more specific path comes first.",
     "type": "object",
     "required": [
      "default"
     ],
     "maxProperties": 76,
     "propertyNames": {
      "$ref": "#/$defs/pathPattern"
     },
     "additionalProperties": {
      "$ref": "#/$defs/behavior"
     }
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "originName": {
   "title": "origin name",
   "type": "string",
   "pattern": "^[A-Za-z0-9_.-]{1,128}$",
   "examples": [
    "S3Origin"
   ]
  },
  "pathPattern": {
   "title": "path pattern",
   "type": "string",
   "pattern": "^(default|/?[A-Za-z0-9_.*$/~\"'@:+?&-]{1,255})$",
   "examples": [
    "/static/*"
   ]
  },
  "origin": {
   "title": "Origin",
   "description": "A bucket, or a host; `tier` and `loadBalancer` say what stands behind the host.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "bucket": {
     "title": "Bucket",
     "description": "A bucket of this file.",
     "type": "string",
     "x-reference": "storage",
     "examples": [
      "media"
     ]
    },
    "access": {
     "title": "Access",
     "description": "How the distribution proves to the bucket who it is.",
     "enum": [
      "originAccessControl",
      "originAccessIdentity"
     ],
     "x-enum": {
      "originAccessControl": "signed requests",
      "originAccessIdentity": "the old way, without SigV4 and KMS"
     },
     "default": "originAccessControl"
    },
    "tier": {
     "title": "Tier",
     "description": "The tier behind the host.",
     "type": "string",
     "x-reference": "tiers",
     "examples": [
      "mainApplication"
     ]
    },
    "loadBalancer": {
     "title": "Load balancer",
     "description": "A balancer of this file.",
     "type": "string",
     "x-reference": "loadBalancers",
     "examples": [
      "api"
     ]
    },
    "host": {
     "title": "Host",
     "description": "A domain name, or a parameter of type `domain`. For `https` it needs a certificate of a public authority.",
     "type": "string",
     "minLength": 1,
     "x-value": "domain",
     "examples": [
      "OriginDomain"
     ]
    },
    "protocol": {
     "title": "Protocol",
     "description": "The protocol to the host.",
     "enum": [
      "https",
      "http"
     ],
     "x-enum": {
      "https": "encrypted",
      "http": "not encrypted"
     },
     "default": "https"
    },
    "tls": {
     "title": "TLS",
     "description": "The oldest version of TLS that is spoken to the host.",
     "enum": [
      "1.2",
      "1.1"
     ],
     "x-enum": {
      "1.2": "current",
      "1.1": "deprecated"
     },
     "default": "1.2"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "behavior": {
   "title": "Behaviour",
   "description": "How requests for a path are answered.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "origin"
   ],
   "properties": {
    "origin": {
     "title": "Origin",
     "description": "One of the distribution's origins.",
     "type": "string",
     "x-reference": "cdn.origins",
     "examples": [
      "S3Origin"
     ]
    },
    "methods": {
     "title": "Methods",
     "description": "The methods that are let through.",
     "enum": [
      "read",
      "all"
     ],
     "x-enum": {
      "read": "GET and HEAD",
      "all": "GET, HEAD, OPTIONS, PUT, POST, PATCH and DELETE"
     },
     "default": "read"
    },
    "cache": {
     "title": "Cache",
     "description": "Whether answers to GET and HEAD are cached.",
     "enum": [
      "optimized",
      "disabled"
     ],
     "x-enum": {
      "optimized": "by AWS's managed policy CachingOptimized",
      "disabled": "by AWS's managed policy CachingDisabled"
     },
     "default": "optimized"
    },
    "forward": {
     "title": "Forward",
     "description": "What the origin is told beside the path.",
     "enum": [
      "none",
      "all"
     ],
     "x-enum": {
      "none": "no query string, no cookies",
      "all": "the whole request, by AWS's managed policy AllViewer"
     },
     "default": "none"
    },
    "viewers": {
     "title": "Viewers",
     "description": "What viewers may speak.",
     "enum": [
      "redirect-to-https",
      "https-only",
      "allow-all"
     ],
     "x-enum": {
      "redirect-to-https": "HTTP is redirected",
      "https-only": "HTTP is refused",
      "allow-all": "both"
     },
     "default": "redirect-to-https"
    },
    "precedence": {
     "title": "Precedence",
     "description": "Its place, lower first. Without it the more specific path comes first.",
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "key": {
   "title": "key",
   "description": "The identity of what it names. Letters, digits, `_`, `-`, `/` and `.`; it starts with a letter.",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9_./-]{0,99}$",
   "examples": [
    "backgroundRemoval"
   ]
  },
  "stackName": {
   "title": "stack name",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9-]{0,99}$",
   "examples": [
    "project-name"
   ]
  },
  "parameterName": {
   "title": "parameter name",
   "description": "Letters and digits, as CloudFormation wants it.",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9]{0,99}$",
   "examples": [
    "AdminCidr"
   ]
  },
  "logicalId": {
   "title": "logical id",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9]{0,254}$",
   "examples": [
    "JobsQueue"
   ]
  },
  "environmentName": {
   "title": "environment name",
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]{0,27}$",
   "examples": [
    "staging"
   ]
  },
  "fileName": {
   "title": "file name",
   "description": "A path below the build folder's `files/`.",
   "type": "string",
   "pattern": "^(?!.*(^|/)\\.\\.?(/|$))[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$",
   "examples": [
    "upstream.env"
   ]
  },
  "path": {
   "title": "path",
   "description": "A path, relative to the file that it stands in.",
   "type": "string",
   "minLength": 1,
   "examples": [
    "../runtime/gate"
   ]
  },
  "tagKey": {
   "title": "tag key",
   "type": "string",
   "pattern": "^(?![aA][wW][sS]:)[A-Za-z0-9 +=._:/@-]{1,128}$",
   "examples": [
    "project"
   ]
  },
  "tagValue": {
   "title": "tag value",
   "type": "string",
   "pattern": "^[A-Za-z0-9 +=._:/@-]{0,256}$",
   "examples": [
    "quiz"
   ]
  },
  "text": {
   "title": "text",
   "description": "Text; `${…}` in it is replaced: `${name}`, `${env}`, a parameter, `${loadBalancers.api.dnsName}`, `${aws.region}`. `$${` is a literal `${`.",
   "type": "string",
   "x-text": true,
   "minLength": 1,
   "examples": [
    "${loadBalancers.api.dnsName}"
   ]
  },
  "duration": {
   "title": "duration",
   "description": "A number and its unit, `s`, `m`, `h` or `d`.",
   "type": "string",
   "pattern": "^[1-9][0-9]{0,6}(s|m|h|d)$",
   "examples": [
    "450s",
    "3m",
    "1h",
    "30d"
   ]
  },
  "size": {
   "title": "size",
   "description": "A number and its unit, `MiB` or `GiB`.",
   "type": "string",
   "pattern": "^[1-9][0-9]{0,6}(MiB|GiB)$",
   "examples": [
    "30GiB",
    "256MiB"
   ]
  },
  "percent": {
   "title": "percentage",
   "type": "string",
   "pattern": "^(100|[0-9]{1,2}(\\.[0-9]{1,3})?)%$",
   "examples": [
    "60%"
   ]
  },
  "cidr": {
   "title": "IPv4 block",
   "description": "An IPv4 block in CIDR notation.",
   "type": "string",
   "pattern": "^((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(3[0-2]|[12]?[0-9])$",
   "examples": [
    "10.0.0.0/16"
   ]
  },
  "port": {
   "title": "port",
   "type": "integer",
   "minimum": 1,
   "maximum": 65535,
   "examples": [
    8000
   ]
  },
  "domainName": {
   "title": "domain name",
   "type": "string",
   "pattern": "^(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}$",
   "examples": [
    "app.example.com"
   ]
  },
  "id": {
   "title": "id",
   "description": "The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.",
   "$ref": "#/$defs/key"
  },
  "acknowledge": {
   "title": "Acknowledgements",
   "description": "Codes of findings that are accepted here, each with the reason. One that accepts nothing is an error.",
   "type": "object",
   "minProperties": 1,
   "propertyNames": {
    "$ref": "#/$defs/diagnosticCode"
   },
   "additionalProperties": {
    "$ref": "#/$defs/reason"
   },
   "examples": [
    {
     "GP3102": "office has no fixed address until March"
    }
   ]
  },
  "diagnosticCode": {
   "title": "diagnostic code",
   "type": "string",
   "pattern": "^GP[0-9]{4}$",
   "examples": [
    "GP3102"
   ]
  },
  "reason": {
   "title": "reason",
   "type": "string",
   "minLength": 10,
   "maxLength": 500,
   "examples": [
    "the office has no fixed address until March"
   ]
  },
  "overrides": {
   "title": "Overrides",
   "description": "Patches of the resources that this makes. The key is a resource type, or a logical id where this makes several of the type; the value is merged over its properties (a list is replaced whole, `null` removes a property).",
   "type": "object",
   "minProperties": 1,
   "additionalProperties": {
    "type": "object"
   },
   "examples": [
    {
     "AWS::EC2::LaunchTemplate": {
      "LaunchTemplateData": {
       "EbsOptimized": true
      }
     }
    }
   ]
  },
  "rawResource": {
   "title": "Raw resource",
   "description": "A resource as CloudFormation wants it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "Type"
   ],
   "properties": {
    "Type": {
     "title": "Type",
     "description": "The resource type.",
     "type": "string",
     "pattern": "^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9:]+$|^Custom::[A-Za-z0-9_@-]+$",
     "examples": [
      "AWS::SQS::Queue"
     ]
    },
    "Properties": {
     "title": "Properties",
     "description": "The resource's properties.",
     "type": "object"
    },
    "DependsOn": {
     "title": "Depends on",
     "description": "Logical ids of resources that must exist first.",
     "type": [
      "string",
      "array"
     ],
     "items": {
      "type": "string"
     }
    },
    "Condition": {
     "title": "Condition",
     "description": "Name of a condition.",
     "type": "string",
     "examples": [
      "IsProduction"
     ]
    },
    "DeletionPolicy": {
     "title": "Deletion policy",
     "description": "What becomes of the resource when it leaves the stack.",
     "enum": [
      "Delete",
      "Retain",
      "RetainExceptOnCreate",
      "Snapshot"
     ],
     "x-enum": {
      "Delete": "it is deleted",
      "Retain": "it stays",
      "RetainExceptOnCreate": "it stays, unless its creation failed",
      "Snapshot": "it is deleted, and a snapshot stays"
     }
    },
    "UpdateReplacePolicy": {
     "title": "Update-replace policy",
     "description": "What becomes of the old resource when an update replaces it.",
     "enum": [
      "Delete",
      "Retain",
      "Snapshot"
     ],
     "x-enum": {
      "Delete": "the old one is deleted",
      "Retain": "the old one stays",
      "Snapshot": "the old one is deleted, and a snapshot stays"
     }
    },
    "CreationPolicy": {
     "title": "Creation policy",
     "description": "What must happen before the resource counts as made.",
     "type": "object"
    },
    "UpdatePolicy": {
     "title": "Update policy",
     "description": "How an update proceeds.",
     "type": "object"
    },
    "Metadata": {
     "title": "Metadata",
     "description": "Anything.",
     "type": "object"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "parameter": {
   "title": "Parameter",
   "description": "A value that is chosen when the stack is deployed.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "type": {
     "title": "Type",
     "description": "What the value is. It decides what is accepted, and where the parameter may be used.",
     "enum": [
      "string",
      "number",
      "cidr",
      "email",
      "domain",
      "publicKey",
      "secretName"
     ],
     "x-enum": {
      "string": "any text",
      "number": "a number",
      "cidr": "an IPv4 block, such as 192.0.2.0/24",
      "email": "an e-mail address",
      "domain": "a domain name",
      "publicKey": "a public key in OpenSSH's format",
      "secretName": "the name of a secret in Secrets Manager"
     }
    },
    "default": {
     "title": "Default",
     "description": "The value that is used when none is given. Without it the parameter must be given.",
     "type": [
      "string",
      "number"
     ]
    },
    "description": {
     "title": "Description",
     "description": "What the value is for.",
     "type": "string",
     "maxLength": 4000,
     "examples": [
      "Where administrators connect from"
     ]
    },
    "allowed": {
     "title": "Allowed values",
     "description": "The only values that are accepted.",
     "type": "array",
     "minItems": 1,
     "items": {
      "type": [
       "string",
       "number"
      ]
     }
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "afterDeployFile": {
   "title": "File after deployment",
   "description": "A local file, rendered when the stack is deployed.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "template"
   ],
   "properties": {
    "template": {
     "title": "Template",
     "description": "A Handlebars template, one of Groundplan's own or a path.",
     "$ref": "#/$defs/path",
     "examples": [
      "upstream.env.hbs"
     ]
    },
    "values": {
     "title": "Values",
     "description": "The template's values.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/parameterName"
     },
     "additionalProperties": {
      "$ref": "#/$defs/text"
     },
     "examples": [
      {
       "dns": "${loadBalancers.api.dnsName}"
      }
     ]
    }
   }
  },
  "deployment": {
   "title": "Deployment",
   "description": "How the stack is deployed.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "terminationProtection": {
     "title": "Termination protection",
     "description": "Whether CloudFormation refuses to delete the stack.",
     "type": "boolean",
     "default": true
    },
    "rollbackOn": {
     "title": "Roll back on",
     "description": "Alarms that undo a deployment when they fire during it.",
     "type": "array",
     "maxItems": 5,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "x-reference": "alarms"
     },
     "examples": [
      [
       "unhealthy_hosts"
      ]
     ]
    }
   }
  },
  "environment": {
   "title": "Environment",
   "description": "A path to an overlay, or the overlay itself.",
   "type": [
    "string",
    "object"
   ]
  },
  "loadBalancer": {
   "title": "Load balancer",
   "description": "An application load balancer.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "subnets",
    "listeners"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "examples": [
      "ECS-FastAPI"
     ]
    },
    "scheme": {
     "title": "Scheme",
     "description": "Who can reach it.",
     "enum": [
      "internal",
      "internet-facing"
     ],
     "x-enum": {
      "internal": "the network alone",
      "internet-facing": "the internet"
     },
     "default": "internal"
    },
    "subnets": {
     "title": "Subnets",
     "description": "The subnet group that it stands in.",
     "type": "string",
     "x-reference": "network.subnets",
     "examples": [
      "public"
     ]
    },
    "idleTimeout": {
     "title": "Idle time-out",
     "description": "After which silence a connection is closed.",
     "$ref": "#/$defs/duration",
     "default": "60s"
    },
    "listeners": {
     "title": "Listeners",
     "description": "Ports that it listens on.",
     "type": "object",
     "minProperties": 1,
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/listener"
     }
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "listener": {
   "title": "Listener",
   "description": "A port, its protocol and who may use it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "port",
    "protocol",
    "from"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "port": {
     "title": "Port",
     "description": "The port.",
     "$ref": "#/$defs/port"
    },
    "protocol": {
     "title": "Protocol",
     "description": "The protocol between clients and the balancer.",
     "enum": [
      "http",
      "https"
     ],
     "x-enum": {
      "http": "not encrypted",
      "https": "encrypted with the certificate"
     }
    },
    "certificate": {
     "title": "Certificate",
     "description": "The ARN of a certificate in ACM, for `https`.",
     "type": "string",
     "x-text": true,
     "pattern": "^(arn:|\\$\\{)",
     "examples": [
      "arn:aws:acm:eu-west-2:111122223333:certificate/0f0e0d0c-0b0a-4999-8877-665544332211"
     ]
    },
    "from": {
     "title": "From",
     "description": "Who may connect.",
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "$ref": "#/$defs/peer"
     }
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "peer": {
   "title": "peer",
   "description": "`anywhere`, an IPv4 block, a parameter of type `cidr`, a prefix list (`pl-…`), `network`, or a thing of this file: `tiers.web`, `loadBalancers.api`.",
   "type": "string",
   "minLength": 1,
   "x-peer": true,
   "examples": [
    "tiers.mainApplication",
    "AdminCidr",
    "anywhere"
   ]
  },
  "rule": {
   "title": "Security-group rule",
   "description": "Traffic that is let through.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "port": {
     "title": "Port",
     "description": "The port.",
     "$ref": "#/$defs/port"
    },
    "ports": {
     "title": "Ports",
     "description": "A range of ports, such as `8000-8010`.",
     "type": "string",
     "pattern": "^[0-9]{1,5}-[0-9]{1,5}$",
     "examples": [
      "8000-8010"
     ]
    },
    "protocol": {
     "title": "Protocol",
     "description": "The protocol.",
     "enum": [
      "tcp",
      "udp",
      "icmp",
      "all"
     ],
     "x-enum": {
      "tcp": "TCP",
      "udp": "UDP",
      "icmp": "ICMP",
      "all": "every protocol and port"
     },
     "default": "tcp"
    },
    "from": {
     "title": "From",
     "description": "Where the traffic comes from, in an ingress rule.",
     "$ref": "#/$defs/peer"
    },
    "to": {
     "title": "To",
     "description": "Where the traffic goes, in an egress rule.",
     "$ref": "#/$defs/peer"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "securityGroup": {
   "title": "Security group",
   "description": "What may reach the tier, and what it may reach.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "examples": [
      "public_instance_sg"
     ]
    },
    "ingress": {
     "title": "Ingress",
     "description": "Rules for what comes in. What load balancers of this file send to the tier is let in by itself.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/rule"
     }
    },
    "egress": {
     "title": "Egress",
     "description": "Rules for what goes out. Without it everything may go out.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/rule"
     }
    }
   }
  },
  "topic": {
   "title": "Topic",
   "description": "An SNS topic, encrypted with a key that alarms may use.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "examples": [
      "alarm-topic"
     ]
    },
    "email": {
     "title": "E-mail",
     "description": "Addresses, or parameters of type `email`.",
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "minLength": 1,
      "x-value": "email"
     },
     "examples": [
      [
       "AlertEmail"
      ]
     ]
    },
    "invoke": {
     "title": "Invoke",
     "description": "Functions that are called.",
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "x-reference": "functions"
     },
     "examples": [
      [
       "gate"
      ]
     ]
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "function": {
   "title": "Function",
   "description": "A Lambda function.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "description": {
     "title": "Description",
     "description": "What it does.",
     "type": "string",
     "maxLength": 256,
     "examples": [
      "Sheds requests while the group scales"
     ]
    },
    "code": {
     "title": "Code",
     "description": "The folder of its source.",
     "$ref": "#/$defs/path"
    },
    "entry": {
     "title": "Entry",
     "description": "The file that exports `handler`, in the folder.",
     "type": "string",
     "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]*\\.(ts|mts|js|mjs|cjs)$",
     "default": "index.ts",
     "examples": [
      "gate.ts"
     ]
    },
    "runtime": {
     "title": "Runtime",
     "description": "The Lambda runtime.",
     "enum": [
      "nodejs24.x",
      "nodejs22.x"
     ],
     "x-enum": {
      "nodejs24.x": "Node.js 24",
      "nodejs22.x": "Node.js 22"
     },
     "default": "nodejs24.x"
    },
    "architecture": {
     "title": "Architecture",
     "description": "Its CPU architecture.",
     "enum": [
      "arm64",
      "x86_64"
     ],
     "x-enum": {
      "arm64": "Graviton, cheaper",
      "x86_64": "Intel and AMD"
     },
     "default": "arm64"
    },
    "memory": {
     "title": "Memory",
     "description": "Its memory, from 128MiB to 10240MiB.",
     "type": "string",
     "pattern": "^[1-9][0-9]{0,4}MiB$",
     "default": "128MiB",
     "examples": [
      "256MiB"
     ]
    },
    "timeout": {
     "title": "Time-out",
     "description": "How long a call may take; at most 15 m.",
     "$ref": "#/$defs/duration",
     "default": "10s"
    },
    "role": {
     "title": "Role",
     "description": "`automatic` makes one with what the function needs here; or a role of this file.",
     "type": "string",
     "x-reference": "access.roles|automatic",
     "default": "automatic",
     "examples": [
      "automatic"
     ]
    },
    "environment": {
     "title": "Environment",
     "description": "Environment variables.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/environmentVariable"
     },
     "additionalProperties": {
      "$ref": "#/$defs/text"
     },
     "examples": [
      {
       "LOG_LEVEL": "info"
      }
     ]
    },
    "logs": {
     "title": "Logs",
     "description": "How long its logs are kept.",
     "$ref": "#/$defs/retention",
     "default": "30d"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "environmentVariable": {
   "title": "environment variable",
   "type": "string",
   "pattern": "^(?!AWS_|LAMBDA_)[A-Za-z][A-Za-z0-9_]+$",
   "examples": [
    "LOG_LEVEL"
   ]
  },
  "network": {
   "title": "Network",
   "description": "The VPC, its subnets and its ways to the internet.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "cidr",
    "subnets"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "cidr": {
     "title": "Block",
     "description": "The VPC's IPv4 block, from /16 to /28.",
     "$ref": "#/$defs/cidr"
    },
    "zones": {
     "title": "Availability zones",
     "description": "In how many availability zones every subnet group has a subnet.",
     "type": "integer",
     "minimum": 1,
     "maximum": 4,
     "default": 2
    },
    "subnets": {
     "title": "Subnet groups",
     "description": "Groups of subnets, one subnet a zone.",
     "type": "object",
     "minProperties": 1,
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/subnetGroup"
     }
    },
    "nat": {
     "title": "NAT gateways",
     "description": "How many NAT gateways serve the groups with `internet: nat`.",
     "enum": [
      "single",
      "perZone",
      "none"
     ],
     "x-enum": {
      "single": "one for all zones, cheap; its zone is a single point of failure",
      "perZone": "one in each zone",
      "none": "none"
     },
     "default": "single"
    },
    "endpoints": {
     "title": "VPC endpoints",
     "description": "AWS services that are reached without the internet. `s3` and `dynamodb` are gateways, the others interfaces with private DNS.",
     "type": "array",
     "uniqueItems": true,
     "items": {
      "enum": [
       "autoscaling",
       "cloudformation",
       "dynamodb",
       "ec2",
       "ec2messages",
       "ecr.api",
       "ecr.dkr",
       "elasticloadbalancing",
       "kms",
       "lambda",
       "logs",
       "monitoring",
       "s3",
       "secretsmanager",
       "sns",
       "sqs",
       "ssm",
       "ssmmessages",
       "sts"
      ],
      "x-enum": {
       "autoscaling": "EC2 Auto Scaling",
       "cloudformation": "CloudFormation",
       "dynamodb": "DynamoDB, a gateway",
       "ec2": "the API of EC2",
       "ec2messages": "Systems Manager for old agents",
       "ecr.api": "the API of the container registry",
       "ecr.dkr": "images of the container registry",
       "elasticloadbalancing": "the API of Elastic Load Balancing",
       "kms": "Key Management Service",
       "lambda": "the API of Lambda",
       "logs": "CloudWatch Logs",
       "monitoring": "CloudWatch metrics",
       "s3": "S3, a gateway",
       "secretsmanager": "Secrets Manager",
       "sns": "Simple Notification Service",
       "sqs": "Simple Queue Service",
       "ssm": "Systems Manager and its Parameter Store",
       "ssmmessages": "Session Manager",
       "sts": "Security Token Service"
      }
     },
     "examples": [
      [
       "ssm",
       "ssmmessages",
       "s3"
      ]
     ]
    },
    "natSubnets": {
     "title": "Subnets of the NAT gateways",
     "description": "Where there are several groups with `internet: direct`: the one that the NAT gateways stand in.",
     "type": "string",
     "x-reference": "network.subnets",
     "examples": [
      "public"
     ]
    },
    "endpointSubnets": {
     "title": "Subnets of the endpoints",
     "description": "Where there are several private groups: the one that interface endpoints stand in.",
     "type": "string",
     "x-reference": "network.subnets",
     "examples": [
      "private"
     ]
    },
    "flowLogs": {
     "title": "Flow logs",
     "description": "Records the network's traffic in CloudWatch Logs.",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "keep"
     ],
     "properties": {
      "keep": {
       "title": "Keep",
       "description": "How long the records are kept.",
       "$ref": "#/$defs/retention"
      }
     }
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "retention": {
   "title": "retention",
   "description": "How long logs are kept, one of the periods that CloudWatch Logs offers.",
   "enum": [
    "1d",
    "3d",
    "5d",
    "7d",
    "14d",
    "30d",
    "60d",
    "90d",
    "120d",
    "150d",
    "180d",
    "365d",
    "400d",
    "545d",
    "731d",
    "1827d",
    "3653d"
   ],
   "x-enum": {
    "1d": "1 day",
    "3d": "3 days",
    "5d": "5 days",
    "7d": "7 days",
    "14d": "14 days",
    "30d": "30 days",
    "60d": "60 days",
    "90d": "90 days",
    "120d": "120 days",
    "150d": "150 days",
    "180d": "180 days",
    "365d": "1 year",
    "400d": "13 months",
    "545d": "18 months",
    "731d": "2 years",
    "1827d": "5 years",
    "3653d": "10 years"
   },
   "examples": [
    "30d"
   ]
  },
  "subnetGroup": {
   "title": "Subnet group",
   "description": "A block that is cut into four equal slices; the first zone's subnet has the first slice, and so on.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "cidr"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "cidr": {
     "title": "Block",
     "description": "The group's IPv4 block, inside the network's, from /16 to /26.",
     "$ref": "#/$defs/cidr"
    },
    "internet": {
     "title": "Way to the internet",
     "description": "How the subnets reach the internet.",
     "enum": [
      "direct",
      "nat",
      "none"
     ],
     "x-enum": {
      "direct": "by the internet gateway, and instances get public addresses",
      "nat": "outwards only, by a NAT gateway",
      "none": "not at all"
     },
     "default": "none"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "bucket": {
   "title": "Bucket",
   "description": "An S3 bucket, encrypted, closed to the public, reached by TLS alone.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "bucketName": {
     "title": "Bucket name",
     "description": "The physical name, unique in the world. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "minLength": 1,
     "examples": [
      "${name}-media-${aws.accountId}"
     ]
    },
    "versioned": {
     "title": "Versioned",
     "description": "Whether old versions of objects are kept.",
     "type": "boolean",
     "default": true
    },
    "keepOldVersions": {
     "title": "Keep old versions",
     "description": "How long old versions are kept.",
     "$ref": "#/$defs/duration",
     "default": "90d"
    },
    "grants": {
     "title": "Grants",
     "description": "Who else may use the bucket's objects. The key becomes the statement's id in the bucket's policy.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/parameterName"
     },
     "additionalProperties": {
      "$ref": "#/$defs/grant"
     }
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "grant": {
   "title": "Grant",
   "description": "Lets a role, a distribution or everybody use objects; one of `role`, `cdn` and `public`.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "objects"
   ],
   "properties": {
    "role": {
     "title": "Role",
     "description": "A role of this file.",
     "type": "string",
     "x-reference": "access.roles",
     "examples": [
      "s3_access_role"
     ]
    },
    "cdn": {
     "title": "Distribution",
     "description": "A distribution of this file.",
     "type": "string",
     "x-reference": "cdn",
     "examples": [
      "s3_distribution"
     ]
    },
    "public": {
     "title": "Public",
     "description": "Everybody on the internet.",
     "const": true
    },
    "allow": {
     "title": "Allow",
     "description": "What may be done with the objects.",
     "type": "array",
     "minItems": 1,
     "uniqueItems": true,
     "items": {
      "enum": [
       "get",
       "put",
       "delete"
      ],
      "x-enum": {
       "get": "read them",
       "put": "write them",
       "delete": "delete them"
      }
     },
     "default": [
      "get"
     ]
    },
    "objects": {
     "title": "Objects",
     "description": "Which objects.",
     "$ref": "#/$defs/objects"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "tier": {
   "title": "Tier",
   "description": "Machines that do one job.",
   "type": "object",
   "required": [
    "kind"
   ],
   "discriminator": {
    "propertyName": "kind"
   },
   "oneOf": [
    {
     "$ref": "#/$defs/autoscaledTier"
    },
    {
     "$ref": "#/$defs/instanceTier"
    },
    {
     "$ref": "#/$defs/bastionTier"
    }
   ]
  },
  "instanceType": {
   "title": "instance type",
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]*\\.[a-z0-9-]+$",
   "examples": [
    "c7g.large",
    "t4g.small"
   ]
  },
  "image": {
   "title": "Machine image",
   "description": "The operating system. Its CPU architecture follows the instance type.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "title": "Name",
     "description": "A public image, found by its parameter in Parameter Store.",
     "enum": [
      "ubuntu-24.04",
      "ubuntu-22.04",
      "debian-12",
      "debian-13",
      "amazon-linux-2023"
     ],
     "x-enum": {
      "ubuntu-24.04": "Ubuntu 24.04 LTS",
      "ubuntu-22.04": "Ubuntu 22.04 LTS",
      "debian-12": "Debian 12 (bookworm)",
      "debian-13": "Debian 13 (trixie)",
      "amazon-linux-2023": "Amazon Linux 2023"
     }
    },
    "follow": {
     "title": "Follow",
     "description": "`current` takes the newest image whenever the stack is deployed.",
     "const": "current"
    },
    "serial": {
     "title": "Serial",
     "description": "The dated release that is kept until this line changes.",
     "type": "string",
     "pattern": "^20[0-9]{6}(\\.[0-9]+)?$",
     "examples": [
      "20261015"
     ]
    },
    "ami": {
     "title": "AMI",
     "description": "An image of your own, instead of a name.",
     "type": "string",
     "pattern": "^ami-[0-9a-f]{8,17}$",
     "examples": [
      "ami-0123456789abcdef0"
     ]
    },
    "architecture": {
     "title": "Architecture",
     "description": "The CPU architecture of `ami`.",
     "enum": [
      "x86_64",
      "arm64"
     ],
     "x-enum": {
      "x86_64": "Intel and AMD",
      "arm64": "Graviton"
     }
    }
   }
  },
  "volume": {
   "title": "Root volume",
   "description": "The encrypted root volume.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "size": {
     "title": "Size",
     "description": "Its size.",
     "$ref": "#/$defs/size",
     "default": "16GiB"
    },
    "type": {
     "title": "Type",
     "description": "Its type.",
     "enum": [
      "gp3",
      "gp2"
     ],
     "x-enum": {
      "gp3": "general purpose",
      "gp2": "general purpose of the older kind"
     },
     "default": "gp3"
    }
   }
  },
  "boot": {
   "title": "Boot",
   "description": "What the machine does when it starts.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "script"
   ],
   "properties": {
    "script": {
     "title": "Script",
     "description": "A script of Groundplan's own (`ansible.sh`, `main_application.sh`, `terminate_instance.sh`) or a path to a script or a Handlebars template.",
     "$ref": "#/$defs/path",
     "examples": [
      "ansible.sh"
     ]
    },
    "playbook": {
     "title": "Playbook",
     "description": "A playbook of Groundplan's own (`background-removal`, `main-application`) or a path to one.",
     "$ref": "#/$defs/path",
     "examples": [
      "background-removal"
     ]
    },
    "values": {
     "title": "Values",
     "description": "Values that the script and the playbook get.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/variableName"
     },
     "additionalProperties": {
      "$ref": "#/$defs/text"
     },
     "examples": [
      {
       "domain": "${OriginDomain}"
      }
     ]
    },
    "secrets": {
     "title": "Secrets",
     "description": "Where the secrets lie that the machine reads when it starts. It is let read them.",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "ssm"
     ],
     "properties": {
      "ssm": {
       "title": "Parameter Store",
       "description": "A path in Parameter Store, ending in `/*`.",
       "type": "string",
       "pattern": "^/[A-Za-z0-9_./${}-]+/\\*$",
       "x-text": true,
       "examples": [
        "/project-name/*"
       ]
      }
     }
    },
    "deadline": {
     "title": "Deadline",
     "description": "When the boot counts as failed. Without it 30 s before the launch hook's time-out, or 15 m.",
     "$ref": "#/$defs/duration"
    }
   }
  },
  "variableName": {
   "title": "variable name",
   "type": "string",
   "pattern": "^[a-z][A-Za-z0-9_]{0,63}$",
   "examples": [
    "domain"
   ]
  },
  "gitCode": {
   "title": "Git repository",
   "description": "A repository that the machine clones.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "repository",
    "revision",
    "hostKey"
   ],
   "properties": {
    "repository": {
     "title": "Repository",
     "description": "Its SSH address.",
     "type": "string",
     "pattern": "^(ssh://)?[A-Za-z0-9._-]+@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+$",
     "examples": [
      "git@bitbucket.org:example/project-name-api.git"
     ]
    },
    "revision": {
     "title": "Revision",
     "description": "A commit or a tag.",
     "type": "string",
     "pattern": "^[A-Za-z0-9._/-]{1,200}$",
     "examples": [
      "v1.4.0"
     ]
    },
    "hostKey": {
     "title": "Host key",
     "description": "The host's line for known_hosts.",
     "type": "string",
     "minLength": 20,
     "examples": [
      "bitbucket.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIazEu89wgQZ4bqs3d63QSMzYVa0MuJ2e2gKTKqu+UUO"
     ]
    },
    "deployKey": {
     "title": "Deploy key",
     "description": "Where the private key lies.",
     "$ref": "#/$defs/ssmSecret"
    }
   }
  },
  "ssmSecret": {
   "title": "Secret",
   "description": "A pointer to a secret; the secret itself is never in this file.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "ssm"
   ],
   "properties": {
    "ssm": {
     "title": "Parameter Store",
     "description": "The parameter's name.",
     "type": "string",
     "pattern": "^/[A-Za-z0-9_./${}-]+$",
     "x-text": true,
     "examples": [
      "/project-name/deploy-key"
     ]
    }
   }
  },
  "service": {
   "title": "Service",
   "description": "The program that the machines run.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "port",
    "healthCheck"
   ],
   "properties": {
    "code": {
     "title": "Code",
     "description": "Where it comes from: one of `bundle` and `git`.",
     "type": "object",
     "additionalProperties": false,
     "minProperties": 1,
     "maxProperties": 1,
     "properties": {
      "bundle": {
       "title": "Bundle",
       "description": "A folder that is packed and fetched from the artifact bucket.",
       "$ref": "#/$defs/path"
      },
      "git": {
       "$ref": "#/$defs/gitCode"
      }
     }
    },
    "port": {
     "title": "Port",
     "description": "The port that it listens on.",
     "$ref": "#/$defs/port"
    },
    "environment": {
     "title": "Environment",
     "description": "Its environment variables. Secrets come from `boot.secrets`.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/environmentVariable"
     },
     "additionalProperties": {
      "$ref": "#/$defs/text"
     },
     "examples": [
      {
       "LOG_LEVEL": "info"
      }
     ]
    },
    "healthCheck": {
     "title": "Health check",
     "description": "The path that answers 200 when it can work.",
     "type": "string",
     "pattern": "^/[!-~]*$",
     "examples": [
      "/healthcheck"
     ]
    }
   }
  },
  "targetGroup": {
   "title": "Target group",
   "description": "The tier's machines behind a listener.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "listener"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "examples": [
      "ECS-FastAPI-target"
     ]
    },
    "listener": {
     "title": "Listener",
     "description": "The listener, as `balancer.listener`.",
     "type": "string",
     "x-reference": "loadBalancers.listeners",
     "examples": [
      "api.http"
     ]
    },
    "paths": {
     "title": "Paths",
     "description": "The paths that are sent here. Without `paths` and `hosts` it gets what no other takes.",
     "type": "array",
     "minItems": 1,
     "maxItems": 5,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "pattern": "^/[A-Za-z0-9_.$/~\"'@:+*?&%-]{0,127}$"
     },
     "examples": [
      [
       "/images/*"
      ]
     ]
    },
    "hosts": {
     "title": "Hosts",
     "description": "The host names that are sent here.",
     "type": "array",
     "minItems": 1,
     "maxItems": 5,
     "uniqueItems": true,
     "items": {
      "type": "string",
      "pattern": "^[A-Za-z0-9.*?-]{1,128}$"
     },
     "examples": [
      [
       "api.example.com"
      ]
     ]
    },
    "precedence": {
     "title": "Precedence",
     "description": "The rule's priority, lower first. Without it the more specific rule comes first.",
     "type": "integer",
     "minimum": 1,
     "maximum": 50000
    },
    "drain": {
     "title": "Drain",
     "description": "How long a machine that leaves may finish its work.",
     "$ref": "#/$defs/duration",
     "default": "60s"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "scaling": {
   "title": "Scaling",
   "description": "How the group's size follows its load and the clock.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "policies": {
     "title": "Policies",
     "description": "Rules by load: `track` and `target`, or `add`, or `remove`.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/scalingPolicy"
     }
    },
    "schedules": {
     "title": "Schedules",
     "description": "Sizes by the clock.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/schedule"
     }
    }
   }
  },
  "scalingPolicy": {
   "title": "Scaling policy",
   "description": "One of three: keeps a metric at a target (`track`, `target`), adds machines (`add`), or removes some (`remove`).",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "track": {
     "title": "Track",
     "description": "The metric that is kept at the target.",
     "enum": [
      "cpu",
      "networkIn",
      "networkOut"
     ],
     "x-enum": {
      "cpu": "average use of the CPU",
      "networkIn": "average bytes received",
      "networkOut": "average bytes sent"
     }
    },
    "target": {
     "title": "Target",
     "description": "The target: a percentage for `cpu`, a size a minute for the network.",
     "type": "string",
     "pattern": "^([0-9]{1,3}(\\.[0-9]+)?%|[1-9][0-9]*(MiB|GiB))$",
     "examples": [
      "60%"
     ]
    },
    "add": {
     "title": "Add",
     "description": "How many machines are added when an alarm asks.",
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "remove": {
     "title": "Remove",
     "description": "How many machines are removed when an alarm asks.",
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "cooldown": {
     "title": "Cooldown",
     "description": "How long the policy waits before it acts again.",
     "$ref": "#/$defs/duration"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "schedule": {
   "title": "Schedule",
   "description": "Sets sizes at a time.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "at",
    "timeZone"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "at": {
     "title": "At",
     "description": "Days and a time, such as `mon-fri 08:00`, `sat,sun 20:30` or `daily 06:00`; or a cron expression of five fields.",
     "type": "string",
     "pattern": "^((daily|(mon|tue|wed|thu|fri|sat|sun)([-,](mon|tue|wed|thu|fri|sat|sun))*) ([01][0-9]|2[0-3]):[0-5][0-9]|([0-9*/,A-Za-z-]+ ){4}[0-9*/,A-Za-z-]+)$",
     "examples": [
      "mon-fri 08:00"
     ]
    },
    "timeZone": {
     "title": "Time zone",
     "description": "The time zone of `at`.",
     "type": "string",
     "pattern": "^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z_+0-9-]+)+)$",
     "examples": [
      "Europe/London"
     ]
    },
    "min": {
     "title": "Minimum",
     "description": "The least number of machines from then on.",
     "type": "integer",
     "minimum": 0
    },
    "desired": {
     "title": "Desired",
     "description": "The number of machines then.",
     "type": "integer",
     "minimum": 0
    },
    "max": {
     "title": "Maximum",
     "description": "The greatest number of machines from then on.",
     "type": "integer",
     "minimum": 0
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "launchHook": {
   "title": "Launch hook",
   "description": "A lifecycle hook that holds a new machine back until its boot reports the truth.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "timeout"
   ],
   "properties": {
    "name": {
     "title": "Name",
     "description": "The hook's name.",
     "type": "string",
     "pattern": "^[A-Za-z0-9_/-]{1,255}$",
     "default": "launch",
     "examples": [
      "lifecycle-hook"
     ]
    },
    "timeout": {
     "title": "Time-out",
     "description": "How long a machine may take, from 30 s to 2 h.",
     "$ref": "#/$defs/duration"
    },
    "default": {
     "title": "Default result",
     "description": "What happens when the machine says nothing in time.",
     "enum": [
      "abandon",
      "continue"
     ],
     "x-enum": {
      "abandon": "the machine is ended and another is tried",
      "continue": "the machine is used all the same"
     },
     "default": "abandon"
    }
   }
  },
  "update": {
   "title": "Update",
   "description": "How a new version reaches the machines.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "title": "Kind",
     "description": "The way.",
     "enum": [
      "rolling"
     ],
     "x-enum": {
      "rolling": "a batch at a time"
     },
     "default": "rolling"
    },
    "batch": {
     "title": "Batch",
     "description": "How many machines are replaced at once.",
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 1
    },
    "keepInService": {
     "title": "Keep in service",
     "description": "How many machines serve at every time.",
     "type": "integer",
     "minimum": 0,
     "maximum": 1000,
     "default": 1
    }
   }
  },
  "protect": {
   "title": "Protection",
   "description": "Sheds a share of the requests while the group scales.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "when",
    "gate",
    "answer"
   ],
   "properties": {
    "when": {
     "title": "When",
     "description": "The alarm that tells of overload.",
     "type": "string",
     "x-reference": "alarms",
     "examples": [
      "cpu_high"
     ]
    },
    "gate": {
     "title": "Gate",
     "description": "The function that moves the listener's weights.",
     "type": "string",
     "x-reference": "functions",
     "examples": [
      "gate"
     ]
    },
    "answer": {
     "title": "Answer",
     "description": "The function that answers the shed requests.",
     "type": "string",
     "x-reference": "functions",
     "examples": [
      "shed"
     ]
    },
    "share": {
     "title": "Share",
     "description": "The share of the requests that is shed.",
     "$ref": "#/$defs/percent",
     "default": "30%"
    },
    "retryAfter": {
     "title": "Retry after",
     "description": "When a client may come back.",
     "$ref": "#/$defs/duration",
     "default": "120s"
    },
    "reconcile": {
     "title": "Reconcile",
     "description": "How often the gate compares the weights with the alarm.",
     "$ref": "#/$defs/duration",
     "default": "1m"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    }
   }
  },
  "autoscaledTier": {
   "title": "Auto-scaled tier",
   "description": "Machines that come and go with the load. They are stateless.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "instanceType",
    "image",
    "subnets",
    "capacity"
   ],
   "properties": {
    "kind": {
     "title": "Kind",
     "description": "An Auto Scaling group.",
     "const": "autoscaled"
    },
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The machines' `Name` tag.",
     "type": "string",
     "x-text": true,
     "examples": [
      "Background removal"
     ]
    },
    "instanceType": {
     "title": "Instance type",
     "description": "The EC2 instance type.",
     "$ref": "#/$defs/instanceType"
    },
    "image": {
     "$ref": "#/$defs/image"
    },
    "subnets": {
     "title": "Subnets",
     "description": "The subnet group.",
     "type": "string",
     "x-reference": "network.subnets",
     "examples": [
      "private"
     ]
    },
    "launchTemplate": {
     "title": "Launch template",
     "description": "Its physical name. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "examples": [
      "machine-aws"
     ]
    },
    "groupName": {
     "title": "Group name",
     "description": "The group's physical name. Without it CloudFormation chooses one.",
     "type": "string",
     "x-text": true,
     "examples": [
      "IaC-Prod"
     ]
    },
    "keyPair": {
     "title": "Key pair",
     "description": "A key pair of this file.",
     "type": "string",
     "x-reference": "access.keyPairs",
     "examples": [
      "administrators"
     ]
    },
    "role": {
     "title": "Role",
     "description": "A role of this file. Without it the tier gets one of its own, with what its parts need.",
     "type": "string",
     "x-reference": "access.roles",
     "examples": [
      "ec2_ssm"
     ]
    },
    "capacity": {
     "title": "Capacity",
     "description": "The group's sizes. Each becomes a parameter of the template.",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "min",
      "max"
     ],
     "properties": {
      "min": {
       "title": "Minimum",
       "description": "The least number of machines.",
       "type": "integer",
       "minimum": 0,
       "maximum": 1000
      },
      "desired": {
       "title": "Desired",
       "description": "The number of machines to begin with. Without it the minimum.",
       "type": "integer",
       "minimum": 0,
       "maximum": 1000
      },
      "max": {
       "title": "Maximum",
       "description": "The greatest number of machines.",
       "type": "integer",
       "minimum": 0,
       "maximum": 1000
      }
     }
    },
    "rootVolume": {
     "$ref": "#/$defs/volume"
    },
    "boot": {
     "$ref": "#/$defs/boot"
    },
    "service": {
     "$ref": "#/$defs/service"
    },
    "targetGroups": {
     "title": "Target groups",
     "description": "The listeners that the tier serves.",
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/targetGroup"
     }
    },
    "securityGroup": {
     "$ref": "#/$defs/securityGroup"
    },
    "scaling": {
     "$ref": "#/$defs/scaling"
    },
    "launchHook": {
     "$ref": "#/$defs/launchHook"
    },
    "update": {
     "$ref": "#/$defs/update"
    },
    "protect": {
     "$ref": "#/$defs/protect"
    },
    "logs": {
     "title": "Logs",
     "description": "How long the machines' logs are kept.",
     "$ref": "#/$defs/retention",
     "default": "30d"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "instanceSubnet": {
   "title": "Subnet",
   "description": "One subnet of a group.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "group"
   ],
   "properties": {
    "group": {
     "title": "Group",
     "description": "The subnet group.",
     "type": "string",
     "x-reference": "network.subnets",
     "examples": [
      "public"
     ]
    },
    "zone": {
     "title": "Zone",
     "description": "The zone, counted from 1.",
     "type": "integer",
     "minimum": 1,
     "maximum": 4,
     "default": 1
    }
   }
  },
  "instanceTier": {
   "title": "Single instance",
   "description": "One machine that keeps its data.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "instanceType",
    "image",
    "subnet"
   ],
   "properties": {
    "kind": {
     "title": "Kind",
     "description": "An EC2 instance.",
     "const": "instance"
    },
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The machine's `Name` tag.",
     "type": "string",
     "x-text": true,
     "examples": [
      "Public Instance"
     ]
    },
    "instanceType": {
     "title": "Instance type",
     "description": "The EC2 instance type.",
     "$ref": "#/$defs/instanceType"
    },
    "image": {
     "$ref": "#/$defs/image"
    },
    "subnet": {
     "$ref": "#/$defs/instanceSubnet"
    },
    "elasticIp": {
     "title": "Elastic IP",
     "description": "Whether it has a public address that stays.",
     "type": "boolean",
     "default": false
    },
    "stateless": {
     "title": "Stateless",
     "description": "Whether it may be replaced without asking, because it keeps nothing.",
     "type": "boolean",
     "default": false
    },
    "keyPair": {
     "title": "Key pair",
     "description": "A key pair of this file.",
     "type": "string",
     "x-reference": "access.keyPairs",
     "examples": [
      "administrators"
     ]
    },
    "role": {
     "title": "Role",
     "description": "A role of this file.",
     "type": "string",
     "x-reference": "access.roles",
     "examples": [
      "s3_access_role"
     ]
    },
    "rootVolume": {
     "$ref": "#/$defs/volume"
    },
    "boot": {
     "$ref": "#/$defs/boot"
    },
    "code": {
     "title": "Code",
     "description": "The application's repository.",
     "$ref": "#/$defs/gitCode"
    },
    "backup": {
     "title": "Backup",
     "description": "Where the database is saved to.",
     "$ref": "#/$defs/backup"
    },
    "securityGroup": {
     "$ref": "#/$defs/securityGroup"
    },
    "logs": {
     "title": "Logs",
     "description": "How long the machine's logs are kept.",
     "$ref": "#/$defs/retention",
     "default": "30d"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  },
  "backup": {
   "title": "Backup",
   "description": "A copy of the database in a bucket, made on a schedule.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "bucket",
    "prefix"
   ],
   "properties": {
    "bucket": {
     "title": "Bucket",
     "description": "A bucket of this file.",
     "type": "string",
     "x-reference": "storage",
     "examples": [
      "media"
     ]
    },
    "prefix": {
     "title": "Prefix",
     "description": "The folder in it.",
     "type": "string",
     "pattern": "^[A-Za-z0-9!_.()/-]+/$",
     "examples": [
      "keys/backups/"
     ]
    },
    "at": {
     "title": "At",
     "description": "The time of day, in UTC.",
     "type": "string",
     "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
     "default": "02:30",
     "examples": [
      "02:30"
     ]
    }
   }
  },
  "bastionTier": {
   "title": "Bastion",
   "description": "A small machine that administrators pass through; it stops by itself.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "instanceType",
    "image",
    "subnet",
    "keyPair",
    "ssh"
   ],
   "properties": {
    "kind": {
     "title": "Kind",
     "description": "A bastion host.",
     "const": "bastion"
    },
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "title": "Name",
     "description": "The machine's `Name` tag.",
     "type": "string",
     "x-text": true,
     "examples": [
      "Bastion Host"
     ]
    },
    "instanceType": {
     "title": "Instance type",
     "description": "The EC2 instance type.",
     "$ref": "#/$defs/instanceType"
    },
    "image": {
     "$ref": "#/$defs/image"
    },
    "subnet": {
     "$ref": "#/$defs/instanceSubnet"
    },
    "keyPair": {
     "title": "Key pair",
     "description": "A key pair of this file.",
     "type": "string",
     "x-reference": "access.keyPairs",
     "examples": [
      "administrators"
     ]
    },
    "role": {
     "title": "Role",
     "description": "A role of this file.",
     "type": "string",
     "x-reference": "access.roles",
     "examples": [
      "ec2_ssm"
     ]
    },
    "rootVolume": {
     "$ref": "#/$defs/volume"
    },
    "securityGroup": {
     "title": "Security group",
     "description": "Its name.",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "name": {
       "title": "Name",
       "description": "The physical name.",
       "type": "string",
       "x-text": true,
       "examples": [
        "bastion"
       ]
      }
     }
    },
    "ssh": {
     "title": "SSH",
     "description": "Who may connect.",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "from"
     ],
     "properties": {
      "from": {
       "title": "From",
       "description": "Who may connect.",
       "$ref": "#/$defs/peer"
      },
      "acknowledge": {
       "$ref": "#/$defs/acknowledge"
      }
     }
    },
    "stopAfter": {
     "title": "Stop after",
     "description": "When it stops by itself: one of `idle` and `running`.",
     "type": "object",
     "additionalProperties": false,
     "minProperties": 1,
     "maxProperties": 1,
     "properties": {
      "idle": {
       "title": "Idle",
       "description": "This long without an open session.",
       "$ref": "#/$defs/duration"
      },
      "running": {
       "title": "Running",
       "description": "This long after its start, open sessions or not.",
       "$ref": "#/$defs/duration"
      }
     },
     "default": {
      "idle": "1h"
     }
    },
    "atTheEnd": {
     "title": "At the end",
     "description": "What the end is.",
     "enum": [
      "stop",
      "terminate"
     ],
     "x-enum": {
      "stop": "it is stopped and can be started again",
      "terminate": "it is gone and leaves a dead resource in the stack"
     },
     "default": "stop"
    },
    "acknowledge": {
     "$ref": "#/$defs/acknowledge"
    },
    "overrides": {
     "$ref": "#/$defs/overrides"
    }
   }
  }
 }
}
