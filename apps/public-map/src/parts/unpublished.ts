import { html, type Markup } from '../html/html.ts'

interface InPart {
  readonly partlyWithheld?: readonly string[] | undefined
}

/** Whether something of the fields of a record is known and not published. */
export const isUnpublished = (record: InPart, ...fields: readonly string[]): boolean =>
  record.partlyWithheld?.some((field) => fields.includes(field)) === true

/**
 * Says that not all is shown, where something of a record is not published.
 *
 * @param record a record of the public register.
 * @param fields what the words are about.
 * @param words the sentence.
 */
export const unpublished = (record: InPart, fields: readonly string[], words: string): Markup | null =>
  isUnpublished(record, ...fields) ? html`<p class="govuk-body">${words}</p>\n` : null
