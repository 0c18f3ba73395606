import { applyEdits, type EditCommand, type Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { type BulkEntry, noneValue, unsaidValue } from './bulk-field.ts'
import { bulkCommands, bulkFields } from './bulk-fields.ts'
import { previewBulk } from './preview-bulk.ts'
import { recordsOf } from './records-of.ts'

const register = smallRegister()
const today = '2026-11-22'
const flows = register.flows.map(({ id }) => id)
const fieldOf = (id: string) => {
  const field = bulkFields.find((one) => one.id === id)
  if (field === undefined) throw new Error(`No field ${id}`)
  return field
}
const said = (value: string, reason = ''): BulkEntry => ({ value, reason })

/** Entries that each field takes: every option, or a day or words, and nothing said. */
const entriesOf = (field: (typeof bulkFields)[number]): BulkEntry[] => {
  if (field.entry === 'day') return [said('2027-03-01'), said(unsaidValue)]
  if (field.entry === 'text') return [said('once a month'), said(unsaidValue)]
  return field.options(register).map(({ value }) => said(value, 'nothing was signed'))
}

describe('fields that many records are given at once', () => {
  test('every value that a field offers is accepted for every record of its kinds, and no other record changes', () => {
    for (const field of bulkFields) {
      for (const kind of field.kinds) {
        // What is retired is restored before it is given another status.
        const records = recordsOf(register, kind, flows).filter(({ status }) => status !== 'retired')
        for (const entry of entriesOf(field)) {
          const commands = bulkCommands(field, records, entry)
          const done = field.id === 'status' ? records.filter(({ status }) => status === entry.value).length : 0
          expect([field.id, entry.value, commands?.length]).toEqual([field.id, entry.value, records.length - done])
          const { problems, records: changed } = previewBulk(register, commands ?? [], today)
          // A record must not end before it began: only that may be refused, and is told.
          if (problems.length > 0) expect(field.id).toMatch(/^valid/)
          const ids = new Set(records.map(({ id }) => id))
          expect(changed.filter(({ id }) => !ids.has(id))).toEqual([])
        }
      }
    }
  })

  test('an entry that is no value yet gives no command', () => {
    const records = recordsOf(register, 'flow', flows)
    for (const field of bulkFields) expect(bulkCommands(field, records, said(''))).toBeNull()
    expect(bulkCommands(fieldOf('reviewDue'), records, said('2027-03'))).toBeNull()
    expect(bulkCommands(fieldOf('agreement'), records, said(noneValue, '  '))).toBeNull()
    expect(bulkCommands(fieldOf('reviewDue'), [], said('2027-03-01'))).toBeNull()
  })
})

/** The same edit for somebody who has seen the version that the first one made. */
const laterVersion = (command: EditCommand): EditCommand =>
  'version' in command ? { ...command, version: command.version + 1 } : command

describe('what will change is told before', () => {
  const commands = bulkCommands(fieldOf('reviewDue'), recordsOf(register, 'flow', flows), said('2027-03-01')) ?? []

  test('it is what is done then: one sentence a record that changes, none for those that have the value', () => {
    const preview = previewBulk(register, commands, today)
    const applied = applyEdits(register, commands, { today })
    expect(applied.ok && applied.register).toEqual(preview.register)
    const differing = register.flows.filter(({ reviewDue }) => reviewDue !== '2027-03-01')
    expect(preview.records.map(({ id }) => id).toSorted()).toEqual(differing.map(({ id }) => id).toSorted())
    expect(preview.records.every(({ words }) => words.some((word) => word.startsWith('Review date: from')))).toBe(true)
    expect(previewBulk(preview.register as Register, commands.map(laterVersion), today).records).toEqual([])
  })

  test('a review date leaves what is approved approved; the trigger of a flow makes it a draft again', () => {
    const approved = { ...register, flows: register.flows.map((flow) => ({ ...flow, status: 'approved' as const })) }
    expect(previewBulk(approved, commands, today).becomeDraft).toBe(0)
    const triggers = bulkCommands(fieldOf('trigger'), approved.flows, said('somebody asks')) ?? []
    const { becomeDraft, records } = previewBulk(approved, triggers, today)
    expect(becomeDraft).toBe(records.length)
    expect(becomeDraft).toBeGreaterThan(0)
  })

  test('the activities that several flows serve change once each', () => {
    const ids = recordsOf(register, 'activity', flows).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].toSorted()).toEqual([...new Set(register.flows.map(({ activity }) => activity))].toSorted())
  })
})
