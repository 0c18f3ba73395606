import { describe, expect, it } from 'vitest'
import { smallPicture } from './testing/small-picture.ts'
import { announce, walkCanvas } from './walk-canvas.ts'

describe('walkCanvas', () => {
  const placed = smallPicture()
  const laneOf = (id: string | null) => placed.nodes.find(({ node }) => node.id === id)?.node.lane

  it('begins at the top left', () => {
    const first = walkCanvas(placed, null, 'ArrowRight')
    expect(laneOf(first)).toBe(placed.lanes[0]?.lane)
  })

  it('goes right only along an edge, and left only against one', () => {
    for (const { node } of placed.nodes) {
      const right = walkCanvas(placed, node.id, 'ArrowRight')
      const left = walkCanvas(placed, node.id, 'ArrowLeft')
      if (right !== node.id)
        expect(placed.graph.edges.some((edge) => edge.from === node.id && edge.to === right)).toBe(true)
      if (left !== node.id)
        expect(placed.graph.edges.some((edge) => edge.to === node.id && edge.from === left)).toBe(true)
    }
  })

  it('visits every node of a lane from Home downwards, and stops at its end', () => {
    const lane = placed.nodes.filter(({ node }) => node.lane === 'told-to').map(({ node }) => node.id)
    const visited = [walkCanvas(placed, lane[0] as string, 'Home') as string]
    for (let steps = 1; steps < lane.length; steps += 1) {
      visited.push(walkCanvas(placed, visited.at(-1) as string, 'ArrowDown') as string)
    }
    expect(visited.toSorted()).toEqual(lane.toSorted())
    expect(walkCanvas(placed, visited.at(-1) as string, 'ArrowDown')).toBe(visited.at(-1))
    expect(walkCanvas(placed, visited[0] as string, 'End')).toBe(visited.at(-1))
  })

  it('has nowhere to go in an empty picture', () => {
    const empty = { ...placed, nodes: [], edges: [] }
    expect(walkCanvas(empty, null, 'ArrowDown')).toBeNull()
    expect(announce(empty, 'party-dwp')).toBe('')
  })

  it('says what is in focus and what it is tied to', () => {
    const words = announce(placed, 'party-dwp')
    const arriving = placed.graph.edges.filter((edge) => edge.to === 'party-dwp').length
    expect(words).toContain('Department for Work and Pensions, recipient')
    expect(words).toContain(`${arriving} in from the left`)
  })
})
