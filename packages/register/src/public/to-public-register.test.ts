import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReferences } from '../check-references.ts'
import { parseRegister } from '../parse-register.ts'
import { referencesIn } from '../references.ts'
import { type RecordListName, type Register, recordListNames, registerSchema } from '../register.ts'
import { optionOf, partsOf, type Schema } from '../schema-parts.ts'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { stated } from '../testing/said-values.ts'
import { smallRegister } from '../testing/small-register.ts'
import { type PublicRegister, publicRegisterSchema } from './public-register.ts'
import { toPublicRegister } from './to-public-register.ts'

const idsIn = (register: Register | PublicRegister) =>
  recordListNames.flatMap((list) => register[list].map(({ id }) => id))

/** The public register of the small register after a change, and which more records are missing from it than before. */
const afterChange = (change: (register: Register) => void) => {
  const council = smallRegister()
  const shownBefore = idsIn(toPublicRegister(council))
  change(council)
  const register = toPublicRegister(council)
  const shown = new Set(idsIn(register))
  return { register, lost: shownBefore.filter((id) => !shown.has(id)) }
}

const find = <List extends RecordListName>(register: Register, list: List, id: string) =>
  (register[list] as Register[RecordListName]).find((record) => record.id === id) as Register[List][number]

const hide = (list: RecordListName, id: string) => (register: Register) => {
  find(register, list, id).visibility = 'internal'
}

describe('toPublicRegister', () => {
  it('shows public facts as they are', () => {
    const { register } = afterChange(() => {})
    const council = smallRegister()
    const dwp = find(council, 'flows', 'flow-claims-dwp')
    expect(register.flows.find(({ id }) => id === 'flow-claims-dwp')).toMatchObject({
      name: dwp.name,
      categories: dwp.categories,
      trigger: dwp.trigger,
      lawfulBases: dwp.lawfulBases,
      gateway: dwp.gateway,
      agreement: stated('agreement-dwp'),
    })
    expect(register).toMatchObject({ audience: 'resident', title: council.title, updatedOn: council.updatedOn })
  })

  it.each(['draft', 'in-review', 'retired'] as const)('holds a record back while it is %s', (status) => {
    const { lost } = afterChange((register) => {
      find(register, 'retentionRules', 'retention-repairs').status = status
    })
    expect(lost).toEqual(['retention-repairs'])
  })

  it('withholds the flow of a recipient that is held back, and the transfer with its flow', () => {
    expect(afterChange(hide('parties', 'party-mailwing')).lost).toEqual([
      'party-mailwing',
      'flow-survey-mailwing',
      'flow-repairs-mailwing',
      'transfer-survey-mailwing',
      'transfer-repairs-mailwing',
    ])
  })

  it('withholds a transfer with the flow that it belongs to', () => {
    expect(afterChange(hide('flows', 'flow-survey-mailwing')).lost).toEqual([
      'flow-survey-mailwing',
      'transfer-survey-mailwing',
    ])
  })

  it('withholds what a controller does along with the controller', () => {
    const { lost, register } = afterChange(hide('parties', 'party-alderbrook-homes'))
    expect(lost).toEqual([
      'party-alderbrook-homes',
      'activity-housing-repairs',
      'flow-repairs-mailwing',
      'transfer-repairs-mailwing',
    ])
    expect(JSON.stringify(register)).not.toContain('purpose-housing-repairs')
  })

  it('says that an agreement, a provider, a transfer or a retention rule is withheld, and not that it is unsaid', () => {
    const { register } = afterChange((council) => {
      hide('agreements', 'agreement-dwp')(council)
      hide('parties', 'party-casewise')(council)
      hide('transfers', 'transfer-survey-mailwing')(council)
      hide('retentionRules', 'retention-claims')(council)
      hide('subjectGroups', 'subject-group-claimants')(council)
    })
    const flow = (id: string) => register.flows.find((item) => item.id === id)
    expect(flow('flow-claims-dwp')).toMatchObject({
      agreement: { state: 'withheld' },
      subjectGroups: { state: 'withheld' },
    })
    expect(register.systems[0]?.provider).toEqual({ state: 'withheld' })
    expect(flow('flow-survey-mailwing')?.transfer).toEqual({ state: 'withheld' })
    expect(register.activities[0]?.retention).toEqual({ state: 'withheld' })
  })

  it('leaves withheld entries out of lists', () => {
    const { register, lost } = afterChange(hide('dataCategories', 'category-ni-number'))
    expect(lost).toEqual(['category-ni-number'])
    const claims = register.activities.find(({ id }) => id === 'activity-benefit-claims')
    expect(claims?.collects.map(({ category }) => category)).toEqual(['category-name', 'category-health'])
    const dwp = register.flows.find(({ id }) => id === 'flow-claims-dwp')
    expect(dwp?.categories).toEqual(stated(['category-name']))
  })

  it('withholds a flow of which no category may be shown', () => {
    expect(afterChange(hide('dataCategories', 'category-email-address')).lost).toEqual([
      'category-email-address',
      'flow-survey-mailwing',
      'transfer-survey-mailwing',
    ])
  })

  it('does not change its input', () => {
    const council = smallRegister()
    toPublicRegister(council)
    expect(council).toEqual(smallRegister())
  })

  describe('over random registers', () => {
    const property = (check: (shown: PublicRegister, council: Register) => void) =>
      fc.assert(
        fc.property(arbitraryRegister({ hostileNames: true }), (council) => {
          check(toPublicRegister(council), council)
        }),
      )

    it('is a strict public register', () => {
      property((shown) => expect(publicRegisterSchema.parse(shown)).toEqual(shown))
    })

    it('holds no id of a record that is internal or not approved', () => {
      property((shown, council) => {
        const text = JSON.stringify(shown)
        for (const record of recordListNames.flatMap((list): Register[RecordListName][number][] => council[list])) {
          if (record.visibility === 'internal' || record.status !== 'approved') {
            expect(text).not.toContain(`"${record.id}"`)
          }
        }
      })
    })

    it('holds no reference that leads out of it', () => {
      property((shown) => {
        const known = new Set(idsIn(shown))
        for (const { purposes } of shown.activities) for (const { id } of purposes) known.add(id)
        for (const { target } of referencesIn(publicRegisterSchema, shown)) expect(known).toContain(target)
      })
    })

    it('adds nothing: shown again, it is the same', () => {
      property((shown) => {
        const council = asCouncil(shown)
        expect(parseRegister(council)).toMatchObject({ ok: true })
        expect(withoutWithheld(toPublicRegister(council))).toEqual(withoutWithheld(shown))
      })
    })

    it('shows all there is where everything is public and approved', () => {
      property((_, council) => {
        for (const list of recordListNames) {
          for (const record of council[list]) Object.assign(record, { visibility: 'public', status: 'approved' })
        }
        expect(checkReferences(council)).toEqual([])
        expect(idsIn(toPublicRegister(council))).toEqual(idsIn(council))
      })
    })
  })
})

/** Makes a council register of a public one: what the public schema lacks is unsaid, and what is withheld is too. */
const asCouncil = (shown: PublicRegister): Register =>
  ({ ...(lift(registerSchema, withoutWithheld(shown)) as Register), audience: 'council' }) as Register

const withoutWithheld = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value).replaceAll('{"state":"withheld"}', '{"state":"not-stated"}'), (name, part) =>
    name === 'partlyWithheld' ? undefined : part,
  )

const missing: Readonly<Record<string, unknown>> = {
  status: 'approved',
  visibility: 'public',
  owner: null,
  reviewDue: null,
  version: 1,
  notes: '',
  checkedBy: 'A tester',
  policyDocument: { state: 'not-stated' },
  securityMeasures: { state: 'not-stated' },
  dpia: { progress: 'not-stated', reference: null },
  reference: { state: 'not-stated' },
}

const lift = (schema: Schema, value: unknown): unknown => {
  if (value === null || value === undefined) return value
  const parts = partsOf(schema)
  switch (parts.kind) {
    case 'object':
      return Object.fromEntries(
        Object.entries(parts.fields).map(([key, field]) => {
          const part = (value as Record<string, unknown>)[key]
          return [key, part === undefined ? missing[key] : lift(field, part)]
        }),
      )
    case 'list':
      return (value as unknown[]).map((item) => lift(parts.element, item))
    case 'nullable':
    case 'optional':
      return lift(parts.inner, value)
    case 'choice': {
      const option = optionOf(parts.options, value)
      return option === undefined ? value : lift(option, value)
    }
    case 'leaf':
      return value
  }
}
