import { textValue } from '../handles/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Section } from './section.ts'

/** The stack's outputs. */
export const outputs: Section = ({ model, stack }) => {
  for (const [name, text] of model.spec.at('outputs').entries()) {
    stack.output({ name, value: textValue(model, text as Cursor<string>), origin: text as Cursor })
  }
}
