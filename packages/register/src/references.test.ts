import { describe, expect, it } from 'vitest'
import { flowSchema } from './flow.ts'
import { referencesIn } from './references.ts'
import { systemSchema } from './system.ts'
import { buildEvidence, buildFlow, buildSystem } from './testing/builders.ts'
import { none, stated } from './testing/said-values.ts'

const flow = buildFlow({
  id: 'flow-a',
  from: 'activity-a',
  to: 'party-b',
  activity: 'activity-a',
  owner: 'party-o',
  categories: stated(['category-x', 'category-y']),
  purposes: ['purpose-p'],
  lawfulBases: [{ party: 'party-l', article6: { state: 'not-stated' } }],
  agreement: none('There is none of the name agreement-z.'),
  transfer: stated('transfer-t'),
  evidence: [buildEvidence({ notice: 'notice-n', says: 'It names party-q, in words only.' })],
})

describe('referencesIn', () => {
  it('finds each id where it stands, through lists, nullables and what may be unsaid', () => {
    const found = [...referencesIn(flowSchema, flow)].map(({ target, path }) => `${path.join('.')} = ${target}`)
    expect(found).toEqual([
      'id = flow-a',
      'owner = party-o',
      'evidence.0.notice = notice-n',
      'from = activity-a',
      'to = party-b',
      'activity = activity-a',
      'categories.value.0 = category-x',
      'categories.value.1 = category-y',
      'purposes.0 = purpose-p',
      'lawfulBases.0.party = party-l',
      'transfer.value = transfer-t',
    ])
  })

  it('tells which kinds each may point at', () => {
    const kinds = Object.fromEntries(
      [...referencesIn(flowSchema, flow)].map((reference) => [reference.path.join('.'), reference.kinds]),
    )
    expect(kinds.from).toEqual(['subject-group', 'party', 'activity', 'system'])
    expect(kinds.to).toEqual(['party', 'activity', 'system'])
  })

  it('puts the given path before its own', () => {
    const system = buildSystem({ id: 'system-a', provider: stated('party-b') })
    const paths = [...referencesIn(systemSchema, system, ['systems', 4])].map(({ path }) => path)
    expect(paths).toContainEqual(['systems', 4, 'provider', 'value'])
  })
})
