import { counted, joinWords } from './join-words.ts'

/** The page of a service. `who` is the organisation that answers for it, as it stands in a sentence. */
export const serviceWords = {
  description: (service: string, who: string) =>
    `${service}: what ${who} holds about you, who it tells, why, for how long, and your rights.`,
  contents: 'On this page',
  inShort: 'In short',
  heldShort: (who: string, count: number, examples: readonly string[]) =>
    `${who} holds ${counted(count, 'kind')} of information about you for this${count > examples.length ? ', such as' : ':'} ${joinWords(examples)}.`,
  heldUnsaid: 'The notice does not say what is held for this.',
  /** Where the council has chosen not to publish a part of what it knows. */
  unpublished: {
    held: 'More is held than is shown here. The council does not show all of it.',
    told: 'More goes than is shown here.',
    receivers: 'More are told than are shown here. The council does not show who.',
    people: 'Not everyone is shown here. The council does not show all of it.',
    systems: 'It is kept in more places than are shown here.',
    kept: 'The council does not show how long it keeps this.',
    keptPart: 'Other times apply too. The council does not show them.',
  },
  toldShort: (count: number, examples: readonly string[]) =>
    `It may tell ${counted(count, 'other')}${count > examples.length ? ', such as' : ''}: ${examples.join('; ')}.`,
  toldOne: (name: string) => `It may tell ${name}.`,
  anonymousShort: (names: string) => `It gives only results that name nobody to ${names}.`,
  toldUnsaid: 'The notice names nobody else who is told.',
  keptShort: (periods: readonly { readonly says: string; readonly isPart: boolean }[]) => {
    const said = periods.map(({ says, isPart }, at) => {
      const isRest = !isPart && periods[at - 1]?.isPart === true
      return `${isRest ? 'the rest ' : ''}${says.replace(': ', ', ')}`
    })
    return `How long it is kept: ${said.join('; ')}.`
  },
  keptRest: (says: string) => `The rest: ${says}`,
  keptUnsaid: 'The notice does not say how long it is kept.',
  leavesShort: 'Some of it leaves the UK.',
  whyShort: 'Why it may do this:',
  whyUnsaidShort: 'The notice does not say why it may do this.',
  whyAtLargeShort: 'Why it may do this: the notice gives reasons, but does not say which one it is here.',
  whyPartlyShort: 'The notice does not give a reason for all of it.',
  canShort: 'You can ask for a copy of it and have it put right.',
  runBy: (name: string) => `This is run by ${name}.`,
  joint: (names: string) => `It decides about your information together with ${names}.`,

  purposes: 'What it is for',
  purposesLead: (who: string) => `${who} uses the information to:`,

  held: 'What is held about you',
  heldCount: (count: number) => counted(count, 'kind'),
  from: 'Where it comes from',
  sources: {
    person: 'You',
    referral: 'Another service that sends you here',
    device: 'Your phone or computer',
    camera: 'Cameras',
    'other-body': 'Other organisations',
    'made-by-us': 'Notes made while helping you',
    'not-stated': 'The notice does not say',
  },
  sourceParties: (names: string) => `It also gets information from ${names}.`,
  about: (groups: string) => `It is about ${groups}.`,

  told: 'Who is told, and when',
  toldLead: {
    told: 'The notice says what these are told:',
    may: 'The notice does not say which information these are told. It may be anything on the list above.',
    anonymous: 'These get only results that name nobody:',
    own: 'The information is also used for:',
  },
  toldEachTime: 'Each time it is told',
  whenUnsaid: 'The notice does not say when.',
  givenBy: 'Who gives it information',
  emergency: 'in an emergency',
  'required-by-law': 'where the law says so',
  'on-request': 'when they ask',
  always: 'This goes on all the time.',
  onBehalf: 'It works for the service and must follow its orders.',
  kept: 'Where it is kept',
  keptIn: (system: string, provider: string | null) => (provider === null ? system : `${system}, run by ${provider}`),

  picture: 'The same story as a picture',
  pictureOf: (service: string) => `Picture: where your information goes from ${service}`,
  pictureTwin: 'The picture in words',
  openMap: 'Follow one piece of information on the map',
  scroll: 'On a small screen, move the picture sideways.',

  why: 'Why it may use it',
  reasons: {
    '6(1)(a)': 'You agreed to it.',
    '6(1)(b)': 'It is needed for a contract with you.',
    '6(1)(c)': 'The law says that it must.',
    '6(1)(d)': 'Somebody’s life may be at risk.',
    '6(1)(e)': 'It is part of a public job that the law gives it.',
    '6(1)(ea)': 'The law lists this as a good reason, such as keeping people safe.',
    '6(1)(f)': 'It has a good reason, and that must not harm you unfairly.',
  } as Readonly<Record<string, string>>,
  reasonUnsaid: 'The notice does not say.',
  reasonsAtLarge: 'The notice gives these reasons elsewhere. It does not say which one it is here:',
  specialWhy: 'Why it may use sensitive information',
  specialReasons: {
    '9(2)(a)': 'You clearly agreed to it.',
    '9(2)(b)': 'It is needed under the law on work or social protection.',
    '9(2)(c)': 'Somebody’s life may be at risk, and they cannot agree themselves.',
    '9(2)(d)': 'A not-for-profit body uses it about its own members.',
    '9(2)(e)': 'You made it public yourself.',
    '9(2)(f)': 'It is needed for a legal claim or a court.',
    '9(2)(g)': 'There is a strong public reason that the law sets out.',
    '9(2)(h)': 'It is needed for health or social care.',
    '9(2)(i)': 'It is needed for public health.',
    '9(2)(j)': 'It is needed for archives, research or statistics.',
  } as Readonly<Record<string, string>>,
  specialUnsaid:
    'Some of this information is sensitive. The law then asks for a second reason. The notice does not give one.',

  specialAtLarge:
    'Some of this information is sensitive. The law then asks for a second reason. The notice gives these elsewhere. It does not say which one it is here:',

  howLong: 'How long it is kept',
  exception: (text: string) => `But: ${text}`,
  withoutEnd: 'It is never deleted.',

  abroad: 'Does it leave the UK?',
  abroadYes: 'Yes. Some of it goes to',
  abroadYesUnnamed: 'a country that is not named',
  abroadWhere: (name: string) => `It is with: ${name}.`,
  abroadUnsaid: 'The notice does not say.',
  abroadNo: 'No. It stays in the UK.',
  abroadMay: (places: string) => `Some of it may. It may be kept on computers in ${places}.`,
  abroadNobodySays: 'The notice does not say. Those who are told are in the UK.',
  abroadRest: 'For the others, the notice does not say.',

  giving: 'Do you have to give it?',
  givingDuty: {
    compulsory: 'Yes, you have to.',
    voluntary: 'No, you can choose.',
    depends: 'It depends on the service.',
  },
  computer: 'Does a computer decide about you?',
  unsaid: 'The notice does not say.',

  rights: 'Your rights here',
  rightsLead: 'What you can ask for depends on the reason for using your information.',
  contact: 'Whom to write to',
  complain: 'How to complain',
  law: 'The law behind this',
  lawNote: 'These are the names that the law uses.',
  lawPartly: 'for the reason that is stated',
  source: 'Where this comes from',
  sourceNotice: (title: string, publisher: string) => `${title}, by ${publisher}`,
  sourceLines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  sourceUnlinked: 'No address of this notice is known.',
  sourceRead: 'Read the notice',
  checked: (day: string) => `Checked on ${day}.`,
  evidenceHead: ['What it says, in our words', 'Where', 'How sure'],
  sourcesShow: (count: number) => `Show ${counted(count, 'passage')} that this page rests on`,
  ours: 'Our own working',
}
