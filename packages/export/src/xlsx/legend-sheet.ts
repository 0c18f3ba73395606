import { plainDate } from '@sharemap/law'
import type { ExportScope } from '../export-scope.ts'
import type { TextSheet } from './text-sheet.ts'

/** What the workbook is made from, and what its words mean. */
export const legendSheet = ({ title, scopeWords, asAt, source, audience }: ExportScope): TextSheet => ({
  name: 'Legend',
  above: [],
  columns: [
    { heading: 'Word or question', width: 34 },
    { heading: 'Meaning or answer', width: 100 },
  ],
  rows: [
    ['What this is', title],
    ['Made from', source.title],
    ['Register last changed', plainDate(source.updatedOn)],
    ['Register version (hash)', source.hash],
    ['As at', plainDate(asAt)],
    ['Made for', audience === 'resident' ? 'Residents: public facts only' : 'The council'],
    ['Included', scopeWords.included.join('\n')],
    ['Left out', scopeWords.leftOut.join('\n') || 'Nothing'],
    ['No.', 'The number of a flow, the same as on the picture made from the same scope.'],
    ['Not stated', 'The source does not say. That is not the same as none.'],
    ['None', 'The source says that there is none; the reason follows.'],
    ['Not published', 'The register holds it and does not publish it.'],
    ['Not held in the register', 'The template asks for it, and the register has no place for it.'],
    ['Not applicable', 'What the template asks for cannot apply here.'],
    ['Goes in flows, may go in flows', 'The source says that it goes; or does not say what goes, so that it may.'],
    ['Stands', 'The transfer out of the UK rests on something that holds in law on the day.'],
    ['Does not stand', 'What the transfer is said to rest on does not hold on the day.'],
    ['Cannot tell', 'Too little is said of the transfer to judge it.'],
    ['Stated, implied', 'The source says it, or what it says amounts to it.'],
    ['Inferred by us, assumed by us', 'We worked it out, or took it as given. The source does not say it.'],
    [
      'Lawful basis of each party',
      'Sender and receiver may rest on different bases of UK GDPR Art 6. Where neither is stated for a flow, the basis of the purpose is given and said to be that.',
    ],
    [
      'Power or gateway',
      'The law that lets or makes a body share. It is not a lawful basis, and a basis is not a power.',
    ],
    ['Columns of the template', 'The line above its headings says which law asks for each, or that it is optional.'],
    [
      'controllers, processors (sheet of agreements)',
      'That sheet keeps the words of a public register which called receivers processors, whatever they are.',
    ],
  ],
})
