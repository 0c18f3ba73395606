import { describe, expect, it } from 'vitest'
import { canvasThemes } from './canvas-theme.ts'
import { type FindingMarks, findingMarkInWords, findingShapes, markSeverities, toFindingSvg } from './finding-marks.ts'
import { legendEntries } from './legend-entries.tsx'
import { smallPicture } from './testing/small-picture.ts'
import { toElements } from './to-elements.ts'
import { announce } from './walk-canvas.ts'

const placed = smallPicture()
const [node] = placed.nodes
const [edge] = placed.edges.filter((each) => each.edge.kind === 'flow')
if (node === undefined || edge === undefined) throw new Error('The small picture lost its nodes or its flows')
const marks: FindingMarks = new Map([
  [node.node.id, { count: 3, gravest: 'act-now' }],
  [edge.edge.id, { count: 12, gravest: 'consider' }],
])

describe('marks of findings', () => {
  it('tell their severities apart by shape, and say their number', () => {
    expect(new Set(markSeverities.map((severity) => findingShapes[severity].outline)).size).toBe(3)
    const svg = toFindingSvg({ count: 12, gravest: 'should-mend' }, canvasThemes.dark)
    expect(svg).toContain('>12</text>')
    expect(svg).toContain(canvasThemes.dark.cannotTell)
  })

  it('stand on the nodes and arrows that something is found on, and on no others', () => {
    const badges = toElements(placed, canvasThemes.light, marks).filter(({ classes }) => /\bbadge\b/.test(`${classes}`))
    expect(badges.map(({ data }) => data.of).toSorted()).toEqual([...marks.keys()].toSorted())
    expect(toElements(placed, canvasThemes.light).some(({ classes }) => /\bbadge\b/.test(`${classes}`))).toBe(false)
  })

  it('are explained in the legend where they are used', () => {
    const ids = legendEntries(placed, marks).map(({ id }) => id)
    expect(ids.filter((id) => id.startsWith('finding-'))).toEqual(['finding-act-now', 'finding-consider'])
    expect(legendEntries(placed).some(({ id }) => id.startsWith('finding-'))).toBe(false)
  })

  it('are said to those who do not see them', () => {
    expect(announce(placed, node.node.id, marks)).toContain('3 findings, the gravest: act now.')
    expect(announce(placed, node.node.id)).not.toContain('finding')
    expect(findingMarkInWords({ count: 1, gravest: 'consider' })).toBe('1 finding: consider')
  })
})
