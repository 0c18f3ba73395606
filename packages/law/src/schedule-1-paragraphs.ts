import { tableOf } from './legal-entry.ts'
import { schedule1Codes } from './schedule-1-codes.ts'
import type { Schedule1Paragraph } from './schedule-1-paragraph.ts'
import { schedule1Part1 } from './schedule-1-part-1.ts'
import { schedule1Part2 } from './schedule-1-part-2.ts'
import { schedule1Part3 } from './schedule-1-part-3.ts'

/** Every condition of DPA 2018 Sch 1, in the order of the paragraphs. */
export const schedule1Paragraphs = tableOf<Schedule1Paragraph>(schedule1Codes, {
  ...schedule1Part1,
  ...schedule1Part2,
  ...schedule1Part3,
})
