/** What stands on every page: the head, the foot, marks and tags. */
export const siteWords = {
  language: 'en-GB',
  title: 'Where your information goes',
  skip: 'Skip to main content',
  menu: 'Menu',
  trail: 'Where this page is',
  home: 'Home',
  nav: {
    services: 'Services',
    organisations: 'Who is told',
    information: 'What is held',
    rights: 'Your rights',
    map: 'Map',
    find: 'Find',
  },
  foot: {
    about: 'About this map',
    countries: 'Countries',
    notices: 'Privacy notices',
    changes: 'What changed',
    data: 'Use this data',
    accessibility: 'Accessibility',
    more: 'About this site',
  },
  stamp: (made: string, checked: string | null, version: string) =>
    `Made on ${made}.${checked === null ? '' : ` Facts last checked on ${checked}.`} Register version ${version}.`,
  noCookies: 'This site sets no cookies. It does not watch what you read. Nothing you type leaves your device.',
  /** How firmly a fact is known; nothing is said of what a notice states. */
  certainty: {
    stated: null,
    implied: 'The notice implies this',
    inferred: 'We worked this out',
    assumed: 'We assume this',
  },
  /** The same of one part of a telling. */
  certaintyOfPart: {
    implied: (part: string) => `The notice implies ${part}`,
    inferred: (part: string) => `We worked out ${part}`,
    assumed: (part: string) => `We assume ${part}`,
  },
  /** A mark that several share, said once before them. */
  ofThese: (mark: string) => `For each of these, ${mark.charAt(0).toLowerCase()}${mark.slice(1)}:`,
  partsOfTelling: {
    to: 'who this is',
    categories: 'what is told',
    trigger: 'when',
    from: 'which service tells',
    activity: 'which service tells',
  } as Readonly<Record<string, string>>,
  certaintyMeaning: {
    stated: 'The notice says this.',
    implied: 'The notice does not say this in so many words. It follows from what it says.',
    inferred: 'The notice does not say this. We worked it out from what it says.',
    assumed: 'The notice does not say this. We took it to be so.',
  },
  sensitive: { special: 'Sensitive', 'criminal-offence': 'About crime' },
  sensitiveMeaning: {
    special: 'The law gives this kind of information extra protection.',
    'criminal-offence': 'The law gives information about crime extra protection.',
  },
  oldNotice: (year: string | null) =>
    year === null
      ? 'This comes from an old notice. It may no longer be true.'
      : `This comes from a notice of ${year}. It may no longer be true.`,
  see: (name: string) => `Everything about ${name}`,
}
