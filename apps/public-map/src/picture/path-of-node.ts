import type { GraphNode } from '@sharemap/graph'
import type { Site } from '../html/site.ts'
import { pathOfRecord } from '../reading/addresses.ts'

/** The page, or the part of a page, that tells of a node of a picture; null where there is none. */
export const pathOfNode = ({ partyPages }: Site, node: GraphNode): readonly [string, string?] | null => {
  if (node.kind === 'group') {
    if (node.categoryGroup !== null) return ['information.html', node.categoryGroup]
    if (node.partyKind !== null) return ['organisations.html', node.partyKind]
    const organisation = /^group-organisation-(party-.+)$/.exec(node.id)?.[1]
    const path = organisation === undefined || !partyPages.has(organisation) ? undefined : pathOfRecord(organisation)
    return path === undefined ? null : [path]
  }
  if (node.kind === 'party' && !partyPages.has(node.id)) return null
  const path = pathOfRecord(node.id)
  return path === undefined ? null : [path]
}
