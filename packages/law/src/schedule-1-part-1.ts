import { duaaMainChanges } from './key-dates.ts'
import { schedule1Paragraph } from './schedule-1-paragraph.ts'

/** DPA 2018 Sch 1 Part 1: employment, health, public health and research. */
export const schedule1Part1 = {
  'sch1-1': schedule1Paragraph({
    number: 1,
    name: 'Employment, social security and social protection',
    plainName: 'The law on work, benefits or social support asks for it',
    part: 1,
    leadsTo: '9(2)(b)',
    document: 'needed',
    extraTests: ['The law lays a duty, or confers a right, on the controller or on the person.'],
  }),
  'sch1-2': schedule1Paragraph({
    number: 2,
    name: 'Health or social care purposes',
    plainName: 'To provide or run health or social care',
    part: 1,
    leadsTo: '9(2)(h)',
    extraTests: [
      'Used by, or answerable to, a professional or another person who is bound to secrecy (Art 9(3); DPA 2018 s.11(1)).',
    ],
  }),
  'sch1-3': schedule1Paragraph({
    number: 3,
    name: 'Public health',
    plainName: 'To protect public health',
    part: 1,
    leadsTo: '9(2)(i)',
    extraTests: [
      'In the public interest.',
      'A health professional is responsible, or the person who does it owes confidentiality by law.',
    ],
  }),
  'sch1-4': schedule1Paragraph({
    number: 4,
    name: 'Research etc',
    plainName: 'For archives, research or statistics',
    part: 1,
    leadsTo: '9(2)(j)',
    extraTests: ['In the public interest.', 'The research safeguards of Art 84B are kept.'],
    changes: [
      { on: duaaMainChanges, what: 'The safeguards stand in Art 84B; before, in Art 89(1) and DPA 2018 s.19.' },
    ],
  }),
}
