/** A field that its source may leave unsaid, of a council's register or of the public one. */
export type SaidField<Value> =
  | { readonly state: 'stated'; readonly value: Value }
  | { readonly state: 'not-stated' }
  | { readonly state: 'none'; readonly reason: string }
  | { readonly state: 'withheld' }

export const notStated = 'Not stated'
const notPublished = 'Not published'

/** A sentence's first letter as a capital; the rest as it is. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1)

/**
 * What a field says, in words: the value; that nobody said; that there is none, and why; or that it is not published.
 *
 * @param field the field.
 * @param words how to word a stated value.
 */
export const saidWords = <Value>(field: SaidField<Value>, words: (value: Value) => string): string => {
  switch (field.state) {
    case 'stated':
      return words(field.value)
    case 'not-stated':
      return notStated
    case 'none':
      return `None. ${capitalised(field.reason)}`
    case 'withheld':
      return notPublished
  }
}

/** The same for a field whose value stands in a sentence: in a cell of its own it begins with a capital. */
export const saidCapital = (field: SaidField<string>): string => saidWords(field, capitalised)

/** The same for a field whose value is a text. */
export const saidText = (field: SaidField<string>): string => saidWords(field, (text) => text)
