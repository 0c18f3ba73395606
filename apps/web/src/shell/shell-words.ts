import { plainDate } from '@sharemap/law'

/** What the frame around every page says. */
export const shellWords = {
  name: 'Sharemap',
  skip: 'Skip to main content',
  sections: 'Sections',
  overview: 'Overview',
  explore: 'Explore',
  compare: 'Compare',
  gaps: 'Needs attention',
  ask: 'Ask',
  askHint: 'Ask: who receives…, what does… get',
  settings: 'Settings',
  asAt: 'As at',
  asAtHint: 'The day on which transfers and records are judged',
  backToToday: 'Back to today',
  asAtNotToday: (day: string) => `You see the register as at ${plainDate(day)}, not as at today.`,
  versionAfter: 'You see the register as it stood after',
  versionChange: (number: number) => `change ${number}`,
  versionBy: (who: string, when: string) => `${who}, ${when}`,
  versionAtStart: 'You see the register as it stood at the beginning, before any change.',
  versionNoEdits: 'Nothing can be edited in it.',
  versionBack: 'Back to the register of today',
  versionUnknownTitle: 'The register has no such version',
  versionUnknown: (version: number) => `Its history holds no change ${version}.`,
  theme: { system: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
  keys: 'Keys',
  signOut: 'Sign out',
  signingOut: 'Signing out …',
  signOutFailed: 'You could not be signed out: the server did not answer. Try again.',
  close: 'Close',

  loading: 'Loading the register …',
  signedOutTitle: 'You are signed out',
  signedOut: 'The register is shown to signed-in staff of the council alone.',
  signIn: 'Sign in',
  publicMap: 'The public map of the same register needs no sign-in.',
  openPublicMap: 'Open the public map',
  offlineTitle: 'The server does not answer',
  offline: 'The register could not be fetched. You may be offline, or the server may be down.',
  failedTitle: 'The register could not be shown',
  failedHint: 'Try again. If it happens again, give whoever runs this Sharemap the words above.',
  tryAgain: 'Try again',
  stale: 'The server does not answer. What you see was fetched earlier and may be out of date.',
  emptyTitle: 'The register is empty',
  empty: 'It holds no activities and no flows yet, so there is nothing to explore.',

  brokenTitle: 'This page broke',
  broken: 'Something in this page went wrong. The register itself is unharmed.',
  notFoundTitle: 'There is no such page',
  notFound: 'Nothing stands at this address. It may have been mistyped, or the record may have been removed.',
  toOverview: 'Go to the overview',
} as const

/** What the list of keys says: a heading, then each key and what it does. */
export const keyWords = {
  title: 'Keys',
  groups: [
    {
      heading: 'Everywhere',
      keys: [
        ['Ctrl K or ⌘ K', 'Ask: find any record or question'],
        ['?', 'Show this list'],
        ['Escape', 'Close what is open, or step back'],
      ],
    },
    {
      heading: 'In the picture',
      keys: [
        ['Arrow keys', 'Walk along the flows and lanes'],
        ['Home, End', 'Go to the top or the foot of a lane'],
        ['Space', 'Show the details of what is in focus'],
        ['Enter', 'Show the details; press again to open the group, bundle or record'],
      ],
    },
    {
      heading: 'In the explorer',
      keys: [
        ['1 to 7', 'Show the first to the seventh view'],
        ['u', 'Undo the last change of the filters'],
        ['t', 'Trace where the data of the chosen record goes'],
        ['Shift T', 'Trace where its data comes from'],
      ],
    },
  ],
  singleKeys: 'Use keys that are a single letter or sign',
  singleKeysHint: 'Turn this off if you speak to your computer, or if keys are pressed by mistake.',
} as const
