/**
 * Properties that AWS added after cloudform-types 7.5 was generated. A test compares every property that is emitted
 * with the resource types' registry schemas.
 */
export type MetadataOptions = {
  HttpTokens?: string
  HttpPutResponseHopLimit?: number
  InstanceMetadataTags?: string
}

export type InstanceSupplement = { MetadataOptions?: MetadataOptions }

export type FunctionSupplement = { LoggingConfig?: { LogFormat?: string; LogGroup?: string } }
