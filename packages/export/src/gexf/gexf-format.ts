import { layOutGraph } from '@sharemap/layout'
import { type ExportFormat, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { attributeTypes, type GraphAttributes, type GraphData, toGraphData } from '../graph-data/graph-attributes.ts'
import { scopeLine } from '../graph-data/scope-line.ts'
import { element, join, type Markup } from '../xml/element.ts'

const gexfTypes = { string: 'string', int: 'integer', boolean: 'boolean' } as const

const attributesOf = (of: 'node' | 'edge', items: GraphData['nodes'] | GraphData['edges']): Markup =>
  element(
    'attributes',
    { class: of },
    join(
      [...attributeTypes(items)].map(([name, type]) =>
        element('attribute', { id: name, title: name, type: gexfTypes[type] }),
      ),
    ),
  )

const valuesOf = (attributes: GraphAttributes): Markup =>
  element(
    'attvalues',
    {},
    join(Object.entries(attributes).map(([name, value]) => element('attvalue', { for: name, value: String(value) }))),
  )

/**
 * Writes a scope as GEXF 1.3, with the attributes of nodes and edges and the places of the nodes in their lanes.
 *
 * @param scope what is to leave.
 */
export const toGexf = (scope: ExportScope): string => {
  const { nodes, edges } = toGraphData(scope)
  const placed = layOutGraph(scope.graph, { organisationNames: scope.organisationNames })
  const spots = new Map(placed.nodes.map(({ node, x, y, width, height }) => [node.id, [x + width / 2, y + height / 2]]))
  const positionOf = (id: string) => {
    // A page's y grows downwards and GEXF's upwards.
    const [x = 0, y = 0] = spots.get(id) ?? []
    return element('viz:position', { x: Math.round(x), y: Math.round(-y), z: 0 })
  }
  const gexf = element(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    element(
      'meta',
      { lastmodifieddate: scope.source.updatedOn },
      element('creator', {}, 'Sharemap'),
      element('description', {}, scopeLine(scope)),
    ),
    element(
      'graph',
      { mode: 'static', defaultedgetype: 'directed' },
      attributesOf('node', nodes),
      attributesOf('edge', edges),
      element(
        'nodes',
        {},
        join(
          nodes.map(({ id, attributes }) =>
            element('node', { id, label: String(attributes.label) }, valuesOf(attributes), positionOf(id)),
          ),
        ),
      ),
      element(
        'edges',
        {},
        join(
          edges.map(({ id, from, to, attributes }) =>
            element('edge', { id, source: from, target: to, label: String(attributes.label) }, valuesOf(attributes)),
          ),
        ),
      ),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${gexf.markup}\n`
}

/** For Gephi. */
export const gexfFormat: ExportFormat = {
  id: 'gexf',
  name: 'Graph (GEXF)',
  fileExtension: 'gexf',
  mediaType: 'application/gexf+xml',
  for: 'drawing-to-edit',
  usesPage: false,
  needs: null,
  write: async (scope) => toBytes(toGexf(scope)),
}
