import { describe, expect, it } from 'vitest'
import { type Migration, migrateRegister, migrations } from './migrate-register.ts'
import { formatVersion } from './register.ts'

const steps: Migration[] = [
  { from: 1, migrate: ({ bodies, ...rest }) => ({ ...rest, parties: bodies }) },
  { from: 2, migrate: (file) => ({ ...file, parties: (file.parties as string[]).map((name) => ({ name })) }) },
]

describe('migrateRegister', () => {
  it('leaves a file of the version wanted as it is', () => {
    const file = { formatVersion: 3, parties: [] }
    expect(migrateRegister(file, steps, 3)).toEqual({ ok: true, file, steps: 0 })
  })

  it('takes one step after another', () => {
    const file = { formatVersion: 1, bodies: ['DWP'] }
    expect(migrateRegister(file, steps, 3)).toEqual({
      ok: true,
      file: { formatVersion: 3, parties: [{ name: 'DWP' }] },
      steps: 2,
    })
    expect(migrateRegister({ formatVersion: 2, parties: [] }, steps, 3)).toMatchObject({ ok: true, steps: 1 })
  })

  it('does not change its input, though a step does', () => {
    const careless: Migration = {
      from: 1,
      migrate: (file) => {
        ;(file.parties as unknown[]).push('another')
        return { ...file }
      },
    }
    const file = { formatVersion: 1, parties: [] }
    expect(migrateRegister(file, [careless], 2)).toMatchObject({ ok: true, file: { parties: ['another'] } })
    expect(file).toEqual({ formatVersion: 1, parties: [] })
  })

  it.each([
    ['a version that no step leads on from', 0],
    ['a later version', 4],
    ['a version in words', '1'],
    ['no version', undefined],
  ])('refuses %s and says which it is', (_, version) => {
    expect(migrateRegister({ formatVersion: version }, steps, 3)).toEqual({ ok: false, version })
  })

  it('never goes past the version wanted, and refuses with the version of the file', () => {
    expect(migrateRegister({ formatVersion: 2, parties: [] }, steps, 1)).toEqual({ ok: false, version: 2 })
  })

  it('names the version of the file where the chain breaks half-way', () => {
    expect(migrateRegister({ formatVersion: 1, bodies: [] }, steps, 5)).toEqual({ ok: false, version: 1 })
  })

  it('has a shipped step for each version before the current one', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: formatVersion - 1 }, (_, place) => place + 1),
    )
  })
})
