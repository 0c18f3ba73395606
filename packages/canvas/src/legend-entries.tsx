import type { PlacedGraph } from '@sharemap/layout'
import type { ReactNode } from 'react'
import { type FindingMarks, findingShapes, type MarkSeverity, markSeverities } from './finding-marks.ts'
import { edgeClasses, nodeClasses } from './to-elements.ts'

export interface LegendEntry {
  readonly id: string
  readonly term: string
  readonly meaning: string
  readonly sample: ReactNode
}

const box = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const
const arrow = <path d="M38 7l7 5-7 5z" fill="currentColor" stroke="none" />
const openArrow = <path d="M38 7l7 5-7 5" fill="none" stroke="currentColor" strokeWidth="1.5" />
const line = (dash?: string) => (
  <path d="M3 12H40" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray={dash} />
)
const mark = (text: string) => (
  <text x="24" y="17" textAnchor="middle" fontSize="13" fontWeight="bold" fill="currentColor">
    {text}
  </text>
)

/** Every entry, with the classes that call for it: all of those named together. */
const entries: readonly (LegendEntry & { readonly when: readonly (readonly string[])[] })[] = [
  {
    id: 'subject-group',
    when: [['subject-group'], ['of-subject-group']],
    term: 'Rounded box with a person',
    meaning: 'Whose data it is',
    sample: (
      <>
        <rect {...box} x="4" y="3" width="40" height="18" rx="7" />
        <circle cx="12" cy="10" r="2.5" {...box} />
        <path d="M8 17c0-5 8-5 8 0" {...box} />
      </>
    ),
  },
  {
    id: 'category',
    when: [['category'], ['of-category']],
    term: 'Pill',
    meaning: 'A kind of data',
    sample: <rect {...box} x="4" y="4" width="40" height="16" rx="8" />,
  },
  {
    id: 'special',
    when: [['special']],
    term: 'Pill with a double line and S',
    meaning: 'Special category data (Art 9)',
    sample: (
      <>
        <rect {...box} x="3" y="3" width="42" height="18" rx="9" />
        <rect {...box} x="6" y="6" width="36" height="12" rx="6" />
        {mark('S')}
      </>
    ),
  },
  {
    id: 'criminal-offence',
    when: [['category', 'criminal-offence']],
    term: 'Pill with a thick line and C',
    meaning: 'Criminal offence data (Art 10)',
    sample: (
      <>
        <rect {...box} strokeWidth="3" x="4" y="4" width="40" height="16" rx="8" />
        {mark('C')}
      </>
    ),
  },
  {
    id: 'activity',
    when: [['activity'], ['of-activity']],
    term: 'Blue rounded box',
    meaning: 'What an organisation does with data',
    sample: <rect {...box} x="4" y="3" width="40" height="18" rx="4" />,
  },
  {
    id: 'system',
    when: [['system'], ['of-system']],
    term: 'Barrel',
    meaning: 'A system where data is kept',
    sample: <path {...box} d="M6 5c8-3 28-3 36 0v14c-8 3-28 3-36 0z" />,
  },
  {
    id: 'named-body',
    when: [['named-body']],
    term: 'Box with a sign of its kind',
    meaning: 'A recipient: a named body',
    sample: <rect {...box} x="4" y="4" width="40" height="16" />,
  },
  {
    id: 'class-of-recipients',
    when: [['class-of-recipients']],
    term: 'Stacked boxes',
    meaning: 'A recipient: a class of bodies, none named',
    sample: (
      <>
        <rect {...box} x="8" y="3" width="37" height="14" />
        <rect {...box} x="3" y="7" width="37" height="14" />
      </>
    ),
  },
  {
    id: 'group',
    when: [['group']],
    term: 'Thick stacked box with a number',
    meaning: 'Several of one kind: open it to see them',
    sample: (
      <>
        <rect {...box} x="8" y="2" width="37" height="15" />
        <rect {...box} strokeWidth="2.5" x="3" y="6" width="37" height="15" />
      </>
    ),
  },
  {
    id: 'place',
    when: [['place']],
    term: 'Hexagon',
    meaning: 'Where the data ends up',
    sample: <path {...box} d="M12 4h24l8 8-8 8H12l-8-8z" />,
  },
  {
    id: 'legal',
    when: [['lawful-basis'], ['gateway']],
    term: 'Box with cut corners',
    meaning: 'The law that it rests on',
    sample: <path {...box} d="M10 4h28l6 5v6l-6 5H10l-6-5V9z" />,
  },
  {
    id: 'frame',
    when: [['frame']],
    term: 'Dashed frame',
    meaning: 'The boundary of an organisation',
    sample: <rect {...box} x="3" y="2" width="42" height="20" rx="2" strokeDasharray="4 3" />,
  },
  {
    id: 'flow',
    when: [['disclosure']],
    term: 'Arrow',
    meaning: 'Data is told or may be told; a number counts the flows that it bundles',
    sample: (
      <>
        {line()}
        {arrow}
      </>
    ),
  },
  {
    id: 'implied',
    when: [['not-plainly-stated']],
    term: 'Dashed line',
    meaning: 'Implied or inferred, not plainly stated',
    sample: (
      <>
        {line('6 4')}
        {arrow}
      </>
    ),
  },
  {
    id: 'anonymous',
    when: [['carries-none']],
    term: 'Dotted line, open head',
    meaning: 'Results that identify nobody',
    sample: (
      <>
        {line('2 3')}
        {openArrow}
      </>
    ),
  },
  {
    id: 'unsaid',
    when: [['flow', 'carries-not-stated']],
    term: '? on an arrow',
    meaning: 'The source does not say which data goes',
    sample: mark('?'),
  },
  {
    id: 'stands',
    when: [['stands']],
    term: '✓ stands',
    meaning: 'The transfer stands in law on the chosen date',
    sample: mark('✓'),
  },
  {
    id: 'does-not-stand',
    when: [['does-not-stand']],
    term: '✗ does not stand',
    meaning: 'The transfer does not stand in law on the chosen date',
    sample: mark('✗'),
  },
  {
    id: 'cannot-tell',
    when: [['cannot-tell']],
    term: '? cannot tell',
    meaning: 'Whether the transfer stands cannot be told from what is known',
    sample: mark('?'),
  },
]

const findingSample = (severity: MarkSeverity) => {
  const { outline, isFilled } = findingShapes[severity]
  const colours = isFilled ? { fill: 'currentColor' } : { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }
  return (
    <>
      <rect x="9" y="4" width="30" height="16" rx="8" fill="none" stroke="currentColor" />
      <path transform="translate(13 6)" d={outline} {...colours} />
      <text x="28" y="16" fontSize="11" fontWeight="bold" fill="currentColor">
        2
      </text>
    </>
  )
}

const findingWords: Record<MarkSeverity, Pick<LegendEntry, 'term' | 'meaning'>> = {
  'act-now': {
    term: 'Octagon with a number',
    meaning: 'Findings, at least one of which asks to be acted on now; the number counts them all',
  },
  'should-mend': {
    term: 'Triangle with a number',
    meaning: 'Findings, the gravest of which should be mended',
  },
  consider: { term: 'Empty diamond with a number', meaning: 'Findings to consider' },
}

const findingEntries = (placed: PlacedGraph, findings: FindingMarks | undefined): LegendEntry[] => {
  const drawn = [...placed.nodes.map(({ node }) => node.id), ...placed.edges.map(({ edge }) => edge.id)]
  const used = new Set(drawn.map((id) => findings?.get(id)?.gravest))
  return markSeverities
    .filter((severity) => used.has(severity))
    .map((severity) => ({ id: `finding-${severity}`, ...findingWords[severity], sample: findingSample(severity) }))
}

/**
 * The entries that a picture calls for.
 *
 * @param placed the picture.
 * @param findings what is marked on it.
 */
export const legendEntries = (placed: PlacedGraph, findings?: FindingMarks): LegendEntry[] => {
  const used = [
    ...placed.nodes.map(({ node }) => nodeClasses(node)),
    ...placed.edges.map(({ edge }) => edgeClasses(edge)),
    ...(placed.frames.length > 0 ? [['frame']] : []),
  ].map((classes) => new Set(classes))
  return [
    ...entries.filter(({ when }) =>
      when.some((needed) => used.some((classes) => needed.every((name) => classes.has(name)))),
    ),
    ...findingEntries(placed, findings),
  ]
}
