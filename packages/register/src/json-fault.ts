/** The line and column (both from 1) of a position in a text. */
const placeOf = (text: string, position: number) => {
  const before = text.slice(0, position).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/**
 * Says what is wrong with a text that is not JSON.
 *
 * @param text the text that could not be parsed.
 * @param error what `JSON.parse` threw. Its wording differs between engines and versions; some tell a position, some
 * quote what stands around the fault.
 * @returns a sentence that says where, and whether the text is cut off.
 */
export const describeJsonFault = (text: string, error: SyntaxError): string => {
  const told = /at position (\d+)/.exec(error.message)?.[1]
  const reason = error.message.replace(/ in JSON at position[\s\S]*$/, '')
  const isCutOff = /end of JSON input|^Unterminated/.test(reason) || Number(told) >= text.trimEnd().length
  if (isCutOff) {
    return `The file is cut off: it ends at ${placeOf(text, text.trimEnd().length)}, before its JSON does. Put a whole copy back from a backup or from git.`
  }
  const place = told === undefined ? '' : ` at ${placeOf(text, Number(told))}`
  return `The file is not JSON${place}: ${reason}. Mend it there, or put a whole copy back from a backup or from git.`
}
