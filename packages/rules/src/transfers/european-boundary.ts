import { ipCompletionDay } from '@sharemap/law'
import { replacedUkGdpr, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { countriesIn } from '../reading/countries-in.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const europe = anyOf(
  '\\b(?:outside|within|inside|leaves?|beyond) (?:of )?(?:the )?(?:eu|eea|eec|european (?:union|economic (?:area|community)))\\b',
)
/** Places told of by nothing but Europe; a country of it that is named is told of by its name. */
const inEurope = anyOf('\\bin the (?:eu|eea|european (?:union|economic area))\\b', '\\b(?:outside|within) europe\\b')
const drawsLine = (text: string) =>
  europe.test(text) || (inEurope.test(text) && countriesIn(text).every((code) => code === 'EU' || code === 'EEA'))
const moves = anyOf('\\b(?:transfer|stor|host|process|sen[dt]|server|kept|held|keep|hold|stay|remain)\\w*')

export const europeanBoundary: Rule = {
  id: 'TR-EU-FRAMING',
  title: 'Transfer boundary drawn at the EU or EEA',
  asks: 'Since the end of 2020 the boundary that a transfer crosses is that of the United Kingdom.',
  law: [ukGdpr('13(1)(f)', ipCompletionDay), ...replacedUkGdpr('44', '44A', ipCompletionDay)],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Speak of data that leaves the UK, and say which countries it goes to.',
  *inNotice({ lines }) {
    for (const { number, text } of lines) {
      if (!drawsLine(text) || !moves.test(text)) continue
      const sentences = text
        .split(/(?<=[.!?])\s/)
        .filter(
          (part) =>
            drawsLine(part) && (europe.test(part) || moves.test(part)) && !/\b(?:UK|United Kingdom)\b/.test(part),
        )
      if (sentences.length === 0) continue
      yield presentAt(
        { from: number, to: number },
        'Chapter V speaks of transfers out of the United Kingdom. Here the line is drawn at the EU or the EEA, so data that goes there from the UK is not mentioned.',
      )
    }
  },
}
