import { type ExportFormat, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { attributeTypes, type GraphAttributes, type GraphData, toGraphData } from '../graph-data/graph-attributes.ts'
import { scopeLine } from '../graph-data/scope-line.ts'
import { element, join, type Markup } from '../xml/element.ts'

/** Nodes and edges may bear attributes of one name, and a key belongs to one of the two. */
const keyId = (of: 'node' | 'edge', name: string) => `${of}-${name}`

const keysFor = (of: 'node' | 'edge', items: GraphData['nodes'] | GraphData['edges']): Markup[] =>
  [...attributeTypes(items)].map(([name, type]) =>
    element('key', { id: keyId(of, name), for: of, 'attr.name': name, 'attr.type': type }),
  )

const dataOf = (of: 'node' | 'edge', attributes: GraphAttributes): Markup =>
  join(Object.entries(attributes).map(([name, value]) => element('data', { key: keyId(of, name) }, String(value))))

/**
 * Writes a scope as GraphML 1.0, with the attributes of nodes and edges as its data.
 *
 * @param scope what is to leave.
 */
export const toGraphml = (scope: ExportScope): string => {
  const { nodes, edges } = toGraphData(scope)
  const graphml = element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    element('desc', {}, scopeLine(scope)),
    join([...keysFor('node', nodes), ...keysFor('edge', edges)]),
    element(
      'graph',
      { id: 'flows', edgedefault: 'directed' },
      join(nodes.map(({ id, attributes }) => element('node', { id }, dataOf('node', attributes)))),
      join(
        edges.map(({ id, from, to, attributes }) =>
          element('edge', { id, source: from, target: to }, dataOf('edge', attributes)),
        ),
      ),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${graphml.markup}\n`
}

/** For yEd, Gephi, networkx and igraph. */
export const graphmlFormat: ExportFormat = {
  id: 'graphml',
  name: 'Graph (GraphML)',
  fileExtension: 'graphml',
  mediaType: 'application/graphml+xml',
  for: 'drawing-to-edit',
  usesPage: false,
  needs: null,
  write: async (scope) => toBytes(toGraphml(scope)),
}
