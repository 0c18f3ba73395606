import { type GraphNode, partyKindNames } from '@sharemap/graph'

/** What a node is, in words. */
export const kindOf = (node: GraphNode): string => {
  switch (node.kind) {
    case 'subject-group':
      return 'people whose data it is'
    case 'category':
      if (node.sensitivity === 'special') return 'special category data'
      return node.sensitivity === 'criminal-offence' ? 'criminal offence data' : 'kind of data'
    case 'activity':
      return 'activity'
    case 'system':
      return 'system'
    case 'party':
      return partyKindNames[node.partyKind].one.toLowerCase()
    case 'place':
      return 'place'
    case 'lawful-basis':
      return 'lawful basis'
    case 'gateway':
      return 'power to share'
    case 'group':
      return `group of ${node.members.length}`
  }
}

/** A node's name in its audience's words. */
export const nameOf = (node: GraphNode, audience: 'council' | 'resident'): string =>
  audience === 'resident' ? node.plainLabel : node.label
