import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { distributionOrigins } from './distribution-origins.ts'

export const tlsDeprecated = define({
  code: 'GP3502',
  severity: 'error',
  acknowledge: true,
  message: text`TLS ${'version'} is deprecated`,
  help: text`remove the line: TLS 1.2 is the oldest that is spoken then`,
})

/**
 * CloudFront speaks TLS 1.2 or newer to an origin. Sources: RFC 8996, "Deprecating TLS 1.0 and TLS 1.1"; AWS Security Hub
 * user guide, control CloudFront.10.
 */
export const originTls: Check = (model, report) => {
  for (const origin of distributionOrigins(model)) {
    const { protocol, tls } = origin.value
    if (tls === '1.1' && protocol !== 'http')
      report(tlsDeprecated, origin.at('tls').location, { version: tls })
  }
}
