import { describe, expect, it } from 'vitest'
import type { Flow } from '../flow.ts'
import type { Party } from '../party.ts'
import { type Register, type RegisterRecord, recordListNames } from '../register.ts'
import { buildContact, buildEvidence, buildFlow, buildParty, buildPurpose } from '../testing/builders.ts'
import { stated, unsaid } from '../testing/said-values.ts'
import { smallRegister } from '../testing/small-register.ts'
import { applyEdits } from './apply-edits.ts'
import type { EditCommand } from './edit-command.ts'

const options = { today: '2026-11-22' }

const find = <Item extends RegisterRecord>(register: Register, id: string): Item =>
  recordListNames.flatMap((list): RegisterRecord[] => register[list]).find((record) => record.id === id) as Item

const done = (register: Register, ...commands: EditCommand[]) => {
  const applied = applyEdits(register, commands, options)
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return applied
}

const refusal = (register: Register, ...commands: EditCommand[]) => {
  const applied = applyEdits(register, commands, options)
  return applied.ok ? undefined : applied
}

const rename = (record: string, value: string, version = 1): EditCommand => ({
  command: 'change-field',
  record,
  version,
  path: 'name',
  value,
})

describe('applyEdits', () => {
  it('changes one field, counts the record and dates the register', () => {
    const { register, changes } = done(smallRegister(), rename('party-dwp', 'DWP'))
    expect(find(register, 'party-dwp')).toMatchObject({ name: 'DWP', version: 2 })
    expect(register.updatedOn).toBe('2026-11-22')
    expect(changes).toEqual([
      { change: 'heading', fields: [{ path: 'updatedOn', before: '2026-11-01', after: '2026-11-22' }] },
      {
        change: 'changed',
        record: 'party',
        id: 'party-dwp',
        name: 'DWP',
        version: { before: 1, after: 2 },
        fields: [
          { path: 'name', before: 'Department for Work and Pensions', after: 'DWP' },
          { path: 'status', before: 'approved', after: 'draft' },
        ],
        comment: null,
      },
    ])
  })

  it('leaves the register that it was given as it was', () => {
    const register = smallRegister()
    done(register, rename('party-dwp', 'DWP'), { command: 'retire-record', record: 'flow-claim', version: 1 })
    expect(register).toEqual(smallRegister())
  })

  it('counts a record once, however many commands of a list change it', () => {
    const { register } = done(smallRegister(), rename('party-dwp', 'DWP'), {
      command: 'change-field',
      record: 'party-dwp',
      version: 1,
      path: 'aliases.2',
      value: 'The Department',
    })
    expect(find(register, 'party-dwp')).toMatchObject({
      version: 2,
      aliases: ['DWP', 'Universal Credit', 'The Department'],
    })
  })

  it('gives the same register back where nothing changes', () => {
    const register = smallRegister()
    expect(done(register, rename('party-casewise', ' Casewise '))).toEqual({ ok: true, register, changes: [] })
  })

  it('conflicts only where the record has changed since', () => {
    const { register } = done(smallRegister(), rename('party-dwp', 'DWP'))
    expect(refusal(register, rename('party-casewise', 'Casewise Ltd'))).toBeUndefined()
    expect(refusal(register, rename('party-casewise', 'Casewise Ltd'), rename('party-dwp', 'The DWP'))).toEqual({
      ok: false,
      reason: 'conflict',
      conflicts: [
        {
          command: 1,
          record: 'party-dwp',
          seen: 1,
          current: find(register, 'party-dwp'),
          message: '"DWP" (party-dwp) has changed since: the edit was made for version 1, and it is at version 2.',
        },
      ],
    })
  })

  it('conflicts with a removal', () => {
    expect(refusal(smallRegister(), rename('party-nowhere', 'Nobody'))).toMatchObject({
      reason: 'conflict',
      conflicts: [{ record: 'party-nowhere', current: null }],
    })
  })

  it('compares the heading by what its editor saw', () => {
    const register = smallRegister()
    const command = { command: 'change-heading', field: 'title', value: 'Our register' } as const
    expect(done(register, { ...command, seen: register.title }).register.title).toBe('Our register')
    expect(refusal(register, { ...command, seen: 'Something else' })).toMatchObject({
      reason: 'conflict',
      conflicts: [{ record: 'register', seen: null }],
    })
  })

  it('applies a list wholly or not at all', () => {
    const register = smallRegister()
    const applied = refusal(register, rename('party-dwp', 'DWP'), rename('party-casewise', ''))
    expect(applied).toMatchObject({ reason: 'refused', problems: [{ code: 'wrong-shape', entity: 'party-casewise' }] })
    expect(find(register, 'party-dwp').name).toBe('Department for Work and Pensions')
  })

  it.each<[string, EditCommand, object]>([
    [
      'a reference that leads nowhere',
      { command: 'attach-agreement', record: 'flow-claim', version: 1, agreement: 'agreement-nowhere' },
      { code: 'missing-reference', entity: 'flow-claim', path: '/flows/0/agreement/value' },
    ],
    [
      'the removal of what others name',
      { command: 'remove-record', record: 'agreement-dwp', version: 1 },
      { code: 'missing-reference', entity: 'flow-claims-dwp', path: '/flows/2/agreement/value' },
    ],
    [
      'an id that stands already',
      { command: 'add-record', list: 'parties', record: buildParty({ id: 'party-dwp', name: 'Another' }) },
      { code: 'duplicate-id', entity: 'party-dwp' },
    ],
    [
      'a body that stands already',
      { command: 'add-record', list: 'parties', record: buildParty({ id: 'party-new', name: ' universal  CREDIT' }) },
      { code: 'duplicate-name', entity: 'party-new' },
    ],
    [
      'a purpose of another activity',
      {
        command: 'change-field',
        record: 'flow-claims-dwp',
        version: 1,
        path: 'purposes',
        value: ['purpose-resident-survey'],
      },
      { code: 'broken-rule', entity: 'flow-claims-dwp', path: '/flows/2/purposes/0' },
    ],
    [
      'a body that is part of itself',
      {
        command: 'change-field',
        record: 'party-alderbrook',
        version: 1,
        path: 'parent',
        value: 'party-alderbrook-homes',
      },
      { code: 'broken-rule', entity: 'party-alderbrook', path: '/parties/0/parent' },
    ],
    [
      'a field that there is not',
      { command: 'change-field', record: 'party-dwp', version: 1, path: 'colour', value: 'red' },
      { code: 'unknown-field', entity: 'party-dwp', path: '/parties/4/colour' },
    ],
    [
      'a field of every object',
      { command: 'change-field', record: 'party-dwp', version: 1, path: '__proto__.polluted', value: true },
      { code: 'unknown-field', entity: 'party-dwp' },
    ],
    ...(['id', 'version', 'status'] as const).map((path): [string, EditCommand, object] => [
      `a change of the field ${path}`,
      { command: 'change-field', record: 'party-dwp', version: 1, path, value: 'retired' },
      { code: 'broken-rule', entity: 'party-dwp', path: `/parties/4/${path}` },
    ]),
    [
      'evidence at a position that there is not',
      { command: 'remove-evidence', record: 'party-dwp', version: 1, position: 1 },
      { code: 'broken-rule', path: '/parties/4/evidence/1' },
    ],
    [
      'a status that stands already',
      { command: 'set-status', record: 'party-dwp', version: 1, status: 'approved' },
      { code: 'broken-rule', path: '/parties/4/status' },
    ],
    [
      'to bring back what is not retired',
      { command: 'restore-record', record: 'party-dwp', version: 1 },
      { code: 'broken-rule', path: '/parties/4/status' },
    ],
  ])('refuses %s', (_, command, problem) => {
    expect(refusal(smallRegister(), command)).toMatchObject({
      reason: 'refused',
      problems: expect.arrayContaining([expect.objectContaining(problem)]),
    })
  })

  it('adds a record, and what names it, in one list', () => {
    const party = buildParty({ id: 'party-hmrc', name: 'HMRC' })
    const flow = buildFlow({
      id: 'flow-claims-hmrc',
      from: 'activity-benefit-claims',
      to: 'party-hmrc',
      activity: 'activity-benefit-claims',
    })
    const { register, changes } = done(
      smallRegister(),
      { command: 'add-record', list: 'flows', record: flow, position: 0 },
      { command: 'add-record', list: 'parties', record: party },
      { command: 'set-status', record: 'party-hmrc', version: 1, status: 'in-review', comment: 'Please look.' },
    )
    expect(register.flows[0]).toEqual(flow)
    expect(register.parties.at(-1)).toEqual({ ...party, status: 'in-review' })
    expect(changes).toMatchObject([
      { change: 'heading' },
      { change: 'added', id: 'flow-claims-hmrc', position: 0 },
      { change: 'added', id: 'party-hmrc', position: 9, comment: 'Please look.' },
    ])
  })

  it('retires a record from a day, and brings it back as a draft', () => {
    const retired = done(smallRegister(), { command: 'retire-record', record: 'flow-claim', version: 1 }).register
    expect(find(retired, 'flow-claim')).toMatchObject({ status: 'retired', validTo: '2026-11-22' })
    const restored = done(retired, { command: 'restore-record', record: 'flow-claim', version: 2 }).register
    expect(find(restored, 'flow-claim')).toMatchObject({ status: 'draft', validTo: null, version: 3 })
    const dated = { command: 'retire-record', record: 'flow-claim', version: 1, validTo: '2027-01-01' } as const
    expect(find(done(smallRegister(), dated).register, 'flow-claim').validTo).toBe('2027-01-01')
  })

  it('links and unlinks evidence', () => {
    const evidence = buildEvidence({ says: 'A letter of the department.', source: 'Letter' })
    const target = { record: 'flow-claim', version: 1 }
    const linked = done(smallRegister(), { command: 'link-evidence', ...target, evidence }).register
    expect(find(linked, 'flow-claim').evidence).toEqual([evidence])
    const unlinked = done(linked, {
      command: 'remove-evidence',
      record: 'flow-claim',
      version: 2,
      position: 0,
    }).register
    expect(find(unlinked, 'flow-claim').evidence).toEqual([])
  })

  it('attaches an agreement and adds a purpose', () => {
    const purpose = buildPurpose({ id: 'purpose-check-claims' })
    const { register } = done(
      smallRegister(),
      { command: 'attach-agreement', record: 'flow-claim', version: 1, agreement: 'agreement-dwp' },
      { command: 'add-purpose', record: 'activity-benefit-claims', version: 1, purpose, position: 1 },
      {
        command: 'change-field',
        record: 'activity-benefit-claims',
        version: 1,
        path: 'purposes.purpose-find-help.plainName',
        value: 'find more help',
      },
    )
    expect(find<Flow>(register, 'flow-claim').agreement).toEqual(stated('agreement-dwp'))
    expect(register.activities[0]?.purposes.map(({ id, plainName }) => [id, plainName])).toEqual([
      ['purpose-decide-claims', 'decide your claim'],
      ['purpose-check-claims', 'Check claims'],
      ['purpose-find-help', 'find more help'],
    ])
  })
})

describe('merge-parties', () => {
  const contact = buildContact({ name: 'Universal Credit helpline' })
  const duplicate = buildParty({
    id: 'party-uc',
    name: 'Universal Credit team',
    kind: 'central-government',
    aliases: ['dwp team', 'UC'],
    addresses: ['1 Example Street'],
    contacts: [contact],
    icoRegistration: stated('Z7654321'),
    country: stated('IE'),
    evidence: [
      buildEvidence({ says: 'Of the whole.' }),
      buildEvidence({ says: 'Of a contact.', field: 'contacts.0' }),
      buildEvidence({ says: 'Of the number.', field: 'icoRegistration' }),
      buildEvidence({ says: 'Of the country.', field: 'country' }),
    ],
  })
  const register = (): Register => {
    const small = smallRegister()
    const flow = small.flows.find(({ id }) => id === 'flow-claims-dwp') as Flow
    const both = [
      ...flow.lawfulBases,
      { party: 'party-uc', article6: stated([{ code: '6(1)(c)' as const, law: unsaid }]) },
    ]
    return {
      ...small,
      parties: [...small.parties, duplicate],
      flows: [
        ...small.flows.map((item) => (item === flow ? { ...flow, lawfulBases: both } : item)),
        buildFlow({
          id: 'flow-uc',
          from: 'activity-benefit-claims',
          to: 'party-uc',
          activity: 'activity-benefit-claims',
        }),
      ],
      agreements: small.agreements.map((agreement) => ({ ...agreement, parties: [...agreement.parties, 'party-uc'] })),
    }
  }
  const merge: EditCommand = {
    command: 'merge-parties',
    record: 'party-dwp',
    version: 1,
    duplicate: 'party-uc',
    duplicateVersion: 1,
  }

  it('joins names, addresses, contacts and evidence, and fills what was unsaid', () => {
    const merged = done(register(), merge).register
    const party = find<Party>(merged, 'party-dwp')
    expect(party).toMatchObject({
      name: 'Department for Work and Pensions',
      aliases: ['DWP', 'Universal Credit', 'Universal Credit team', 'dwp team', 'UC'],
      addresses: ['1 Example Street'],
      contacts: [contact],
      icoRegistration: stated('Z7654321'),
      country: stated('GB'),
      version: 2,
    })
    // The kept party says another country, so what backed the duplicate's does not back it.
    expect(party.evidence.slice(1).map(({ says }) => says)).toEqual([
      'Of the whole.',
      'Of a contact.',
      'Of the number.',
    ])
  })

  it('keeps the duplicate as a retired record that nothing names', () => {
    const merged = done(register(), merge).register
    expect(find(merged, 'party-uc')).toMatchObject({
      status: 'retired',
      validTo: '2026-11-22',
      notes: 'Merged into "Department for Work and Pensions" (party-dwp).',
    })
    expect(find<Flow>(merged, 'flow-uc')).toMatchObject({ to: 'party-dwp', version: 2 })
    expect(merged.agreements[0]?.parties.filter((id) => id === 'party-dwp')).toHaveLength(1)
    expect(JSON.stringify({ ...merged, parties: [] })).not.toContain('party-uc')
  })

  it('joins the bases of the two in each flow', () => {
    expect(find<Flow>(done(register(), merge).register, 'flow-claims-dwp').lawfulBases.slice(1)).toEqual([
      { party: 'party-dwp', article6: stated([{ code: '6(1)(c)', law: unsaid }]) },
    ])
  })

  it('refuses where a flow would go from the party to itself', () => {
    const between = buildFlow({
      id: 'flow-between',
      from: 'party-uc',
      to: 'party-dwp',
      activity: 'activity-benefit-claims',
    })
    const both = { ...register(), flows: [...register().flows, between] }
    expect(refusal(both, merge)).toMatchObject({ problems: [{ entity: 'flow-between', code: 'broken-rule' }] })
  })

  it('refuses a party and itself, and a retired one', () => {
    expect(refusal(register(), { ...merge, duplicate: 'party-dwp' })).toMatchObject({
      problems: [{ entity: 'party-dwp' }],
    })
    const retired = done(register(), { command: 'retire-record', record: 'party-dwp', version: 1 }).register
    expect(refusal(retired, { ...merge, version: 2 })).toMatchObject({ problems: [{ entity: 'party-dwp' }] })
  })

  it('conflicts where either has changed since', () => {
    const changed = done(register(), rename('party-uc', 'UC team')).register
    expect(refusal(changed, merge)).toMatchObject({ reason: 'conflict', conflicts: [{ record: 'party-uc', seen: 1 }] })
  })

  it('takes the parent of the duplicate where that was the parent', () => {
    const small = smallRegister()
    const merged = done(small, {
      ...merge,
      record: 'party-alderbrook-homes',
      duplicate: 'party-alderbrook',
    }).register
    expect(find<Party>(merged, 'party-alderbrook-homes').parent).toBeNull()
    expect(find<Party>(merged, 'party-benefits-service').parent).toBe('party-alderbrook-homes')
  })
})
