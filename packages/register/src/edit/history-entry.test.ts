import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type EntryDraft, type HistoryEntry, historyEntrySchema, sealEntry, verifyChain } from './history-entry.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const anchor = hash('the file')

const draft = (why: string): EntryDraft => ({
  kind: 'edit',
  who: 'Ann',
  why,
  undoes: null,
  changes: [{ change: 'heading', fields: [{ path: 'title', before: 'Old', after: why }] }],
})

const chain = (...moments: string[]): HistoryEntry[] => {
  const entries: HistoryEntry[] = []
  for (const moment of moments) {
    const end = entries.at(-1) ?? { number: 0, hash: anchor, at: null }
    entries.push(sealEntry(draft(`Edit ${end.number + 1}`), end, moment, hash))
  }
  return entries
}

const three = chain('2026-11-22T09:00:00.000Z', '2026-11-22T10:00:00.000Z', '2026-11-22T11:00:00.000Z')

describe('sealEntry', () => {
  it('binds each entry to the one before', () => {
    expect(three.map(({ number, previous }) => [number, previous])).toEqual([
      [1, anchor],
      [2, three[0]?.hash],
      [3, three[1]?.hash],
    ])
    expect(historyEntrySchema.safeParse(three[0])).toMatchObject({ success: true })
  })

  it('never dates an entry before the one before it, and says what the clock said', () => {
    const [, back, on] = chain('2026-11-22T09:00:00.000Z', '2020-01-01T00:00:00.000Z', '2026-11-22T09:00:01.000Z')
    expect(back).toMatchObject({ at: '2026-11-22T09:00:00.000Z', clock: '2020-01-01T00:00:00.000Z' })
    expect(on).toMatchObject({ at: '2026-11-22T09:00:01.000Z', clock: null })
  })
})

describe('verifyChain', () => {
  it('proves a whole history, also once it was written and read', () => {
    expect(verifyChain(anchor, JSON.parse(JSON.stringify(three)), hash)).toEqual({
      ok: true,
      entries: 3,
      end: three[2]?.hash,
    })
  })

  it.each<[string, number, (entries: HistoryEntry[]) => HistoryEntry[]]>([
    ['a changed word', 2, ([one, two, last]) => [one!, { ...two!, why: 'Another reason' }, last!]],
    ['a changed value', 1, ([one, ...rest]) => [{ ...one!, changes: draft('Forged').changes }, ...rest]],
    ['an entry left out', 2, ([one, , last]) => [one!, last!]],
    ['an entry left out and the rest renumbered', 2, ([one, , last]) => [one!, { ...last!, number: 2 }]],
    ['two entries in each other’s place', 1, ([one, two, last]) => [two!, one!, last!]],
    ['the first entry left out', 1, ([, ...rest]) => rest],
    [
      'a changed entry with its hash made anew',
      3,
      ([one, two, last]) => {
        const forged = sealEntry(draft('Forged'), one!, two!.at, hash)
        return [one!, forged, last!]
      },
    ],
  ])('finds %s', (_, number, forge) => {
    expect(verifyChain(anchor, forge(three), hash)).toMatchObject({ ok: false, number })
  })

  it('finds that the register which it began with was another', () => {
    expect(verifyChain(hash('another file'), three, hash)).toMatchObject({ ok: false, number: 1 })
  })
})
