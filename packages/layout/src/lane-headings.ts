import type { Audience, Lane } from '@sharemap/graph'

/** What each lane is called, for the council's staff and for residents. */
export const laneHeadings: Record<Audience, Record<Lane, string>> = {
  council: {
    whose: 'Whose data',
    what: 'What',
    'done-by': 'Done by',
    'kept-in': 'Kept in',
    'told-to': 'Told to',
    where: 'Where',
    why: 'Why',
  },
  resident: {
    whose: 'Who it is about',
    what: 'What is held',
    'done-by': 'Who uses it',
    'kept-in': 'Where it is kept',
    'told-to': 'Who is told',
    where: 'Which country',
    why: 'Why they may',
  },
}
