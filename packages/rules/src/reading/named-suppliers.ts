import type { Sentence } from './sentence.ts'

/** A supplier or service that a notice names as what it uses. */
export interface NamedSupplier {
  readonly name: string
  readonly sentence: Sentence
  /** Whether it is known to handle data outside the UK. */
  readonly abroad: boolean
}

/** Services that are widely used on public sector websites, and whose providers handle data outside the UK. */
const servicesAbroad: readonly string[] = [
  'Google Analytics',
  'Google Forms',
  'Google Maps',
  'YouTube',
  'HubSpot',
  'Mailchimp',
  'SurveyMonkey',
  'Survey Monkey',
  'Eventbrite',
  'Hotjar',
  'Salesforce',
  'Zendesk',
  'Typeform',
  'Facebook Pixel',
  'Meta Pixel',
  'GovDelivery',
  'Qualtrics',
  'DocuSign',
  'Dropbox',
  'Microsoft Clarity',
]

const companyName =
  /\b(?!(?:Where|When|What|The|Our|If|We|Your|In|By|This|With|Both|And)\s)((?:[A-Z][\w&'.-]*\s+){1,4}(?:Ltd|Limited|plc|PLC|LLP|Inc|GmbH))\b/g
const called =
  /\b(?:system|software|platform|tool|product|web service|service|app|supplier|provider)\s+(?:is\s+|called\s+|named\s+|known as\s+|provided by\s+){1,2}([A-Z][\w&]*(?:[ _-][A-Z][\w&]*)*)/g

const namesIn = (text: string) => {
  const known = servicesAbroad.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text))
  const found = [...text.matchAll(companyName), ...text.matchAll(called)].map((match) => (match[1] ?? '').trim())
  return [...new Set([...known, ...found])]
}

/**
 * Finds the suppliers and services that a notice says are used.
 *
 * @param sentences the notice's sentences.
 * @returns each with every sentence that names it.
 */
export const readSuppliers = (sentences: readonly Sentence[]): NamedSupplier[] =>
  sentences.flatMap((sentence) =>
    namesIn(sentence.text).map((name) => ({
      name,
      sentence,
      abroad: servicesAbroad.some((service) => service.toLowerCase() === name.toLowerCase()),
    })),
  )
