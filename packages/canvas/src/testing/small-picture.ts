import { buildFlowGraph, groupGraph } from '@sharemap/graph'
import { layOutGraph, type PlacedGraph } from '@sharemap/layout'
import { smallRegister } from '@sharemap/register/testing'

/** The small register's whole picture, as at a day after Privacy Shield fell. */
export const smallPicture = (): PlacedGraph => layOutGraph(buildFlowGraph(smallRegister(), { asAt: '2026-11-22' }))

/** The same register's overview. */
export const smallOverview = (): PlacedGraph =>
  layOutGraph(groupGraph(buildFlowGraph(smallRegister(), { asAt: '2026-11-22' })))
