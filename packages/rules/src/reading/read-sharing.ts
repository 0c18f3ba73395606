import type { Sentence } from './sentence.ts'
import { anyOf, denies, personalData } from './words.ts'

/** Why a notice says that it shares, or makes an exception to not sharing. */
export const sharingGrounds = ['consent', 'law', 'harm', 'crime', 'processor'] as const
export type SharingGround = (typeof sharingGrounds)[number]

/** A sentence on what is passed to others. */
export interface SharingStatement {
  readonly sentence: Sentence
  /** Whether it says that data is not shared, save for its exceptions. */
  readonly negated: boolean
  /** The grounds on which it shares; of a negated one, its exceptions. */
  readonly grounds: readonly SharingGround[]
}

const verb = anyOf(
  '\\bshar(?:e|es|ed|ing)\\b',
  '\\bdisclos(?:e|es|ed|ing|ure|ures)\\b',
  '\\b(?:pass|passes|passed|passing)\\b(?: \\w+){0,6} (?:on|to|onto)\\b',
  '\\b(?:provide|provided|give|given|send|sent|supply|supplied|release|released|transfer|transferred)\\b(?: \\w+){0,9} to (?:other|third|our partner|the police|another|external|any)\\b',
  '\\breleas(?:e|es|ed|ing) (?:\\w+ ){0,3}(?:information|data|details)\\b',
  '\\btell others\\b',
  '\\b(?:use|uses|employ) (?:\\w+ ){0,4}(?:organisations|companies|contractors|suppliers|providers) to\\b',
)
const verbAndPronoun = anyOf('\\b(?:share|sharing|disclose|disclosing|pass) (?:it|this|these|them)\\b')
/** Sentences that name sharing as a subject of advice or of rights, or as what security prevents. */
const onlyNamesIt = anyOf(
  '\\badvice (?:about|on)\\b',
  '\\bservice entitlement\\b',
  '\\bwill not be affected\\b',
  '\\b(?:unauthorised|accidental|unlawful) (?:\\w+[ ,]+){0,4}(?:disclosure|sharing)\\b',
)
const heading = anyOf(
  '\\bshar(?:e|ed|ing)\\b',
  '\\bdisclos',
  '\\brecipients?\\b',
  '\\bwho (?:else )?(?:do|will|can|may|has|have|sees?|we)\\b',
  '\\bpass(?:ed)? (?:on|to)\\b',
)

/** A question of which any answer is about recipients. */
const recipientsHeading = anyOf(
  '^who (?:else )?(?:has access|can (?:see|access)|sees|receives|gets)\\b',
  '^who (?:\\w+ ){0,5}shar(?:e|ed|ing)\\b',
  '^with whom\\b',
)

const groundWords: Readonly<Record<SharingGround, RegExp>> = {
  consent: anyOf('\\bconsent', '\\bpermission\\b', '\\bagreed?\\b', '\\ballow(?:ed)? us\\b'),
  law: anyOf('\\blaw(?:s|ful|fully)?\\b', '\\blegal(?:ly)?\\b', '\\bcourts?\\b', '\\bstatut', '\\brequired to\\b'),
  harm: anyOf(
    '\\bharm',
    '\\brisks?\\b',
    '\\bsafeguard',
    '\\bprotect (?:a child|children|adults|you|someone)',
    '\\bemergenc',
    '\\blife\\b',
  ),
  crime: anyOf('\\bcrim', '\\bfraud', '\\bpolice\\b', '\\boffence', '\\btax or duty\\b'),
  processor: anyOf(
    '\\bon (?:our|its|the council.s) behalf\\b',
    '\\bprocess(?:es|or|ors)?\\b',
    '\\bcontract(?:or|ors|s|ed)?\\b',
    '\\bsuppliers?\\b',
    '\\bproviders?\\b',
  ),
}

const groundsIn = (text: string): SharingGround[] => sharingGrounds.filter((ground) => groundWords[ground].test(text))

/**
 * Whether a sentence tells of sharing: it says so of data, or stands in a list or section of recipients.
 *
 * @param sentence any sentence.
 */
export const tellsOfSharing = ({ text, lead, section, bullet }: Sentence): boolean => {
  if (onlyNamesIt.test(text) || onlyNamesIt.test(lead)) return false
  if (verbAndPronoun.test(text)) return true
  if (verb.test(text) && (personalData.test(text) || heading.test(section.heading))) return true
  if (recipientsHeading.test(section.heading)) return true
  return bullet && (verb.test(lead) || (heading.test(section.heading) && lead === section.heading))
}

/**
 * Finds what a notice says of sharing.
 *
 * @param sentences the notice's sentences.
 */
export const readSharing = (sentences: readonly Sentence[]): SharingStatement[] =>
  sentences.filter(tellsOfSharing).map((sentence) => {
    const text = `${sentence.lead} ${sentence.text}`
    const negated = denies(text, verb)
    const exceptions = /\b(?:other than|unless|except|apart from|without|save|only|but)\b(.*)$/i.exec(
      sentence.text,
    )?.[1]
    return { sentence, negated, grounds: groundsIn(negated ? (exceptions ?? '') : text) }
  })
