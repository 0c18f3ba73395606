import { describe, expect, it } from 'vitest'
import type { Site } from '../html/site.ts'
import type { Telling } from '../reading/tellings.ts'
import { english } from '../words/english.ts'
import { markedAlike } from './marked-alike.ts'

const site = { words: english } as Site

const telling = (to: string, field: string | null) =>
  ({ flow: { to }, known: { certainty: field === null ? 'stated' : 'inferred', field } }) as Telling

const partsOf = (...ends: [string, ...(string | null)[]][]) =>
  markedAlike(
    site,
    ends.map(([to, ...fields]) => fields.map((field) => telling(to, field))),
  ).map(({ lead, ends: own }) => [lead, own.map(([first]) => first?.flow.to)])

describe('markedAlike', () => {
  it('says once what goes for several, and leaves to the others their own marks', () => {
    expect(
      partsOf(['a', 'from'], ['b', null], ['c', 'from', 'activity'], ['d', 'from', 'to'], ['e', 'from'], ['f', 'to']),
    ).toEqual([
      [null, ['b', 'd', 'f']],
      ['For each of these, we worked out which service tells:', ['a', 'c', 'e']],
    ])
  })

  it('leaves the mark with each where few share it', () => {
    expect(partsOf(['a', 'from'], ['b', 'from'], ['c', null])).toEqual([[null, ['a', 'b', 'c']]])
  })

  it('has nothing for nobody', () => {
    expect(partsOf()).toEqual([])
  })
})
