import { inContext, type Sentence } from './sentence.ts'
import { anyOf } from './words.ts'

/** A sentence on where to turn with a complaint, a worry or a question. */
export interface ComplaintStatement {
  readonly to: 'controller' | 'regulator'
  /** 'complaint' where it says so; 'advice' where it only offers help or an answer to worries. */
  readonly kind: 'complaint' | 'advice'
  readonly sentence: Sentence
}

const regulator = anyOf('\\bICO\\b', '\\binformation commission(?:ers?)?\\b')
const complains = anyOf('\\bcomplain(?:t|ts|ed|ing)?\\b', '\\b(?:report|raise|lodge) a concern\\b')
const advises = anyOf('\\badvice\\b', '\\bguidance\\b', '\\bhelp\\b', '\\binformation about\\b')
const reach =
  '\\b(?:contact|get in touch|e-?mail|call|write to|speak|let (?:us |(?:our|the) (?:\\w+ ){1,4}?)know|tell us)\\b'
const worry =
  '\\b(?:concerns?|concerned|worr(?:y|ies|ied)|unhappy|dissatisfied|not (?:satisfied|happy)|misused|mishandled)\\b'
/** A worry and whom to turn to with it. Questions are no worries: whoever answers those takes no complaints by that. */
const worries = anyOf(`${worry}.{0,160}${reach}`, `${reach}.{0,160}${worry}`)
const officer = "(?:our|the|its|council's) (?:council's )?data protection officer"
const toUs = anyOf(
  '\\bcomplain(?:t|ts)? (?:directly |first )?to (?:us|the council|our|the school|the clerk|the data protection officer)\\b',
  `\\b(?:contact|tell|e-?mail|write to|ask|to) (?:us|${officer}|our team)\\b.{0,120}\\bcomplain`,
  `\\bcomplain(?:t|ts)?\\b.{0,160}\\b(?:contact us|${officer}|write to us|tell us|e-?mail us|acknowledge)`,
  '\\bcomplaints?\\b.{0,60}\\b(?:contact|write to|e-?mail)\\b',
  '\\bbring (?:it |this |them )?to our attention\\b',
)
/** Words that tell of a complaint to somebody, and of one to the publisher where the regulator is not beside them. */
const somewhere = anyOf(
  '\\b(?:you (?:can|may)|how to|wish to|want to|would like to|right to) (?:also )?(?:make|lodge|raise) a complaint\\b',
  '\\b(?:want|wish|like) to complain\\b',
  '\\byou (?:can|may|have (?:a|the) right to|are entitled to) (?:also )?complain\\b',
  '\\b(?:our|the council.s|corporate|data protection) complaints? (?:\\w+ ){0,2}(?:form|procedure|process|policy|team|page|service)',
  '\\bcomplaints? (?:form|page|procedure|process)\\b',
  '\\bcomplaints? (?:may|can) be (?:made|sent)\\b',
)
/** What is no invitation: complaints among the purposes of use or the people whose data is held. */
const namesComplaints = anyOf(
  '\\b(?:resolv|investigat|respond|handl|deal|look)\\w* (?:\\w+ ){0,4}complaints?\\b',
  '\\b(?:as part|subject(?: matter)?|substance|details|in respect|outcome) of (?:\\w+ ){0,2}complaint\\b',
  '\\b(?:individuals|people|those|anyone) who\\b.{0,80}\\bcomplain',
  '\\b(?:notice|policy|page|statement)\\b.{0,80}\\b(?:explains?|tells?|sets? out|provides?)\\b',
  '\\btells you\\b.{0,160}\\bwho to contact\\b',
)
const toRegulator = anyOf(
  '\\bcomplain(?:t|ts)?\\b[^.]{0,120}\\b(?:ico|information commission)',
  '\\b(?:ico|information commission\\w*)\\b[^.]{0,120}\\b(?:complain|(?:report|raise|lodge) a concern)',
  '\\b(?:report|raise|lodge) a (?:concern|complaint)\\b[^.]{0,60}\\b(?:ico|information commission)',
)

/** Where it is offered as somebody to turn to. What it publishes for information is no such offer. */
const offersRegulator = anyOf(
  '\\b(?:you (?:can|may)|please|alternatively)\\b.{0,80}\\b(?:contact|visit|write to|call|go to)\\b',
)

const readRegulator = (text: string): ComplaintStatement['kind'] | undefined => {
  if (!regulator.test(text)) return undefined
  if (toRegulator.test(text)) return 'complaint'
  if (/\b(?:seek|obtain|take|ask(?:ing)? for) (?:\w+ )?advice\b/i.test(text)) return undefined
  // What its officers do with the regulator is nothing that people are offered.
  if (/\b(?:liais\w+|responsible for|oversee\w*)\b/i.test(text)) return undefined
  const follows = /\b(?:follow|comply with|in line with|according to)\b.{0,60}\b(?:advice|guidance)\b/i.test(text)
  const advice = advises.test(text) && !follows && !/\b(?:we must|we will|information about how) /i.test(text)
  return advice || offersRegulator.test(text) ? 'advice' : undefined
}

const readController = (sentence: Sentence): ComplaintStatement['kind'] | undefined => {
  const text = inContext(sentence)
  if (namesComplaints.test(text)) return undefined
  const said = sentence.text
  const headed = complains.test(sentence.section.heading) && !regulator.test(sentence.section.heading)
  const us = toUs.test(said) && !/\bcomplain\w*\b.{0,100}\bcontact the (?:ico|information)/i.test(said)
  if (us || (!regulator.test(said) && (somewhere.test(said) || (headed && anyOf(reach).test(said))))) return 'complaint'
  return worries.test(said) && !regulator.test(said) ? 'advice' : undefined
}

const readOne = (sentence: Sentence): ComplaintStatement[] => {
  const toThem = readRegulator(sentence.text)
  const toPublisher = readController(sentence)
  return [
    ...(toThem === undefined ? [] : [{ to: 'regulator' as const, kind: toThem, sentence }]),
    ...(toPublisher === undefined ? [] : [{ to: 'controller' as const, kind: toPublisher, sentence }]),
  ]
}

/**
 * Finds where a notice says to turn with a complaint, a worry or a question.
 *
 * @param sentences the notice's sentences.
 */
export const readComplaints = (sentences: readonly Sentence[]): ComplaintStatement[] =>
  sentences.flatMap((sentence, position) => {
    const next = sentences[position + 1]
    // Whom to turn to may stand below the colon, as an address does.
    const whole = sentence.text.endsWith(':') && next !== undefined ? `${sentence.text} ${next.text}` : sentence.text
    return readOne({ ...sentence, text: whole }).map((statement) => ({ ...statement, sentence }))
  })
