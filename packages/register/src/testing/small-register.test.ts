import { describe, expect, it } from 'vitest'
import { parseRegister } from '../parse-register.ts'
import { toPublicRegister } from '../public/to-public-register.ts'
import { type RecordListName, recordListNames } from '../register.ts'
import { smallRegister } from './small-register.ts'

describe('smallRegister', () => {
  it('is a sound register with something in every list', () => {
    const register = smallRegister()
    expect(parseRegister(register)).toEqual({ ok: true, register })
    for (const list of recordListNames) expect(register[list].length, list).toBeGreaterThan(0)
  })

  it('is a fresh copy each time', () => {
    const first = smallRegister()
    first.parties.length = 0
    expect(smallRegister().parties.length).toBeGreaterThan(0)
  })

  it('holds back its internal record and its draft from residents, and nothing else', () => {
    const council = smallRegister()
    const resident = toPublicRegister(council)
    const ids = (register: Readonly<Record<RecordListName, readonly { id: string }[]>>) =>
      recordListNames.flatMap((list) => register[list].map(({ id }) => id))
    const held = ids(council).filter((id) => !ids(resident).includes(id))
    expect(held).toEqual(['party-fraud-team', 'flow-claims-fraud', 'flow-behaviour-charities'])
  })
})
