import { buildFlowGraph } from '@sharemap/graph'
import { parseRegister } from '@sharemap/register'
import { publicRegisterSchema } from '@sharemap/register/public'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import {
  arbitraryScope,
  runs,
  scopeOf,
  shippedRegister,
  smallPublicScope,
  smallScope,
  withoutTools,
} from '../testing/scopes.ts'
import { jsonFormat } from './json-format.ts'

const write = async (scope: ExportScope) => new TextDecoder().decode(await jsonFormat.write(scope, withoutTools))

/** The register that a file holds: it must be one that the product itself would take. */
const read = async (scope: ExportScope) => {
  const given = JSON.parse(await write(scope))
  if (scope.audience === 'resident') return publicRegisterSchema.parse(given)
  const parsed = parseRegister(given)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)))
  return parsed.register
}

const sortedIds = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort()

describe('jsonFormat', () => {
  it('gives the whole register back, by another title', async () => {
    const scope = scopeOf(shippedRegister())
    const again = await read(scope)
    expect({ ...again, title: '', description: '' }).toEqual({ ...shippedRegister(), title: '', description: '' })
  })

  it('holds the flows of its scope and no others', async () => {
    const scope = smallScope({ filter: { to: ['party-dwp'] } })
    const part = await read(scope)
    expect(part.flows.map(({ id }) => id)).toEqual([...scope.flowNumbers.keys()])
    expect(part.description).toContain('To: Department for Work and Pensions.')
  })

  it('gives residents nothing that only the council may see', async () => {
    const text = await write(smallPublicScope())
    expect(JSON.parse(text).audience).toBe('resident')
    expect(text).not.toContain('"notes"')
    expect(text).not.toContain('flow-claims-fraud')
  })

  it('makes the same graph when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        expect(await write(scope)).toBe(await write(scope))
        const again = buildFlowGraph(await read(scope), { asAt: scope.asAt })
        expect(sortedIds(again.edges.filter(({ kind }) => kind === 'flow'))).toEqual(
          sortedIds(scope.graph.edges.filter(({ kind }) => kind === 'flow')),
        )
        for (const { id } of scope.graph.nodes) expect(again.nodes.some((node) => node.id === id)).toBe(true)
      }),
      runs,
    )
  }, 120_000)
})
