import type { GapKind, ResidentActivity, ResidentRight } from '@sharemap/graph'
import { plainDate } from '@sharemap/law'

/** What each kind of gap is called. */
export const gapWords: Record<GapKind, string> = {
  'no-basis': 'No lawful basis stated',
  'no-gateway': 'No power or gateway stated',
  'no-agreement': 'No agreement stated',
  'agreement-run-out': 'Agreement run out',
  'review-overdue': 'Review overdue',
  'destination-not-stated': 'Not stated whether it leaves the UK',
  'categories-not-stated': 'Not stated which data goes',
  'retention-not-stated': 'Not stated how long data is kept',
}

export const rightAppliesWords: Record<ResidentRight['applies'], string> = {
  yes: 'Yes',
  no: 'No',
  'normally-not': 'Normally not',
  conditional: 'It depends',
  'not-known': 'Cannot tell',
}

export const leavesUkInWords: Record<ResidentActivity['leavesUk'], string> = {
  yes: 'Some of it leaves the UK.',
  no: 'It stays in the UK.',
  'not-stated': 'The notice does not say whether it leaves the UK.',
}

/** What the answers to the questions say around what they found. */
export const answerWords = {
  unknownQuestion: 'There is no such question',
  unknownQuestionHint: 'The questions stand on the overview.',
  chooseFirst: 'Choose above what the question is about.',
  chooseOrAsk: 'Choose above what the question is about, or find it by name:',
  notInRegister: 'The register holds nothing of that name as at this date.',
  asAt: (day: string) => `As at ${plainDate(day)}.`,
  showInExplorer: 'Show it in the explorer',
  none: 'None',
  flows: 'Flows',

  impact: 'What if this is breached, or goes?',
  of: 'What if this is breached, or goes',
  noLongerCollected: (name: string) => `What if ${name} were no longer collected?`,
  askNext: 'Ask next',
  touched: 'What is touched',
  counts: {
    activities: ['activity', 'activities'],
    subjectGroups: ['group of people', 'groups of people'],
    categories: ['kind of data named', 'kinds of data named'],
    categoriesThatMayBe: ['kind of data possible', 'kinds of data possible'],
    recipients: ['body that is told', 'bodies that are told'],
    onward: ['body that gets data from there', 'bodies that get data from there'],
    flows: ['flow', 'flows'],
  },
  alsoGetData: 'Other bodies that these activities tell: they may hold the same data',
  withAnother: 'Flows that have another ground',
  leftEmpty: 'Flows that would carry nothing',
  leftWithoutData: 'Activities that would have no data left',
  traceIt: 'Trace it in the explorer',
  activities: 'Activities',
  organisations: 'Organisations',
  categories: 'Data that the source names',
  categoriesThatMayBe: 'Data that may be there: the source does not say',
  sensitive: 'Of these, special category or criminal offence data',
  subjectGroups: 'Whose data',
  recipients: 'Bodies that are told',
  onward: 'Bodies that get data from there',
  systems: 'Systems',
  notices: 'Notices',
  contacts: 'Whom to call',
  duties: 'What the law asks',
  aware: 'When did you become aware of it?',
  awareHint: 'UK time. It stays in the address of this page alone.',
  reportBy: 'Report it to the regulator by',
  hoursCounted: (hours: number) =>
    `All ${hours} hours count, at night, at weekends and on holidays. A later report says why it is late. None is due where a risk to people is unlikely; the breach is recorded all the same.`,
  report: 'Draft of the report to the regulator',
  reportHint:
    'What Article 33(3) asks, filled in as far as the register goes. It may be given in parts, as more becomes known (Art 33(4)).',
  copyReport: 'Copy the draft',
  reportCopied: 'Copied.',
  reportNotCopied: 'The browser did not let it be copied. Select the text instead.',
  dutyOf: {
    controller: 'The controller:',
    processor: 'The processor:',
    'communications-provider': 'A provider of communications services:',
  },
  regulator: 'Regulator',
  mayCarry: 'Flows that may carry it',

  complete: 'The condition is complete',
  incomplete: 'The condition is not complete',
  missing: 'Missing',
  conditions: 'Conditions stated',
  carries: 'Carries',
  mayCarryData: 'May carry',

  start: 'From',
  end: 'To',
  pathSteps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  crossesOrganisation: 'crosses to another organisation',
  crossesBorder: 'leaves the UK',
  mayCrossBorder: 'not stated whether it leaves the UK',
  more: 'There are more paths than are listed.',

  before: 'From the day',
  after: 'To the day',
  began: 'In force on the later day only',
  ended: 'In force on the earlier day only',
  standingChanged: 'Transfers whose standing changed',
  compareDays: 'Compare the two days fact by fact',
  unchanged: 'Nothing in the register tells the two days apart.',
  on: (day: string) => `On ${plainDate(day)}`,

  about: 'Uses these services',
  everything: 'Every service',
  held: 'What is held',
  seenBy: 'Who sees it',
  why: 'Why',
  keptFor: 'For how long',
  where: 'Where',
  rights: 'Rights',
  unsaid: 'What the notice leaves unsaid',
  basisUnsaid: 'lawful basis not stated',
  notStated: 'Not stated',
} as const
