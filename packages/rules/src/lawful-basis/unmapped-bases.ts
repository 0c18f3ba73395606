import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { BasisStatement } from '../reading/read-bases.ts'
import type { Section } from '../reading/sentence.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { listNames } from '../sensitive-data.ts'
import { listedInNotices } from './listed-in-notices.ts'

/** Words in which any notice lists the bases; what is left of a sentence without them tells of a purpose. */
const stock =
  /\b(?:you|your|yours|we|us|our|the|a|an|to|of|in|is|are|or|and|it|this|that|have|has|had|need|needs|needed|necessary|use|used|using|information|personal|data|for|with|by|be|do|can|may|will|where|when|because|if|so|on|as|not|there|these|reasons?|rel(?:y|ies)|lawful|legal|legally|law|laws|basis|bases|consent|given|explicit|contract|entered|into|perform|performance|obligations?|dut(?:y|ies)|vital|interests?|protect|someone|else|emergency|life|public|tasks?|official|authority|carry|carrying|out|exercise|legitimate|business|conduct|council|required|something|about|order|dealing|specific|powers?|act|clash|does|rights|legitimately|article|uk|gdpr|harm|from|disclose|any|other|always|request|asking)\b/gi

/** What leads into the bases of one purpose: "our lawful bases for using it to let plots are". */
const leadOfPurpose = anyOf(
  '\\b(?:bas[ei]s|grounds?)\\b.*\\bto (?!(?:use|process|collect|hold|be|do|share|our|your|the|us|you|a|an|any)\\b)\\w+ \\w+',
)

const specificWords = (text: string) => (text.replace(stock, ' ').match(/[a-z]{3,}/gi) ?? []).length

export const unmappedBases: Rule = {
  id: 'LB-UNMAPPED',
  title: 'Lawful bases listed as a general menu',
  asks: 'People are told the lawful basis of each purpose, not all those that there may be.',
  law: [ukGdpr('13(1)(c), 5(2)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say for each purpose or service which basis it rests on.',
  points: ['activity.purposes'],
  *inRegister(survey) {
    const isListed = listedInNotices(survey, '6')
    for (const activity of survey.register.activities) {
      const without = activity.purposes.filter((purpose) => purpose.article6.state !== 'stated')
      if (without.length === 0 || !isListed(activity.id)) continue
      yield {
        record: activity,
        field: 'purposes',
        message: `Art 13(1)(c) asks for the lawful basis of each purpose. The notice lists bases at large, and none is tied to: ${listNames(without)}.`,
      }
    }
  },
  *inNotice({ bases }) {
    const sections = new Map<Section, BasisStatement[]>()
    for (const basis of bases)
      sections.set(basis.sentence.section, [...(sections.get(basis.sentence.section) ?? []), basis])
    for (const statements of sections.values()) {
      const general = statements.filter(
        ({ sentence }) => specificWords(sentence.text) <= 5 && !(sentence.bullet && leadOfPurpose.test(sentence.lead)),
      )
      if (new Set(general.map(({ code }) => code)).size < 3) continue
      const lines = general.map(({ sentence }) => sentence)
      yield presentAt(
        { from: Math.min(...lines.map(({ from }) => from)), to: Math.max(...lines.map(({ to }) => to)) },
        'Art 13(1)(c) asks for the purposes and the lawful basis for them. Here the bases stand in one list that is tied to no purpose.',
      )
    }
  },
}
