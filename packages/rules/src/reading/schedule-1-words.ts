import { schedule1Paragraphs } from '@sharemap/law'
import type { Sentence } from './sentence.ts'

const schedule = /\bschedule 1\b|\bsch\.? 1\b/i
const number =
  /\bpara(?:graph)?s?\.? ?\(?\d|\bconditions? \(?\d{1,2}\b|\b(?:schedule|sch\.?) 1\b[\s,(:]*(?:part \d)?[\s,(:]*\(?\d|\bpart [123]\b.{0,12}\d/i
const names = schedule1Paragraphs
  .map(({ name }) => name.toLowerCase().replace(/ etc\b.*/, ''))
  .filter((name) => name.length > 8)

/** Where a notice cites DPA 2018 Schedule 1, and whether it says which of its paragraphs. */
export interface Schedule1Citation {
  readonly sentence: Sentence
  readonly hasParagraph: boolean
}

/**
 * Finds the first citation of DPA 2018 Schedule 1. A paragraph counts by its number or its name, in any sentence of a
 * section that cites the Schedule.
 *
 * @param sentences the notice's sentences.
 * @returns undefined where the Schedule is not cited.
 */
export const readSchedule1 = (sentences: readonly Sentence[]): Schedule1Citation | undefined => {
  const citing = sentences.filter(({ text, section }) => schedule.test(text) || schedule.test(section.heading))
  const [sentence] = citing
  if (sentence === undefined) return undefined
  const sections = new Set(citing.map(({ section }) => section))
  const hasParagraph = sentences.some(({ text, section }) => {
    if (!sections.has(section)) return false
    return number.test(text) || names.some((name) => text.toLowerCase().includes(name))
  })
  return { sentence, hasParagraph }
}
