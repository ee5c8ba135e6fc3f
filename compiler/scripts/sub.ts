/**
 * `text` as `Fn::Sub` must be given it so that it comes out unchanged: after `${` it takes off one `!`
 * (CloudFormation User Guide, Fn::Sub), so each `${` is given one more, a literal `${!` too.
 */
export function escapeForSub(text: string): string {
  return text.replaceAll('${', '${!')
}

/**
 * Whether every reader of `Fn::Sub` gives `text` back unchanged once it is escaped. They differ where a `${` stands
 * inside of another one's braces, or has no brace that closes it.
 */
export function survivesSub(text: string): boolean {
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', at + 2)) {
    const close = text.indexOf('}', at)
    const next = text.indexOf('${', at + 2)
    if (close === -1 || (next !== -1 && next < close)) return false
  }
  return true
}
