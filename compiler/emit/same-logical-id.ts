import { define } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'

export const sameLogicalId = define({
  code: 'GP4001',
  severity: 'error',
  message: text`this would be called ${'id'} in the template, and so would something else`,
  help: text`give one of them another identity with \`id:\``,
})
