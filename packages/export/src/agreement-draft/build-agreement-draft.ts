import { joinWords } from '@sharemap/graph'
import { plainDate } from '@sharemap/law'
import { heading, paragraph, question, tableOr } from '../document/blocks.ts'
import type { Block, Document } from '../document/document.ts'
import type { ExportScope } from '../export-scope.ts'
import { footerWords } from '../facts/source-words.ts'
import { type AgreementParties, agreementParties } from './agreement-parties.ts'
import { handlingClauses, partyClauses } from './party-clauses.ts'
import {
  dataClauses,
  keepingClauses,
  legalClauses,
  purposeClauses,
  termClauses,
  transferClauses,
} from './sharing-clauses.ts'

const signatures = ({ recipient, disclosers, names }: AgreementParties): Block[] => [
  heading(1, '12. Signatures'),
  tableOr(
    'For the parties',
    [
      ['Party', 4],
      ['Name and post', 4],
      ['Signature', 4],
      ['Date', 2],
    ],
    [...disclosers, recipient].map(({ id }) => [names.of(id), [question('Who signs?')], '', '']),
    'The register names no party.',
  ),
]

/**
 * Drafts an information sharing agreement with one recipient: parties, purposes, data, power, basis, conditions,
 * retention, security, review and contacts, as the ICO's data sharing code asks (DPA 2018 s.121). What the register does
 * not say is a question.
 *
 * @param scope a scope with one recipient.
 * @throws ScopeDoesNotFit where it has none, or several.
 */
export const buildAgreementDraft = (scope: ExportScope): Document => {
  const facts = agreementParties(scope)
  const { recipient, disclosers, names } = facts
  const between = joinWords([...disclosers, recipient].map(({ id }) => names.of(id)))
  return {
    title: `Information sharing agreement: ${between}`,
    subtitle: `A draft made from the register as at ${plainDate(scope.asAt)}`,
    description: `A draft of an agreement between ${between}. Made from ${scope.source.title}, version ${scope.source.hash}.`,
    keywords: ['information sharing agreement', 'data sharing', 'UK GDPR', 'DPA 2018 s.121'],
    author: scope.source.title,
    date: scope.asAt,
    footer: `Draft · ${footerWords(scope)}`,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          paragraph(
            'This is a draft to work from, not an agreement. It says what the register says of the sharing; where the register is silent it asks, and the questions are marked. A power to share, a lawful basis and a condition for sensitive data are separate: an agreement supplies none of them.',
          ),
          ...partyClauses(facts),
          ...purposeClauses(facts),
          ...dataClauses(facts),
          ...legalClauses(facts),
          ...transferClauses(facts),
          ...keepingClauses(facts),
          ...termClauses(facts),
          ...handlingClauses(facts),
          ...signatures(facts),
        ],
      },
    ],
  }
}
