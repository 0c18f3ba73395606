import { html, type Markup } from '../html/html.ts'

/**
 * Says that not all is shown, where something of a record is not published.
 *
 * @param record a record of the public register.
 * @param fields what the words are about.
 * @param words the sentence.
 */
export const unpublished = (
  record: { readonly partlyWithheld?: readonly string[] | undefined },
  fields: readonly string[],
  words: string,
): Markup | null =>
  record.partlyWithheld?.some((field) => fields.includes(field)) ? html`<p class="govuk-body">${words}</p>\n` : null
