import { counted, startCapital } from './join-words.ts'

/** A place's name inside a sentence: "the United States", "a country that is not named". */
const placeInSentence = (name: string): string => {
  if (/^Outside the UK/.test(name)) return 'a country that is not named'
  return /^(United|European|Netherlands|Philippines|Isle)/.test(name) ? `the ${name}` : name
}

/** Pages of organisations, kinds of information, countries and notices, and the lists of them. */
export const listWords = {
  placeInSentence,
  mayBeAny: (count: number) =>
    `The notice does not say what. It may be any of ${counted(count, 'kind')} of information`,
  organisations: {
    heading: 'Who is told',
    description: 'Everyone who may be told something about you, and by which service.',
    lead: 'These may be told something about you. Choose one to see what it gets, from whom and when.',
    answersFor: 'Who answers for your information',
    tellsOthers: 'Who gives information',
    gets: (services: number, whose: string | null) =>
      `Told by ${counted(services, 'service')}${whose === null ? '' : ` of ${whose}`}`,
    runs: (services: number) => `Answers for ${counted(services, 'service')}`,
    gives: (services: number) => `Gives information to ${counted(services, 'service')}`,
    keeps: 'Runs a computer system that is used',
  },
  organisation: {
    description: (name: string) => `What ${name} is told about you: by whom, when, why and what.`,
    known: (names: string) => `Also called ${names}.`,
    partOf: (name: string) => `It is a part of ${name}.`,
    ownedBy: (name: string) => `It belongs to ${name}.`,
    aClass: 'This is a group of organisations. The notice does not name each one.',
    /** Of whoever answers for services or runs them. */
    answersFor: (count: number) => `It answers for ${counted(count, 'service')} that may use information about you.`,
    inShort: (count: number) =>
      count === 0
        ? 'No notice says that it is told anything about you.'
        : `It may be told something about you by ${counted(count, 'service')}.`,
    gets: 'What it is told, by whom and when',
    told: 'It is told',
    may: 'What it is told is not said. It may be any of',
    anonymous: 'It gets only results that name nobody.',
    because: 'Why',
    gives: 'What it tells others',
    services: 'The services it answers for',
    runs: 'The services it runs',
    systems: 'Computer systems it provides',
    parts: 'Its own services, and companies that belong to it:',
    contact: 'How to reach it',
    country: (place: string) => `It is in ${place}.`,
  },
  informations: {
    heading: 'What is held',
    description: 'Every kind of information that is held about you. Choose one to see who holds it and who may get it.',
    lead: 'Choose one kind of information. See who holds it, and who may get it.',
    heldBy: (services: number) => `Held by ${counted(services, 'service')}`,
  },
  information: {
    title: (name: string) => `${startCapital(name)}: who gets it`,
    description: (name: string) => `Who holds ${name}, who is told it, and who may be told it.`,
    known: (names: string) => `Also called ${names}.`,
    alone: 'On its own, this shows who you are.',
    broader: (name: string) => `It is a part of ${name}.`,
    narrower: 'It includes',
    inShort: (holders: number, told: number, may: number) =>
      [
        `${counted(holders, 'service holds', 'services hold')} it.`,
        told === 0 ? 'No notice says that anybody is told it.' : `${counted(told, 'other is', 'others are')} told it.`,
        ...(may === 0 ? [] : [`${counted(may, 'other', 'others')} may be told it.`]),
      ].join(' '),
    holders: 'Who holds it',
    nobody: 'No notice says that anybody holds this.',
    told: 'Who is told it',
    toldNobody: 'No notice says that anybody is told this.',
    toldBy: (controller: string) => `By ${controller}`,
    may: 'Who may be told it',
    mayLead: 'These are told something by a service that holds it. The notices do not say which information.',
    mayNobody: 'Nobody else.',
    onward: 'Who may end up with it after that',
    picture: (name: string) => `Picture: where ${name} goes`,
  },
  countries: {
    heading: 'Which countries',
    description: 'Which information leaves the UK, where it goes, and whether the law allows it.',
    lead: 'Some information leaves the UK. Choose a place to see what goes there.',
    inside: (count: number) => `In ${counted(count, 'case')}, those who are told are here.`,
    unsaid: (count: number) =>
      `For ${counted(count, 'other case')}, the notices do not say whether information leaves the UK.`,
    cases: (count: number) => counted(count, 'case'),
    none: 'No notice says that anything leaves the UK.',
  },
  country: {
    title: (name: string, isHere: boolean) => (isHere ? `What is told to others in ${name}` : `What goes to ${name}`),
    description: (name: string) => `What is sent to or kept in ${name}, by whom, and whether the law allows it.`,
    goes: 'What goes there',
    nothing: 'No notice says that anything about you is sent there.',
    allowed: 'Does the law allow it?',
    /** Each stands after its tag. */
    verdicts: {
      stands: 'What the notice says is enough.',
      'does-not-stand': 'What the notice relies on is not enough.',
      'cannot-tell': 'The notice does not say enough.',
      'no-transfer': 'Nothing leaves the UK here.',
    },
    tags: { stands: 'Yes', 'does-not-stand': 'No', 'cannot-tell': 'We cannot tell', 'no-transfer': 'Stays in the UK' },
    asOf: (day: string) => `As the law stood on ${day}.`,
    systems: 'Computers there',
    reason: 'The reason in law',
  },
  notices: {
    heading: 'Privacy notices',
    description: 'The privacy notices that this site is made from.',
    lead: 'This site is made from these notices. Each one was read line by line.',
    old: 'No longer in use',
    current: 'In use',
  },
  notice: {
    description: (title: string) => `What ${title} covers, what it tells people, and when it was read.`,
    publisher: 'Published by',
    published: 'First published',
    updated: 'Last changed',
    captured: 'Copy taken on',
    address: 'Address',
    unsaid: 'The notice does not say',
    unknown: 'Not known',
    length: 'Length',
    read: 'Last read',
    lines: (count: number) => counted(count, 'line'),
    covers: 'Services it covers',
    rights: 'What it says about your rights',
    complaints: 'What it says about complaints',
    complaintsTo: { controller: 'To the organisation', regulator: 'To the regulator' },
    other: 'What else it says',
    related: 'Other notices it points to',
    contacts: 'Whom it says to write to',
  },
}
