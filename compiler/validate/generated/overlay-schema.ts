// Generated from the schema by scripts/generate.ts.
import type { Schema } from '../schema.ts'
export const schema: Schema = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://groundplan.dev/schema/overlay.schema.json",
 "title": "Overlay",
 "description": "What an environment changes. It is merged over the architecture key by key.",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "account": {
   "title": "Account",
   "description": "The AWS account that the environment lives in.",
   "type": "string",
   "pattern": "^[0-9]{12}$",
   "examples": [
    "111122223333"
   ]
  },
  "region": {
   "title": "Region",
   "description": "The AWS region that the environment lives in.",
   "type": "string",
   "pattern": "^[a-z]{2}(-[a-z]+)+-[0-9]$",
   "examples": [
    "eu-west-2"
   ]
  },
  "description": {
   "title": "Description",
   "description": "One sentence about the system. It becomes the template's description.",
   "examples": [
    "Web application with an auto-scaled background-removal service"
   ],
   "if": {
    "type": "null"
   },
   "else": {
    "type": "string",
    "maxLength": 1024
   }
  },
  "tags": {
   "title": "Tags",
   "description": "Tags of every resource that takes tags.",
   "examples": [
    {
     "client": "client-name",
     "project": "quiz"
    }
   ],
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "maxProperties": 40,
    "propertyNames": {
     "$ref": "#/$defs/tagKey"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/tagValue"
     }
    }
   }
  },
  "parameters": {
   "title": "Parameters",
   "description": "Values that are chosen when the stack is deployed.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/parameterName"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/parameter"
     }
    }
   }
  },
  "network": {
   "if": {
    "type": "null"
   },
   "else": {
    "$ref": "#/$defs/network"
   }
  },
  "access": {
   "if": {
    "type": "null"
   },
   "else": {
    "$ref": "#/$defs/access"
   }
  },
  "storage": {
   "title": "Storage",
   "description": "S3 buckets.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/key"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/bucket"
     }
    }
   }
  },
  "loadBalancers": {
   "title": "Load balancers",
   "description": "Application load balancers and their listeners.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/key"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/loadBalancer"
     }
    }
   }
  },
  "tiers": {
   "title": "Tiers",
   "description": "Groups of machines that do one job.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/key"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/tier"
     }
    }
   }
  },
  "topics": {
   "title": "Topics",
   "description": "SNS topics and who hears from them.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/key"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/topic"
     }
    }
   }
  },
  "functions": {
   "title": "Functions",
   "description": "Lambda functions.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/key"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/function"
     }
    }
   }
  },
  "alarms": {
   "title": "Alarms",
   "description": "CloudWatch alarms and what they do.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/key"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/alarm"
     }
    }
   }
  },
  "cdn": {
   "title": "Content delivery",
   "description": "CloudFront distributions.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/key"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/distribution"
     }
    }
   }
  },
  "resources": {
   "title": "Raw resources",
   "description": "CloudFormation resources written as CloudFormation wants them, for whatever this language has no word for. The key is the logical id. `Ref` and `Fn::Sub` may name things of this file too: `{ Ref: tiers.web.securityGroup }`.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/logicalId"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/rawResource"
     }
    }
   }
  },
  "outputs": {
   "title": "Outputs",
   "description": "Values that the stack shows when it is deployed.",
   "examples": [
    {
     "Dns": "${loadBalancers.api.dnsName}"
    }
   ],
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/parameterName"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/text"
     }
    }
   }
  },
  "afterDeploy": {
   "title": "Files after deployment",
   "description": "Local files that are rendered from a template once the stack is deployed. The key is the file's name.",
   "if": {
    "type": "null"
   },
   "else": {
    "type": "object",
    "propertyNames": {
     "$ref": "#/$defs/fileName"
    },
    "additionalProperties": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/afterDeployFile"
     }
    }
   }
  },
  "deployment": {
   "if": {
    "type": "null"
   },
   "else": {
    "$ref": "#/$defs/deployment"
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
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/keyPair"
       }
      }
     }
    },
    "roles": {
     "title": "Roles",
     "description": "IAM roles.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/role"
       }
      }
     }
    }
   }
  },
  "keyPair": {
   "title": "Key pair",
   "description": "An EC2 key pair.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The key pair's name in EC2. Without it the stack's name and the key.",
     "examples": [
      "administrators"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "maxLength": 255,
      "x-text": true
     }
    },
    "publicKey": {
     "title": "Public key",
     "description": "A parameter of type `publicKey`, or the key itself.",
     "examples": [
      "AdminPublicKey"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-value": "publicKey"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
    }
   }
  },
  "role": {
   "title": "Role",
   "description": "An IAM role.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The role's physical name. Without it CloudFormation chooses one.",
     "examples": [
      "ec2_ssm"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true,
      "pattern": "^[A-Za-z0-9+=,.@_${}-]{1,64}$"
     }
    },
    "description": {
     "title": "Description",
     "description": "What the role is for.",
     "examples": [
      "What the machines may do"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "maxLength": 1000
     }
    },
    "trust": {
     "title": "Trust",
     "description": "AWS services that may assume the role.",
     "examples": [
      [
       "ec2"
      ]
     ],
     "if": {
      "type": "null"
     },
     "else": {
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
      }
     }
    },
    "instanceProfile": {
     "title": "Instance profile",
     "description": "The name of the instance profile that carries the role to EC2 instances.",
     "examples": [
      "instance_profile"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[A-Za-z0-9+=,.@_-]{1,128}$"
     }
    },
    "policies": {
     "title": "Policies",
     "description": "What the role may do. The key is the policy's name.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/policyName"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "type": "array",
        "minItems": 1,
        "items": {
         "$ref": "#/$defs/statement"
        }
       }
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
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
   "properties": {
    "allow": {
     "title": "Allow",
     "description": "The actions.",
     "examples": [
      [
       "ssm:GetParameter"
      ]
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/$defs/action"
      }
     }
    },
    "on": {
     "title": "On",
     "description": "What the actions work on. Leave it away only for actions that take no resource.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/statementTarget"
     }
    },
    "when": {
     "title": "When",
     "description": "Conditions, as IAM writes them.",
     "examples": [
      {
       "StringEquals": {
        "cloudwatch:namespace": "project-name"
       }
      }
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "type": "object",
        "additionalProperties": {
         "if": {
          "type": "null"
         },
         "else": {
          "type": [
           "string",
           "array",
           "boolean",
           "number"
          ]
         }
        }
       }
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    }
   }
  },
  "statementTarget": {
   "title": "Target",
   "description": "What a statement's actions work on; one of the keys, `objects` with `bucket`.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "parameter": {
     "title": "Parameter",
     "description": "A parameter in Parameter Store, or a path ending in `/*`.",
     "examples": [
      "/project-name/*"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^/[A-Za-z0-9_./*${}-]+$",
      "x-text": true
     }
    },
    "secret": {
     "title": "Secret",
     "description": "A secret in Secrets Manager by its name.",
     "examples": [
      "quiz/db"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[A-Za-z0-9/_+=.@${}-]+$",
      "x-text": true
     }
    },
    "bucket": {
     "title": "Bucket",
     "description": "A bucket of this file.",
     "examples": [
      "media"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "storage"
     }
    },
    "objects": {
     "title": "Objects",
     "description": "The bucket's objects.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/objects"
     }
    },
    "distribution": {
     "title": "Distribution",
     "description": "A distribution of this file.",
     "examples": [
      "s3_distribution"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "cdn"
     }
    },
    "topic": {
     "title": "Topic",
     "description": "A topic of this file.",
     "examples": [
      "alarm"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "topics"
     }
    },
    "function": {
     "title": "Function",
     "description": "A function of this file.",
     "examples": [
      "gate"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "functions"
     }
    },
    "arn": {
     "title": "ARN",
     "description": "Anything else, by its ARN.",
     "examples": [
      "arn:${aws.partition}:sqs:${aws.region}:${aws.accountId}:jobs"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^(arn:|\\$\\{)",
      "x-text": true
     }
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
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "examples": [
      "cpu_high"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true,
      "maxLength": 255
     }
    },
    "description": {
     "title": "Description",
     "description": "What it means when it fires.",
     "examples": [
      "The group has too few machines"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "maxLength": 1024
     }
    },
    "metric": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/metric"
     }
    },
    "above": {
     "title": "Above",
     "description": "It fires when the metric is greater.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/threshold"
     }
    },
    "atLeast": {
     "title": "At least",
     "description": "It fires when the metric is greater or equal.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/threshold"
     }
    },
    "below": {
     "title": "Below",
     "description": "It fires when the metric is less.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/threshold"
     }
    },
    "atMost": {
     "title": "At most",
     "description": "It fires when the metric is less or equal.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/threshold"
     }
    },
    "for": {
     "title": "For",
     "description": "For how many periods of which length, such as `3 x 60s`.",
     "examples": [
      "3 x 60s"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[1-9][0-9]{0,3} x [1-9][0-9]{0,5}(s|m|h|d)$"
     }
    },
    "missingData": {
     "title": "Missing data",
     "description": "What a period without data counts as.",
     "if": {
      "type": "null"
     },
     "else": {
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
      }
     }
    },
    "onAlarm": {
     "title": "On alarm",
     "description": "What happens when it fires.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "items": {
       "$ref": "#/$defs/alarmAction"
      }
     }
    },
    "onOk": {
     "title": "On OK",
     "description": "What happens when all is well again.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "items": {
       "$ref": "#/$defs/alarmAction"
      }
     }
    },
    "onNoData": {
     "title": "On no data",
     "description": "What happens when there is too little data.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "items": {
       "$ref": "#/$defs/alarmAction"
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
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
   "maxProperties": 1,
   "properties": {
    "scale": {
     "title": "Scale",
     "description": "A scaling policy, as `tier.policy`.",
     "examples": [
      "backgroundRemoval.scaling_policy_up"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "tiers.policies"
     }
    },
    "notify": {
     "title": "Notify",
     "description": "A topic.",
     "examples": [
      "alarm"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "topics"
     }
    }
   }
  },
  "metric": {
   "title": "Metric",
   "description": "A metric of a tier, a balancer, a target group or a function, or any other by its namespace.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "tier": {
     "title": "Tier",
     "description": "A tier of this file.",
     "examples": [
      "backgroundRemoval"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "tiers"
     }
    },
    "loadBalancer": {
     "title": "Load balancer",
     "description": "A balancer of this file.",
     "examples": [
      "api"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "loadBalancers"
     }
    },
    "targetGroup": {
     "title": "Target group",
     "description": "A target group, as `tier.group`.",
     "examples": [
      "backgroundRemoval.service"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "tiers.targetGroups"
     }
    },
    "function": {
     "title": "Function",
     "description": "A function of this file.",
     "examples": [
      "gate"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "functions"
     }
    },
    "namespace": {
     "title": "Namespace",
     "description": "The namespace of any other metric.",
     "examples": [
      "Quiz/Jobs"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[A-Za-z0-9.\\-_/#: ]{1,255}$"
     }
    },
    "name": {
     "title": "Name",
     "description": "For a tier: `cpu`, `statusCheckFailed`, `networkIn`, `networkOut`, `memory`. For a balancer: `targetResponseTime`, `requests`, `errors5xx`, `targetErrors5xx`. For a target group: `unhealthyHosts`, `healthyHosts`, `requests`, `targetResponseTime`, `requestsPerTarget`. For a function: `errors`, `throttles`, `duration`, `invocations`. Otherwise the metric's name.",
     "examples": [
      "cpu"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     }
    },
    "dimensions": {
     "title": "Dimensions",
     "description": "The dimensions of any other metric.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "maxProperties": 30,
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/text"
       }
      }
     }
    },
    "statistic": {
     "title": "Statistic",
     "description": "How a period's values become one. Without it the one that suits the metric.",
     "examples": [
      "average",
      "p99"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^(average|sum|minimum|maximum|sampleCount|p[0-9]{1,2}(\\.[0-9]+)?)$"
     }
    },
    "resolution": {
     "title": "Resolution",
     "description": "`30s` or less takes the high-resolution metric of the CloudWatch agent.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    }
   }
  },
  "distribution": {
   "title": "Distribution",
   "description": "A CloudFront distribution.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "description": {
     "title": "Description",
     "description": "Its comment in CloudFront.",
     "examples": [
      "Pages and media of the quiz"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "maxLength": 128
     }
    },
    "defaultRoot": {
     "title": "Default root",
     "description": "The object that `/` gives.",
     "examples": [
      "main.html"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[^/].*$"
     }
    },
    "ipv6": {
     "title": "IPv6",
     "description": "Whether it answers over IPv6.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "boolean"
     }
    },
    "priceClass": {
     "title": "Price class",
     "description": "Which edge locations it uses.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "PriceClass_100",
       "PriceClass_200",
       "PriceClass_All"
      ],
      "x-enum": {
       "PriceClass_100": "North America and Europe",
       "PriceClass_200": "most of the world",
       "PriceClass_All": "the whole world"
      }
     }
    },
    "origins": {
     "title": "Origins",
     "description": "Where the content comes from.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "maxProperties": 25,
      "propertyNames": {
       "$ref": "#/$defs/originName"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/origin"
       }
      }
     }
    },
    "behaviors": {
     "title": "Behaviours",
     "description": "Which paths come from which origin. `default` is what no other takes; the more specific path comes first.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "maxProperties": 76,
      "propertyNames": {
       "$ref": "#/$defs/pathPattern"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/behavior"
       }
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
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
     "examples": [
      "media"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "storage"
     }
    },
    "access": {
     "title": "Access",
     "description": "How the distribution proves to the bucket who it is.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "originAccessControl",
       "originAccessIdentity"
      ],
      "x-enum": {
       "originAccessControl": "signed requests",
       "originAccessIdentity": "the old way, without SigV4 and KMS"
      }
     }
    },
    "tier": {
     "title": "Tier",
     "description": "The tier behind the host.",
     "examples": [
      "mainApplication"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "tiers"
     }
    },
    "loadBalancer": {
     "title": "Load balancer",
     "description": "A balancer of this file.",
     "examples": [
      "api"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "loadBalancers"
     }
    },
    "host": {
     "title": "Host",
     "description": "A domain name, or a parameter of type `domain`. For `https` it needs a certificate of a public authority.",
     "examples": [
      "OriginDomain"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "minLength": 1,
      "x-value": "domain"
     }
    },
    "protocol": {
     "title": "Protocol",
     "description": "The protocol to the host.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "https",
       "http"
      ],
      "x-enum": {
       "https": "encrypted",
       "http": "not encrypted"
      }
     }
    },
    "tls": {
     "title": "TLS",
     "description": "The oldest version of TLS that is spoken to the host.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "1.2",
       "1.1"
      ],
      "x-enum": {
       "1.2": "current",
       "1.1": "deprecated"
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    }
   }
  },
  "behavior": {
   "title": "Behaviour",
   "description": "How requests for a path are answered.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "origin": {
     "title": "Origin",
     "description": "One of the distribution's origins.",
     "examples": [
      "S3Origin"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "cdn.origins"
     }
    },
    "methods": {
     "title": "Methods",
     "description": "The methods that are let through.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "read",
       "all"
      ],
      "x-enum": {
       "read": "GET and HEAD",
       "all": "GET, HEAD, OPTIONS, PUT, POST, PATCH and DELETE"
      }
     }
    },
    "cache": {
     "title": "Cache",
     "description": "Whether answers to GET and HEAD are cached.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "optimized",
       "disabled"
      ],
      "x-enum": {
       "optimized": "by AWS's managed policy CachingOptimized",
       "disabled": "by AWS's managed policy CachingDisabled"
      }
     }
    },
    "forward": {
     "title": "Forward",
     "description": "What the origin is told beside the path.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "none",
       "all"
      ],
      "x-enum": {
       "none": "no query string, no cookies",
       "all": "the whole request, by AWS's managed policy AllViewer"
      }
     }
    },
    "viewers": {
     "title": "Viewers",
     "description": "What viewers may speak.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "redirect-to-https",
       "https-only",
       "allow-all"
      ],
      "x-enum": {
       "redirect-to-https": "HTTP is redirected",
       "https-only": "HTTP is refused",
       "allow-all": "both"
      }
     }
    },
    "precedence": {
     "title": "Precedence",
     "description": "Its place, lower first. Without it the more specific path comes first.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
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
   "propertyNames": {
    "$ref": "#/$defs/diagnosticCode"
   },
   "additionalProperties": {
    "if": {
     "type": "null"
    },
    "else": {
     "$ref": "#/$defs/reason"
    }
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
   "additionalProperties": {
    "if": {
     "type": "null"
    },
    "else": {
     "type": "object"
    }
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
   "properties": {
    "Type": {
     "title": "Type",
     "description": "The resource type.",
     "examples": [
      "AWS::SQS::Queue"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9:]+$|^Custom::[A-Za-z0-9_@-]+$"
     }
    },
    "Properties": {
     "title": "Properties",
     "description": "The resource's properties.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object"
     }
    },
    "DependsOn": {
     "title": "Depends on",
     "description": "Logical ids of resources that must exist first.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": [
       "string",
       "array"
      ],
      "items": {
       "type": "string"
      }
     }
    },
    "Condition": {
     "title": "Condition",
     "description": "Name of a condition.",
     "examples": [
      "IsProduction"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string"
     }
    },
    "DeletionPolicy": {
     "title": "Deletion policy",
     "description": "What becomes of the resource when it leaves the stack.",
     "if": {
      "type": "null"
     },
     "else": {
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
     }
    },
    "UpdateReplacePolicy": {
     "title": "Update-replace policy",
     "description": "What becomes of the old resource when an update replaces it.",
     "if": {
      "type": "null"
     },
     "else": {
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
     }
    },
    "CreationPolicy": {
     "title": "Creation policy",
     "description": "What must happen before the resource counts as made.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object"
     }
    },
    "UpdatePolicy": {
     "title": "Update policy",
     "description": "How an update proceeds.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object"
     }
    },
    "Metadata": {
     "title": "Metadata",
     "description": "Anything.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    }
   }
  },
  "parameter": {
   "title": "Parameter",
   "description": "A value that is chosen when the stack is deployed.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "type": {
     "title": "Type",
     "description": "What the value is. It decides what is accepted, and where the parameter may be used.",
     "if": {
      "type": "null"
     },
     "else": {
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
     }
    },
    "default": {
     "title": "Default",
     "description": "The value that is used when none is given. Without it the parameter must be given.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": [
       "string",
       "number"
      ]
     }
    },
    "description": {
     "title": "Description",
     "description": "What the value is for.",
     "examples": [
      "Where administrators connect from"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "maxLength": 4000
     }
    },
    "allowed": {
     "title": "Allowed values",
     "description": "The only values that are accepted.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": [
        "string",
        "number"
       ]
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    }
   }
  },
  "afterDeployFile": {
   "title": "File after deployment",
   "description": "A local file, rendered when the stack is deployed.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "template": {
     "title": "Template",
     "description": "A Handlebars template, one of Groundplan's own or a path.",
     "examples": [
      "upstream.env.hbs"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/path"
     }
    },
    "values": {
     "title": "Values",
     "description": "The template's values.",
     "examples": [
      {
       "dns": "${loadBalancers.api.dnsName}"
      }
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/parameterName"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/text"
       }
      }
     }
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
     "if": {
      "type": "null"
     },
     "else": {
      "type": "boolean"
     }
    },
    "rollbackOn": {
     "title": "Roll back on",
     "description": "Alarms that undo a deployment when they fire during it.",
     "examples": [
      [
       "unhealthy_hosts"
      ]
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "maxItems": 5,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "x-reference": "alarms"
      }
     }
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
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "examples": [
      "ECS-FastAPI"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "scheme": {
     "title": "Scheme",
     "description": "Who can reach it.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "internal",
       "internet-facing"
      ],
      "x-enum": {
       "internal": "the network alone",
       "internet-facing": "the internet"
      }
     }
    },
    "subnets": {
     "title": "Subnets",
     "description": "The subnet group that it stands in.",
     "examples": [
      "public"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "network.subnets"
     }
    },
    "idleTimeout": {
     "title": "Idle time-out",
     "description": "After which silence a connection is closed.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    },
    "listeners": {
     "title": "Listeners",
     "description": "Ports that it listens on.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/listener"
       }
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
    }
   }
  },
  "listener": {
   "title": "Listener",
   "description": "A port, its protocol and who may use it.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "port": {
     "title": "Port",
     "description": "The port.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/port"
     }
    },
    "protocol": {
     "title": "Protocol",
     "description": "The protocol between clients and the balancer.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "http",
       "https"
      ],
      "x-enum": {
       "http": "not encrypted",
       "https": "encrypted with the certificate"
      }
     }
    },
    "certificate": {
     "title": "Certificate",
     "description": "The ARN of a certificate in ACM, for `https`.",
     "examples": [
      "arn:aws:acm:eu-west-2:111122223333:certificate/0f0e0d0c-0b0a-4999-8877-665544332211"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true,
      "pattern": "^(arn:|\\$\\{)"
     }
    },
    "from": {
     "title": "From",
     "description": "Who may connect.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/$defs/peer"
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
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
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "port": {
     "title": "Port",
     "description": "The port.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/port"
     }
    },
    "ports": {
     "title": "Ports",
     "description": "A range of ports, such as `8000-8010`.",
     "examples": [
      "8000-8010"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[0-9]{1,5}-[0-9]{1,5}$"
     }
    },
    "protocol": {
     "title": "Protocol",
     "description": "The protocol.",
     "if": {
      "type": "null"
     },
     "else": {
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
      }
     }
    },
    "from": {
     "title": "From",
     "description": "Where the traffic comes from, in an ingress rule.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/peer"
     }
    },
    "to": {
     "title": "To",
     "description": "Where the traffic goes, in an egress rule.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/peer"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
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
     "examples": [
      "public_instance_sg"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "ingress": {
     "title": "Ingress",
     "description": "Rules for what comes in. What load balancers of this file send to the tier is let in by itself.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/rule"
       }
      }
     }
    },
    "egress": {
     "title": "Egress",
     "description": "Rules for what goes out. Without it everything may go out.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/rule"
       }
      }
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
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "examples": [
      "alarm-topic"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "email": {
     "title": "E-mail",
     "description": "Addresses, or parameters of type `email`.",
     "examples": [
      [
       "AlertEmail"
      ]
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "minLength": 1,
       "x-value": "email"
      }
     }
    },
    "invoke": {
     "title": "Invoke",
     "description": "Functions that are called.",
     "examples": [
      [
       "gate"
      ]
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "x-reference": "functions"
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
    }
   }
  },
  "function": {
   "title": "Function",
   "description": "A Lambda function.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "description": {
     "title": "Description",
     "description": "What it does.",
     "examples": [
      "Sheds requests while the group scales"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "maxLength": 256
     }
    },
    "code": {
     "title": "Code",
     "description": "The folder of its source.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/path"
     }
    },
    "entry": {
     "title": "Entry",
     "description": "The file that exports `handler`, in the folder.",
     "examples": [
      "gate.ts"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]*\\.(ts|mts|js|mjs|cjs)$"
     }
    },
    "runtime": {
     "title": "Runtime",
     "description": "The Lambda runtime.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "nodejs24.x",
       "nodejs22.x"
      ],
      "x-enum": {
       "nodejs24.x": "Node.js 24",
       "nodejs22.x": "Node.js 22"
      }
     }
    },
    "architecture": {
     "title": "Architecture",
     "description": "Its CPU architecture.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "arm64",
       "x86_64"
      ],
      "x-enum": {
       "arm64": "Graviton, cheaper",
       "x86_64": "Intel and AMD"
      }
     }
    },
    "memory": {
     "title": "Memory",
     "description": "Its memory, from 128MiB to 10240MiB.",
     "examples": [
      "256MiB"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[1-9][0-9]{0,4}MiB$"
     }
    },
    "timeout": {
     "title": "Time-out",
     "description": "How long a call may take; at most 15 m.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    },
    "role": {
     "title": "Role",
     "description": "`automatic` makes one with what the function needs here; or a role of this file.",
     "examples": [
      "automatic"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.roles|automatic"
     }
    },
    "environment": {
     "title": "Environment",
     "description": "Environment variables.",
     "examples": [
      {
       "LOG_LEVEL": "info"
      }
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/environmentVariable"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/text"
       }
      }
     }
    },
    "logs": {
     "title": "Logs",
     "description": "How long its logs are kept.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/retention"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
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
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "cidr": {
     "title": "Block",
     "description": "The VPC's IPv4 block, from /16 to /28.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/cidr"
     }
    },
    "zones": {
     "title": "Availability zones",
     "description": "In how many availability zones every subnet group has a subnet.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 1,
      "maximum": 4
     }
    },
    "subnets": {
     "title": "Subnet groups",
     "description": "Groups of subnets, one subnet a zone.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/subnetGroup"
       }
      }
     }
    },
    "nat": {
     "title": "NAT gateways",
     "description": "How many NAT gateways serve the groups with `internet: nat`.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "single",
       "perZone",
       "none"
      ],
      "x-enum": {
       "single": "one for all zones, cheap; its zone is a single point of failure",
       "perZone": "one in each zone",
       "none": "none"
      }
     }
    },
    "endpoints": {
     "title": "VPC endpoints",
     "description": "AWS services that are reached without the internet. `s3` and `dynamodb` are gateways, the others interfaces with private DNS.",
     "examples": [
      [
       "ssm",
       "ssmmessages",
       "s3"
      ]
     ],
     "if": {
      "type": "null"
     },
     "else": {
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
      }
     }
    },
    "natSubnets": {
     "title": "Subnets of the NAT gateways",
     "description": "Where there are several groups with `internet: direct`: the one that the NAT gateways stand in.",
     "examples": [
      "public"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "network.subnets"
     }
    },
    "endpointSubnets": {
     "title": "Subnets of the endpoints",
     "description": "Where there are several private groups: the one that interface endpoints stand in.",
     "examples": [
      "private"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "network.subnets"
     }
    },
    "flowLogs": {
     "title": "Flow logs",
     "description": "Records the network's traffic in CloudWatch Logs.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "keep": {
        "title": "Keep",
        "description": "How long the records are kept.",
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/retention"
        }
       }
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
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
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "cidr": {
     "title": "Block",
     "description": "The group's IPv4 block, inside the network's, from /16 to /26.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/cidr"
     }
    },
    "internet": {
     "title": "Way to the internet",
     "description": "How the subnets reach the internet.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "direct",
       "nat",
       "none"
      ],
      "x-enum": {
       "direct": "by the internet gateway, and instances get public addresses",
       "nat": "outwards only, by a NAT gateway",
       "none": "not at all"
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
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
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "bucketName": {
     "title": "Bucket name",
     "description": "The physical name, unique in the world. Without it CloudFormation chooses one.",
     "examples": [
      "${name}-media-${aws.accountId}"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true,
      "minLength": 1
     }
    },
    "versioned": {
     "title": "Versioned",
     "description": "Whether old versions of objects are kept.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "boolean"
     }
    },
    "keepOldVersions": {
     "title": "Keep old versions",
     "description": "How long old versions are kept.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    },
    "grants": {
     "title": "Grants",
     "description": "Who else may use the bucket's objects. The key becomes the statement's id in the bucket's policy.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/parameterName"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/grant"
       }
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
    }
   }
  },
  "grant": {
   "title": "Grant",
   "description": "Lets a role, a distribution or everybody use objects; one of `role`, `cdn` and `public`.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "role": {
     "title": "Role",
     "description": "A role of this file.",
     "examples": [
      "s3_access_role"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.roles"
     }
    },
    "cdn": {
     "title": "Distribution",
     "description": "A distribution of this file.",
     "examples": [
      "s3_distribution"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "cdn"
     }
    },
    "public": {
     "title": "Public",
     "description": "Everybody on the internet.",
     "if": {
      "type": "null"
     },
     "else": {
      "const": true
     }
    },
    "allow": {
     "title": "Allow",
     "description": "What may be done with the objects.",
     "if": {
      "type": "null"
     },
     "else": {
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
      }
     }
    },
    "objects": {
     "title": "Objects",
     "description": "Which objects.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/objects"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    }
   }
  },
  "tier": {
   "title": "Tier",
   "description": "Machines that do one job.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "title": "Kind",
     "description": "The kind of tier.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "autoscaled",
       "instance",
       "bastion"
      ]
     }
    },
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The machines' `Name` tag.",
     "examples": [
      "Background removal"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "instanceType": {
     "title": "Instance type",
     "description": "The EC2 instance type.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/instanceType"
     }
    },
    "image": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/image"
     }
    },
    "subnet": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/instanceSubnet"
     }
    },
    "keyPair": {
     "title": "Key pair",
     "description": "A key pair of this file.",
     "examples": [
      "administrators"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.keyPairs"
     }
    },
    "role": {
     "title": "Role",
     "description": "A role of this file. Without it the tier gets one of its own, with what its parts need.",
     "examples": [
      "ec2_ssm"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.roles"
     }
    },
    "rootVolume": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/volume"
     }
    },
    "securityGroup": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/securityGroup"
     }
    },
    "ssh": {
     "title": "SSH",
     "description": "Who may connect.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "from": {
        "title": "From",
        "description": "Who may connect.",
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/peer"
        }
       },
       "acknowledge": {
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/acknowledge"
        }
       }
      }
     }
    },
    "stopAfter": {
     "title": "Stop after",
     "description": "When it stops by itself: one of `idle` and `running`.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "maxProperties": 1,
      "properties": {
       "idle": {
        "title": "Idle",
        "description": "This long without an open session.",
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/duration"
        }
       },
       "running": {
        "title": "Running",
        "description": "This long after its start, open sessions or not.",
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/duration"
        }
       }
      }
     }
    },
    "atTheEnd": {
     "title": "At the end",
     "description": "What the end is.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "stop",
       "terminate"
      ],
      "x-enum": {
       "stop": "it is stopped and can be started again",
       "terminate": "it is gone and leaves a dead resource in the stack"
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
    },
    "elasticIp": {
     "title": "Elastic IP",
     "description": "Whether it has a public address that stays.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "boolean"
     }
    },
    "stateless": {
     "title": "Stateless",
     "description": "Whether it may be replaced without asking, because it keeps nothing.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "boolean"
     }
    },
    "boot": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/boot"
     }
    },
    "code": {
     "title": "Code",
     "description": "The application's repository.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/gitCode"
     }
    },
    "backup": {
     "title": "Backup",
     "description": "Where the database is saved to.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/backup"
     }
    },
    "logs": {
     "title": "Logs",
     "description": "How long the machines' logs are kept.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/retention"
     }
    },
    "subnets": {
     "title": "Subnets",
     "description": "The subnet group.",
     "examples": [
      "private"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "network.subnets"
     }
    },
    "launchTemplate": {
     "title": "Launch template",
     "description": "Its physical name. Without it CloudFormation chooses one.",
     "examples": [
      "machine-aws"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "groupName": {
     "title": "Group name",
     "description": "The group's physical name. Without it CloudFormation chooses one.",
     "examples": [
      "IaC-Prod"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "capacity": {
     "title": "Capacity",
     "description": "The group's sizes. Each becomes a parameter of the template.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "min": {
        "title": "Minimum",
        "description": "The least number of machines.",
        "if": {
         "type": "null"
        },
        "else": {
         "type": "integer",
         "minimum": 0,
         "maximum": 1000
        }
       },
       "desired": {
        "title": "Desired",
        "description": "The number of machines to begin with. Without it the minimum.",
        "if": {
         "type": "null"
        },
        "else": {
         "type": "integer",
         "minimum": 0,
         "maximum": 1000
        }
       },
       "max": {
        "title": "Maximum",
        "description": "The greatest number of machines.",
        "if": {
         "type": "null"
        },
        "else": {
         "type": "integer",
         "minimum": 0,
         "maximum": 1000
        }
       }
      }
     }
    },
    "service": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/service"
     }
    },
    "targetGroups": {
     "title": "Target groups",
     "description": "The listeners that the tier serves.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/targetGroup"
       }
      }
     }
    },
    "scaling": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/scaling"
     }
    },
    "launchHook": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/launchHook"
     }
    },
    "update": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/update"
     }
    },
    "protect": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/protect"
     }
    }
   }
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
     "if": {
      "type": "null"
     },
     "else": {
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
     }
    },
    "follow": {
     "title": "Follow",
     "description": "`current` takes the newest image whenever the stack is deployed.",
     "if": {
      "type": "null"
     },
     "else": {
      "const": "current"
     }
    },
    "serial": {
     "title": "Serial",
     "description": "The dated release that is kept until this line changes.",
     "examples": [
      "20261015"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^20[0-9]{6}(\\.[0-9]+)?$"
     }
    },
    "ami": {
     "title": "AMI",
     "description": "An image of your own, instead of a name.",
     "examples": [
      "ami-0123456789abcdef0"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^ami-[0-9a-f]{8,17}$"
     }
    },
    "architecture": {
     "title": "Architecture",
     "description": "The CPU architecture of `ami`.",
     "if": {
      "type": "null"
     },
     "else": {
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
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/size"
     }
    },
    "type": {
     "title": "Type",
     "description": "Its type.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "gp3",
       "gp2"
      ],
      "x-enum": {
       "gp3": "general purpose",
       "gp2": "general purpose of the older kind"
      }
     }
    }
   }
  },
  "boot": {
   "title": "Boot",
   "description": "What the machine does when it starts.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "script": {
     "title": "Script",
     "description": "A script of Groundplan's own (`ansible.sh`, `main_application.sh`, `terminate_instance.sh`) or a path to a script or a Handlebars template.",
     "examples": [
      "ansible.sh"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/path"
     }
    },
    "playbook": {
     "title": "Playbook",
     "description": "A playbook of Groundplan's own (`background-removal`, `main-application`) or a path to one.",
     "examples": [
      "background-removal"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/path"
     }
    },
    "values": {
     "title": "Values",
     "description": "Values that the script and the playbook get.",
     "examples": [
      {
       "domain": "${OriginDomain}"
      }
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/variableName"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/text"
       }
      }
     }
    },
    "secrets": {
     "title": "Secrets",
     "description": "Where the secrets lie that the machine reads when it starts. It is let read them.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "ssm": {
        "title": "Parameter Store",
        "description": "A path in Parameter Store, ending in `/*`.",
        "examples": [
         "/project-name/*"
        ],
        "if": {
         "type": "null"
        },
        "else": {
         "type": "string",
         "pattern": "^/[A-Za-z0-9_./${}-]+/\\*$",
         "x-text": true
        }
       }
      }
     }
    },
    "deadline": {
     "title": "Deadline",
     "description": "When the boot counts as failed. Without it 30 s before the launch hook's time-out, or 15 m.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
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
   "properties": {
    "repository": {
     "title": "Repository",
     "description": "Its SSH address.",
     "examples": [
      "git@bitbucket.org:example/project-name-api.git"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^(ssh://)?[A-Za-z0-9._-]+@[A-Za-z0-9.-]+[:/][A-Za-z0-9._~/-]+$"
     }
    },
    "revision": {
     "title": "Revision",
     "description": "A commit or a tag.",
     "examples": [
      "v1.4.0"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[A-Za-z0-9._/-]{1,200}$"
     }
    },
    "hostKey": {
     "title": "Host key",
     "description": "The host's line for known_hosts.",
     "examples": [
      "bitbucket.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIazEu89wgQZ4bqs3d63QSMzYVa0MuJ2e2gKTKqu+UUO"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "minLength": 20
     }
    },
    "deployKey": {
     "title": "Deploy key",
     "description": "Where the private key lies.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/ssmSecret"
     }
    }
   }
  },
  "ssmSecret": {
   "title": "Secret",
   "description": "A pointer to a secret; the secret itself is never in this file.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "ssm": {
     "title": "Parameter Store",
     "description": "The parameter's name.",
     "examples": [
      "/project-name/deploy-key"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^/[A-Za-z0-9_./${}-]+$",
      "x-text": true
     }
    }
   }
  },
  "service": {
   "title": "Service",
   "description": "The program that the machines run.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "code": {
     "title": "Code",
     "description": "Where it comes from: one of `bundle` and `git`.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "maxProperties": 1,
      "properties": {
       "bundle": {
        "title": "Bundle",
        "description": "A folder that is packed and fetched from the artifact bucket.",
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/path"
        }
       },
       "git": {
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/gitCode"
        }
       }
      }
     }
    },
    "port": {
     "title": "Port",
     "description": "The port that it listens on.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/port"
     }
    },
    "environment": {
     "title": "Environment",
     "description": "Its environment variables. Secrets come from `boot.secrets`.",
     "examples": [
      {
       "LOG_LEVEL": "info"
      }
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/environmentVariable"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/text"
       }
      }
     }
    },
    "healthCheck": {
     "title": "Health check",
     "description": "The path that answers 200 when it can work.",
     "examples": [
      "/healthcheck"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^/[!-~]*$"
     }
    }
   }
  },
  "targetGroup": {
   "title": "Target group",
   "description": "The tier's machines behind a listener.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The physical name. Without it CloudFormation chooses one.",
     "examples": [
      "ECS-FastAPI-target"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "listener": {
     "title": "Listener",
     "description": "The listener, as `balancer.listener`.",
     "examples": [
      "api.http"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "loadBalancers.listeners"
     }
    },
    "paths": {
     "title": "Paths",
     "description": "The paths that are sent here. Without `paths` and `hosts` it gets what no other takes.",
     "examples": [
      [
       "/images/*"
      ]
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "pattern": "^/[A-Za-z0-9_.$/~\"'@:+*?&%-]{0,127}$"
      }
     }
    },
    "hosts": {
     "title": "Hosts",
     "description": "The host names that are sent here.",
     "examples": [
      [
       "api.example.com"
      ]
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "pattern": "^[A-Za-z0-9.*?-]{1,128}$"
      }
     }
    },
    "precedence": {
     "title": "Precedence",
     "description": "The rule's priority, lower first. Without it the more specific rule comes first.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 1,
      "maximum": 50000
     }
    },
    "drain": {
     "title": "Drain",
     "description": "How long a machine that leaves may finish its work.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
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
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/scalingPolicy"
       }
      }
     }
    },
    "schedules": {
     "title": "Schedules",
     "description": "Sizes by the clock.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/schedule"
       }
      }
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
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "track": {
     "title": "Track",
     "description": "The metric that is kept at the target.",
     "if": {
      "type": "null"
     },
     "else": {
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
     }
    },
    "target": {
     "title": "Target",
     "description": "The target: a percentage for `cpu`, a size a minute for the network.",
     "examples": [
      "60%"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^([0-9]{1,3}(\\.[0-9]+)?%|[1-9][0-9]*(MiB|GiB))$"
     }
    },
    "add": {
     "title": "Add",
     "description": "How many machines are added when an alarm asks.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000
     }
    },
    "remove": {
     "title": "Remove",
     "description": "How many machines are removed when an alarm asks.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000
     }
    },
    "cooldown": {
     "title": "Cooldown",
     "description": "How long the policy waits before it acts again.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    }
   }
  },
  "schedule": {
   "title": "Schedule",
   "description": "Sets sizes at a time.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "at": {
     "title": "At",
     "description": "Days and a time, such as `mon-fri 08:00`, `sat,sun 20:30` or `daily 06:00`; or a cron expression of five fields.",
     "examples": [
      "mon-fri 08:00"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^((daily|(mon|tue|wed|thu|fri|sat|sun)([-,](mon|tue|wed|thu|fri|sat|sun))*) ([01][0-9]|2[0-3]):[0-5][0-9]|([0-9*/,A-Za-z-]+ ){4}[0-9*/,A-Za-z-]+)$"
     }
    },
    "timeZone": {
     "title": "Time zone",
     "description": "The time zone of `at`.",
     "examples": [
      "Europe/London"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z_+0-9-]+)+)$"
     }
    },
    "min": {
     "title": "Minimum",
     "description": "The least number of machines from then on.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 0
     }
    },
    "desired": {
     "title": "Desired",
     "description": "The number of machines then.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 0
     }
    },
    "max": {
     "title": "Maximum",
     "description": "The greatest number of machines from then on.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 0
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    }
   }
  },
  "launchHook": {
   "title": "Launch hook",
   "description": "A lifecycle hook that holds a new machine back until its boot reports the truth.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "name": {
     "title": "Name",
     "description": "The hook's name.",
     "examples": [
      "lifecycle-hook"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_/-]{1,255}$"
     }
    },
    "timeout": {
     "title": "Time-out",
     "description": "How long a machine may take, from 30 s to 2 h.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    },
    "default": {
     "title": "Default result",
     "description": "What happens when the machine says nothing in time.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "abandon",
       "continue"
      ],
      "x-enum": {
       "abandon": "the machine is ended and another is tried",
       "continue": "the machine is used all the same"
      }
     }
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
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "rolling"
      ],
      "x-enum": {
       "rolling": "a batch at a time"
      }
     }
    },
    "batch": {
     "title": "Batch",
     "description": "How many machines are replaced at once.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100
     }
    },
    "keepInService": {
     "title": "Keep in service",
     "description": "How many machines serve at every time.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000
     }
    }
   }
  },
  "protect": {
   "title": "Protection",
   "description": "Sheds a share of the requests while the group scales.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "when": {
     "title": "When",
     "description": "The alarm that tells of overload.",
     "examples": [
      "cpu_high"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "alarms"
     }
    },
    "gate": {
     "title": "Gate",
     "description": "The function that moves the listener's weights.",
     "examples": [
      "gate"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "functions"
     }
    },
    "answer": {
     "title": "Answer",
     "description": "The function that answers the shed requests.",
     "examples": [
      "shed"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "functions"
     }
    },
    "share": {
     "title": "Share",
     "description": "The share of the requests that is shed.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/percent"
     }
    },
    "retryAfter": {
     "title": "Retry after",
     "description": "When a client may come back.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    },
    "reconcile": {
     "title": "Reconcile",
     "description": "How often the gate compares the weights with the alarm.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/duration"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    }
   }
  },
  "autoscaledTier": {
   "title": "Auto-scaled tier",
   "description": "Machines that come and go with the load. They are stateless.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "title": "Kind",
     "description": "An Auto Scaling group.",
     "if": {
      "type": "null"
     },
     "else": {
      "const": "autoscaled"
     }
    },
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The machines' `Name` tag.",
     "examples": [
      "Background removal"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "instanceType": {
     "title": "Instance type",
     "description": "The EC2 instance type.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/instanceType"
     }
    },
    "image": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/image"
     }
    },
    "subnets": {
     "title": "Subnets",
     "description": "The subnet group.",
     "examples": [
      "private"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "network.subnets"
     }
    },
    "launchTemplate": {
     "title": "Launch template",
     "description": "Its physical name. Without it CloudFormation chooses one.",
     "examples": [
      "machine-aws"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "groupName": {
     "title": "Group name",
     "description": "The group's physical name. Without it CloudFormation chooses one.",
     "examples": [
      "IaC-Prod"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "keyPair": {
     "title": "Key pair",
     "description": "A key pair of this file.",
     "examples": [
      "administrators"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.keyPairs"
     }
    },
    "role": {
     "title": "Role",
     "description": "A role of this file. Without it the tier gets one of its own, with what its parts need.",
     "examples": [
      "ec2_ssm"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.roles"
     }
    },
    "capacity": {
     "title": "Capacity",
     "description": "The group's sizes. Each becomes a parameter of the template.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "min": {
        "title": "Minimum",
        "description": "The least number of machines.",
        "if": {
         "type": "null"
        },
        "else": {
         "type": "integer",
         "minimum": 0,
         "maximum": 1000
        }
       },
       "desired": {
        "title": "Desired",
        "description": "The number of machines to begin with. Without it the minimum.",
        "if": {
         "type": "null"
        },
        "else": {
         "type": "integer",
         "minimum": 0,
         "maximum": 1000
        }
       },
       "max": {
        "title": "Maximum",
        "description": "The greatest number of machines.",
        "if": {
         "type": "null"
        },
        "else": {
         "type": "integer",
         "minimum": 0,
         "maximum": 1000
        }
       }
      }
     }
    },
    "rootVolume": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/volume"
     }
    },
    "boot": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/boot"
     }
    },
    "service": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/service"
     }
    },
    "targetGroups": {
     "title": "Target groups",
     "description": "The listeners that the tier serves.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "propertyNames": {
       "$ref": "#/$defs/key"
      },
      "additionalProperties": {
       "if": {
        "type": "null"
       },
       "else": {
        "$ref": "#/$defs/targetGroup"
       }
      }
     }
    },
    "securityGroup": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/securityGroup"
     }
    },
    "scaling": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/scaling"
     }
    },
    "launchHook": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/launchHook"
     }
    },
    "update": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/update"
     }
    },
    "protect": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/protect"
     }
    },
    "logs": {
     "title": "Logs",
     "description": "How long the machines' logs are kept.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/retention"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
    }
   }
  },
  "instanceSubnet": {
   "title": "Subnet",
   "description": "One subnet of a group.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "group": {
     "title": "Group",
     "description": "The subnet group.",
     "examples": [
      "public"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "network.subnets"
     }
    },
    "zone": {
     "title": "Zone",
     "description": "The zone, counted from 1.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "integer",
      "minimum": 1,
      "maximum": 4
     }
    }
   }
  },
  "instanceTier": {
   "title": "Single instance",
   "description": "One machine that keeps its data.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "title": "Kind",
     "description": "An EC2 instance.",
     "if": {
      "type": "null"
     },
     "else": {
      "const": "instance"
     }
    },
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The machine's `Name` tag.",
     "examples": [
      "Public Instance"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "instanceType": {
     "title": "Instance type",
     "description": "The EC2 instance type.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/instanceType"
     }
    },
    "image": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/image"
     }
    },
    "subnet": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/instanceSubnet"
     }
    },
    "elasticIp": {
     "title": "Elastic IP",
     "description": "Whether it has a public address that stays.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "boolean"
     }
    },
    "stateless": {
     "title": "Stateless",
     "description": "Whether it may be replaced without asking, because it keeps nothing.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "boolean"
     }
    },
    "keyPair": {
     "title": "Key pair",
     "description": "A key pair of this file.",
     "examples": [
      "administrators"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.keyPairs"
     }
    },
    "role": {
     "title": "Role",
     "description": "A role of this file.",
     "examples": [
      "s3_access_role"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.roles"
     }
    },
    "rootVolume": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/volume"
     }
    },
    "boot": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/boot"
     }
    },
    "code": {
     "title": "Code",
     "description": "The application's repository.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/gitCode"
     }
    },
    "backup": {
     "title": "Backup",
     "description": "Where the database is saved to.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/backup"
     }
    },
    "securityGroup": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/securityGroup"
     }
    },
    "logs": {
     "title": "Logs",
     "description": "How long the machine's logs are kept.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/retention"
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
    }
   }
  },
  "backup": {
   "title": "Backup",
   "description": "A copy of the database in a bucket, made on a schedule.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "bucket": {
     "title": "Bucket",
     "description": "A bucket of this file.",
     "examples": [
      "media"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "storage"
     }
    },
    "prefix": {
     "title": "Prefix",
     "description": "The folder in it.",
     "examples": [
      "keys/backups/"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^[A-Za-z0-9!_.()/-]+/$"
     }
    },
    "at": {
     "title": "At",
     "description": "The time of day, in UTC.",
     "examples": [
      "02:30"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"
     }
    }
   }
  },
  "bastionTier": {
   "title": "Bastion",
   "description": "A small machine that administrators pass through; it stops by itself.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "title": "Kind",
     "description": "A bastion host.",
     "if": {
      "type": "null"
     },
     "else": {
      "const": "bastion"
     }
    },
    "id": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/id"
     }
    },
    "name": {
     "title": "Name",
     "description": "The machine's `Name` tag.",
     "examples": [
      "Bastion Host"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-text": true
     }
    },
    "instanceType": {
     "title": "Instance type",
     "description": "The EC2 instance type.",
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/instanceType"
     }
    },
    "image": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/image"
     }
    },
    "subnet": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/instanceSubnet"
     }
    },
    "keyPair": {
     "title": "Key pair",
     "description": "A key pair of this file.",
     "examples": [
      "administrators"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.keyPairs"
     }
    },
    "role": {
     "title": "Role",
     "description": "A role of this file.",
     "examples": [
      "ec2_ssm"
     ],
     "if": {
      "type": "null"
     },
     "else": {
      "type": "string",
      "x-reference": "access.roles"
     }
    },
    "rootVolume": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/volume"
     }
    },
    "securityGroup": {
     "title": "Security group",
     "description": "Its name.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "name": {
        "title": "Name",
        "description": "The physical name.",
        "examples": [
         "bastion"
        ],
        "if": {
         "type": "null"
        },
        "else": {
         "type": "string",
         "x-text": true
        }
       }
      }
     }
    },
    "ssh": {
     "title": "SSH",
     "description": "Who may connect.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "from": {
        "title": "From",
        "description": "Who may connect.",
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/peer"
        }
       },
       "acknowledge": {
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/acknowledge"
        }
       }
      }
     }
    },
    "stopAfter": {
     "title": "Stop after",
     "description": "When it stops by itself: one of `idle` and `running`.",
     "if": {
      "type": "null"
     },
     "else": {
      "type": "object",
      "additionalProperties": false,
      "maxProperties": 1,
      "properties": {
       "idle": {
        "title": "Idle",
        "description": "This long without an open session.",
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/duration"
        }
       },
       "running": {
        "title": "Running",
        "description": "This long after its start, open sessions or not.",
        "if": {
         "type": "null"
        },
        "else": {
         "$ref": "#/$defs/duration"
        }
       }
      }
     }
    },
    "atTheEnd": {
     "title": "At the end",
     "description": "What the end is.",
     "if": {
      "type": "null"
     },
     "else": {
      "enum": [
       "stop",
       "terminate"
      ],
      "x-enum": {
       "stop": "it is stopped and can be started again",
       "terminate": "it is gone and leaves a dead resource in the stack"
      }
     }
    },
    "acknowledge": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/acknowledge"
     }
    },
    "overrides": {
     "if": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/overrides"
     }
    }
   }
  }
 }
}
