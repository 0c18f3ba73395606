import { buildExportScope, type ExportFormat, exportFormatOf } from '@sharemap/export'
import { buildActivity, buildFlow, buildParty, buildRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { makeApp, signedIn } from '../testing/make-app.ts'
import { createExportTools } from './load-fonts.ts'
import { isLongToWrite, writeExportApart } from './write-export-apart.ts'

/** A register of one activity that tells so many bodies. */
const telling = (flows: number) => {
  const recipients = Array.from({ length: flows }, (_, at) => buildParty({ id: `party-${at}`, name: `Body ${at}` }))
  return buildRegister({
    parties: [buildParty({ id: 'party-council', name: 'Council' }), ...recipients],
    activities: [buildActivity({ id: 'activity-a', controller: 'party-council' })],
    flows: recipients.map(({ id }, at) =>
      buildFlow({ id: `flow-${at}`, from: 'activity-a', to: id, activity: 'activity-a' }),
    ),
  })
}
const choice = { asAt: '2026-11-22', hash: 'd15ea5e'.repeat(9) }
const formatOf = (id: string) => exportFormatOf(id) as ExportFormat

describe('writeExportApart', { timeout: 60_000 }, () => {
  it('writes the bytes that the format writes on the spot, one order after another', async () => {
    const register = telling(25)
    const orders = ['svg', 'docx'].map((format) => ({ format, register, choice }))
    const written = await Promise.all(orders.map(writeExportApart))
    for (const [at, { format }] of orders.entries()) {
      const onTheSpot = await formatOf(format).write(buildExportScope(register, choice), createExportTools())
      expect(Buffer.compare(Buffer.from(written[at] as Uint8Array), Buffer.from(onTheSpot)), format).toBe(0)
    }
  })

  it('tells of an order that cannot be written, and goes on with the next', async () => {
    const register = telling(1)
    const bad = writeExportApart({ format: 'svg', register, choice: { ...choice, focus: { id: 'party-nobody' } } })
    const good = writeExportApart({ format: 'csv', register, choice })
    await expect(bad).rejects.toThrow(/party-nobody/)
    expect((await good).length).toBeGreaterThan(100)
  })
})

describe('isLongToWrite', () => {
  it('is what is drawn, where there is much to draw', () => {
    const [small, large] = [telling(2), telling(25)].map((register) => buildExportScope(register, choice))
    if (small === undefined || large === undefined) throw new Error('Both scopes hold something.')
    for (const id of ['svg', 'png', 'pdf', 'docx', 'odt']) {
      expect(isLongToWrite(formatOf(id), large), id).toBe(true)
      expect(isLongToWrite(formatOf(id), small), id).toBe(false)
    }
    for (const id of ['csv', 'xlsx', 'json', 'mermaid', 'agreement']) {
      expect(isLongToWrite(formatOf(id), large), id).toBe(false)
    }
  })
})

describe('the server', { timeout: 60_000 }, () => {
  it('answers others while a large drawing is being written', async () => {
    const app = makeApp({ register: telling(60) })
    const ask = async (path: string) => app.request(`/api/v1/${path}`, { headers: signedIn })
    const order: string[] = []
    const drawing = ask('exports/png').then((response) => order.push(`drawing ${response.status}`))
    await ask('flows').then((response) => order.push(`flows ${response.status}`))
    await drawing
    expect(order).toEqual(['flows 200', 'drawing 200'])
  })
})
