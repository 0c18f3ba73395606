import { layOutGraph } from '@sharemap/layout'
import { type ExportFormat, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { toGraphData } from '../graph-data/graph-attributes.ts'
import { scopeLine } from '../graph-data/scope-line.ts'

/**
 * Writes a scope as Cytoscape JSON (CYJS), which the Cytoscape desktop and Cytoscape.js both read, with the places of the
 * nodes in their lanes.
 *
 * @param scope what is to leave.
 */
export const toCytoscapeJson = (scope: ExportScope): string => {
  const { nodes, edges } = toGraphData(scope)
  const placed = layOutGraph(scope.graph, { organisationNames: scope.organisationNames })
  const spots = new Map(placed.nodes.map((spot) => [spot.node.id, spot]))
  const network = {
    format_version: '1.0',
    generated_by: 'Sharemap',
    target_cytoscapejs_version: '~3',
    data: { name: scope.title, description: scopeLine(scope), asAt: scope.asAt, audience: scope.audience },
    elements: {
      nodes: nodes.map(({ id, attributes }) => {
        const { x, y, width, height } = spots.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
        return {
          data: { id, name: attributes.label, ...attributes },
          position: { x: Math.round(x + width / 2), y: Math.round(y + height / 2) },
        }
      }),
      edges: edges.map(({ id, from, to, attributes }) => ({
        data: { id, source: from, target: to, interaction: attributes.kind, name: attributes.label, ...attributes },
      })),
    },
  }
  return `${JSON.stringify(network, null, 2)}\n`
}

/** For Cytoscape and programs on top of Cytoscape.js. */
export const cytoscapeJsonFormat: ExportFormat = {
  id: 'cytoscape-json',
  name: 'Graph (Cytoscape JSON)',
  fileExtension: 'cyjs',
  mediaType: 'application/json',
  for: 'drawing-to-edit',
  usesPage: false,
  needs: null,
  write: async (scope) => toBytes(toCytoscapeJson(scope)),
}
