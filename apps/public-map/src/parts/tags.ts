import { html, type Markup } from '../html/html.ts'
import type { Site } from '../html/site.ts'
import type { Certainty } from '../reading/certainty-of-field.ts'
import type { Telling } from '../reading/tellings.ts'

/** A mark on what a notice does not say itself; nothing where it does. */
export const certaintyTag = ({ words }: Site, certainty: Certainty): Markup | null => {
  const text = words.site.certainty[certainty]
  return text === null ? null : html` <span class="govuk-tag">${text}</span>`
}

/** What is to be said of a telling of which a part is not stated; null where all of it is. */
export const markOfTelling = ({ words }: Site, { known: { certainty, field } }: Telling): string | null =>
  certainty === 'stated' || field === null
    ? null
    : words.site.certaintyOfPart[certainty](words.site.partsOfTelling[field] ?? '')

/** A mark on a telling of which a part is not stated, saying which part. */
export const tellingTag = (site: Site, telling: Telling): Markup | null => {
  const mark = markOfTelling(site, telling)
  return mark === null ? null : html` <span class="govuk-tag">${mark}</span>`
}

/** A mark on information that the law gives extra protection. */
export const sensitivityTag = (
  { words }: Site,
  sensitivity: 'ordinary' | 'special' | 'criminal-offence',
): Markup | null =>
  sensitivity === 'ordinary'
    ? null
    : html` <span class="govuk-tag app-tag--maybe">${words.site.sensitive[sensitivity]}</span>`
