import { describe, expect, it } from 'vitest'
import { legendEntries } from './legend-entries.tsx'
import { smallOverview, smallPicture } from './testing/small-picture.ts'

const ids = (placed: Parameters<typeof legendEntries>[0]) => legendEntries(placed).map(({ id }) => id)

describe('legendEntries', () => {
  it('explains each shape and line that is used', () => {
    expect(ids(smallPicture())).toEqual(
      expect.arrayContaining([
        'subject-group',
        'category',
        'special',
        'criminal-offence',
        'activity',
        'named-body',
        'flow',
        'anonymous',
        'unsaid',
        'does-not-stand',
        'frame',
      ]),
    )
  })

  it('explains none that is not used', () => {
    expect(ids(smallPicture())).not.toContain('group')
    expect(ids(smallOverview())).toContain('group')
    const { lanes, nodes, edges, frames, ...rest } = smallPicture()
    expect(legendEntries({ ...rest, lanes: [], nodes: [], edges: [], frames: [] })).toEqual([])
  })
})
