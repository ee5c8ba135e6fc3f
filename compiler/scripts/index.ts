export { shellExports, shellQuote } from './quote.ts'
export type {
  AnsibleValues,
  BastionValues,
  CommonValues,
  GitValues,
  MainApplicationValues,
  ScriptName,
  ScriptValues,
} from './script-values.ts'
export { isShippedTemplate, renderShippedFile, shippedFile } from './shipped-templates.ts'
export { escapeForSub } from './sub.ts'
export type { TemplateProblem, TemplateValue, TemplateValues } from './template-values.ts'
export {
  renderUserData,
  type UserData,
  type UserDataRequest,
  type UserScript,
  userDataLimit,
} from './user-data.ts'
export { isSlot, type Slot, type Value } from './values.ts'

/**
 * Checks and renders the user's own templates. It brings Handlebars' compiler, so it is loaded only where a spec has
 * such a template.
 */
export const loadUserTemplates = () => import('./user-templates.ts')
