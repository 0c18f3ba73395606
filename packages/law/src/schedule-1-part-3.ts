import { schedule1Paragraph } from './schedule-1-paragraph.ts'

/** DPA 2018 Sch 1 Part 3: conditions for criminal offence data alone. */
export const schedule1Part3 = {
  'sch1-29': schedule1Paragraph({
    number: 29,
    name: 'Consent',
    plainName: 'You agreed to it',
    part: 3,
    leadsTo: 'article-10',
  }),
  'sch1-30': schedule1Paragraph({
    number: 30,
    name: 'Vital interests',
    plainName: "Someone's life is at risk",
    part: 3,
    leadsTo: 'article-10',
    extraTests: ['The person cannot consent, physically or in law.'],
  }),
  'sch1-31': schedule1Paragraph({
    number: 31,
    name: 'Not-for-profit bodies',
    plainName: 'A charity, church, party or union keeps it about its own members',
    part: 3,
    leadsTo: 'article-10',
    extraTests: [
      'About members, former members and regular contacts only.',
      'Not passed outside without their consent.',
    ],
  }),
  'sch1-32': schedule1Paragraph({
    number: 32,
    name: 'Personal data in the public domain',
    plainName: 'You clearly made it public yourself',
    part: 3,
    leadsTo: 'article-10',
  }),
  'sch1-33': schedule1Paragraph({
    number: 33,
    name: 'Legal claims',
    plainName: 'For legal proceedings, advice or rights',
    part: 3,
    leadsTo: 'article-10',
  }),
  'sch1-34': schedule1Paragraph({
    number: 34,
    name: 'Judicial acts',
    plainName: 'A court or tribunal needs it',
    part: 3,
    leadsTo: 'article-10',
  }),
  'sch1-35': schedule1Paragraph({
    number: 35,
    name: 'Accounts used in indecency offences involving children',
    plainName: 'To cancel a payment card used for indecent images of children',
    part: 3,
    leadsTo: 'article-10',
    document: 'needed',
    extraTests: ['About a conviction or caution for one of the listed offences.'],
  }),
  'sch1-36': schedule1Paragraph({
    number: 36,
    name: 'Extension of Part 2 conditions',
    plainName: 'A public-interest reason from the list, used for offence data',
    part: 3,
    leadsTo: 'article-10',
    document: 'as-part-2-condition',
    extraTests: ['Meets a condition of Part 2 in all but its substantial public interest test.'],
  }),
  'sch1-37': schedule1Paragraph({
    number: 37,
    name: 'Extension of insurance conditions',
    plainName: 'For insurance, used for offence data',
    part: 3,
    leadsTo: 'article-10',
    document: 'as-paragraph-20',
    extraTests: ['Meets the insurance condition in all but the kinds of data that it covers.'],
  }),
}
