import type { Sentence } from './sentence.ts'
import { anyOf } from './words.ts'

/** A sentence on where to turn with a complaint, a worry or a question. */
export interface ComplaintStatement {
  readonly to: 'controller' | 'regulator'
  /** 'complaint' where it says so; 'advice' where it only offers help or an answer to worries. */
  readonly kind: 'complaint' | 'advice'
  readonly sentence: Sentence
}

const regulator = anyOf('\\bICO\\b', '\\binformation commission(?:er)?\\b')
const complains = anyOf('\\bcomplain(?:t|ts|ed|ing)?\\b', '\\b(?:report|raise|lodge) a concern\\b')
const advises = anyOf('\\badvice\\b', '\\bguidance\\b', '\\bhelp\\b', '\\binformation about\\b')
const worries = anyOf(
  '\\b(?:concerns?|worr(?:y|ies|ied)|questions?|quer(?:y|ies)|unhappy|dissatisfied|not satisfied|issues?)\\b.*\\b(?:contact|get in touch|e-?mail|call|write to|speak|ask)\\b',
  '\\b(?:contact|get in touch|e-?mail|call|write to|speak)\\b.*\\b(?:concerns?|worr(?:y|ies|ied)|questions?|quer(?:y|ies)|unhappy)\\b',
)
const toUs = anyOf(
  '\\bcomplain to us\\b',
  '\\b(?:our|the council.s|corporate|data protection) complaints? (?:\\w+ ){0,2}(?:form|procedure|process|policy|team|page|service)',
  '\\bmake a complaint\\b',
  '\\bcomplain(?:t|ts)? to (?:us|the council|our|the data protection officer)\\b',
  '\\b(?:us|our data protection officer|the data protection officer|our team)\\b.*\\bcomplain',
  '\\bcomplain(?:t|ts)?\\b.*\\b(?:contact us|our data protection officer|the data protection officer|write to us|tell us|e-?mail us|acknowledge)',
  '\\bcomplaints? (?:form|page|procedure|process)\\b',
)
const toRegulator = anyOf(
  '\\bcomplain(?:t|ts)?\\b[^.]{0,60}?\\b(?:to|with)\\b[^.]{0,30}\\b(?:ico|information commission)',
  '\\b(?:ico|information commission\\w*)\\b[^.]{0,120}\\b(?:complain|(?:report|raise|lodge) a concern)',
  '\\b(?:report|raise|lodge) a (?:concern|complaint)\\b[^.]{0,60}\\b(?:ico|information commission)',
)

const readOne = (sentence: Sentence): ComplaintStatement[] => {
  const { text } = sentence
  const found: ComplaintStatement[] = []
  if (regulator.test(text)) {
    if (toRegulator.test(text)) found.push({ to: 'regulator', kind: 'complaint', sentence })
    else if (advises.test(text) && !/\b(?:seek|obtain|take|ask(?:ing)? for) (?:\w+ )?advice\b/i.test(text)) {
      found.push({ to: 'regulator', kind: 'advice', sentence })
    }
  }
  if (toUs.test(text)) found.push({ to: 'controller', kind: 'complaint', sentence })
  else if (worries.test(text) && !regulator.test(text)) found.push({ to: 'controller', kind: 'advice', sentence })
  return found
}

/**
 * Finds where a notice says to turn with a complaint, a worry or a question.
 *
 * @param sentences the notice's sentences.
 */
export const readComplaints = (sentences: readonly Sentence[]): ComplaintStatement[] =>
  sentences.filter(({ text }) => complains.test(text) || regulator.test(text) || worries.test(text)).flatMap(readOne)
