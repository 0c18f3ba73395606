import type { PlaceReading } from '@sharemap/graph'

export const worldWords = {
  label: 'A map of the world with the countries that data goes to',
  standing: {
    stands: 'stands',
    'does-not-stand': 'does not stand',
    'cannot-tell': 'cannot be told',
    'not-stated': 'not stated',
    'no-transfer': 'no transfer',
    stays: 'stays in the UK',
  } satisfies Record<PlaceReading['standing'], string>,
  signs: {
    stands: '✓',
    'does-not-stand': '✗',
    'cannot-tell': '?',
    'not-stated': '–',
    'no-transfer': '·',
    stays: '·',
  } satisfies Record<PlaceReading['standing'], string>,
  counts: (flows: number, recipients: number) =>
    `${flows === 1 ? '1 flow' : `${flows} flows`} to ${recipients === 1 ? '1 recipient' : `${recipients} recipients`}`,
  heading: 'Where data goes',
  asAt: (date: string) => `Judged as at ${date}`,
  empty: 'No flow is left to place. Take a filter away to see more.',
  notPlaced: (flows: number) =>
    flows === 1
      ? '1 flow comes in to an activity of an organisation and is not placed here; the table and the sentences have it.'
      : `${flows} flows come in to activities of the organisations and are not placed here; the table and the sentences have them.`,
  source: 'Country shapes: Natural Earth, public domain.',
} as const
