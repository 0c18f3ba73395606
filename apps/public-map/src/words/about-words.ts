/** The pages about the site itself. */
export const aboutWords = {
  heading: 'About this map',
  description: 'What this site is, who answers for it, where its facts come from and how far you can rely on them.',
  what: [
    'This site shows where information about you goes. It puts privacy notices into plain words.',
    'Every fact comes from a notice, and each page says which part.',
    'The notices count. If this site and a notice differ, the notice is right, and we want to know.',
  ],
  who: 'Who answers for this site',
  whoText: (publisher: string) => `${publisher} publishes this site.`,
  contactText: 'If something here is wrong, tell',
  limits: 'What it does not do',
  limitsText: [
    'It is not legal advice.',
    'It does not show what is held about you yourself. For that, ask for a copy.',
    'It does not fill in what a notice leaves out. It says that the notice does not say. What we worked out is marked.',
  ],
  marks: 'What the marks mean',
  reading: 'How easy it is to read',
  readingText: (typical: string, hardest: string) =>
    `We measure it. By the Flesch–Kincaid scale, the typical service page reads at grade ${typical}, and the hardest at grade ${hardest}. Grade 5 is about age 10. Names and words taken from the notices are counted too.`,
  version: 'Which register this is',
  versionText: (version: string, made: string) =>
    `These pages were made on ${made} from version ${version} of the register. The version is a fingerprint: the same register always has the same one.`,
  legal: 'How your rights were worked out',
  legalText:
    'Your rights depend on the reason that the notice gives. We worked them out from the law as it stood on the day these pages were made.',

  data: {
    heading: 'Use this data',
    description: 'The register behind this site as a file, with its licence.',
    lead: 'Everything on this site is also in one file, for computers to read.',
    file: 'The public register (JSON)',
    manifest: 'The list of all files of this site, with their fingerprints (JSON)',
    licence: 'Licence',
    licenceText: 'You may use this data under the',
    licenceUnsaid: 'The publisher has not said under which licence you may use this data. Ask before you do.',
    fingerprint: 'Fingerprint (SHA-256)',
  },

  accessibility: {
    heading: 'Accessibility',
    description: 'How far this site works for everyone, what was tested, and what does not work well.',
    lead: 'This site should work for everybody. It is made to meet the Web Content Accessibility Guidelines, version 2.2, level AA.',
    tested: 'What is tested each time the software changes',
    testedList: [
      'Every kind of page is checked with the tool axe. The tool finds about half of the problems that can occur.',
      'Every kind of page is checked for faults in its code.',
      'Every kind of page is opened with scripts off, on a narrow screen, and enlarged four times.',
      'The letters, the search and the map are used with the keyboard alone.',
    ],
    notTested: 'What has not been tested',
    notTestedList: [
      'Nobody has tested this site with a screen reader, or with people who use one.',
      'It has not been looked over by an outside expert.',
    ],
    problems: 'What does not work well',
    problemsList: [
      'The pictures are wide. On a small screen you have to move them sideways. The same story stands below each one in words.',
      'Some names and phrases come from the notices. They can be long or hard.',
      'Search needs a script. Without one, use the list from A to Z.',
    ],
    tell: 'If something does not work for you',
    tellText: 'Tell us, and we will try to help. You can write to',
    tellUnsaid: 'Tell the organisation that publishes this site.',
    enforce: 'If you are not happy with the answer, you can call the Equality Advisory and Support Service.',
  },
}
