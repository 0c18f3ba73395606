import type { Register } from '@sharemap/register'
import {
  buildActivity,
  buildCollected,
  buildDataCategory,
  buildFlow,
  buildParty,
  buildRegister,
  buildSubjectGroup,
  buildSystem,
  stated,
  unsaid,
} from '@sharemap/register/testing'
import fc from 'fast-check'

const numbered = (kind: string, count: number) => Array.from({ length: count }, (_, place) => `${kind}-${place + 1}`)

const parties = numbered('party', 5)
const groups = numbered('subject-group', 3)
const categories = numbered('category', 4)
const systems = numbered('system', 2)
const activities = numbered('activity', 4)

const someOf = (ids: string[], minLength = 0) => fc.subarray(ids, { minLength })
const mostlyUnsaid = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(fc.constant(unsaid), value.map(stated))

const country = fc.constantFrom('GB', 'GB', 'US', 'IE')

const activity = (id: string) =>
  fc
    .record({
      controller: fc.constantFrom(...parties.slice(0, 2)),
      subjectGroups: someOf(groups),
      collects: someOf(categories).map((ids) => buildCollected(ids)),
      systems: someOf(systems),
    })
    .map((given) => buildActivity({ id, ...given }))

const carried = fc.oneof(
  { weight: 4, arbitrary: someOf(categories, 1).map(stated) },
  { weight: 3, arbitrary: fc.constant(unsaid) },
  { weight: 1, arbitrary: fc.constant({ state: 'none' as const }) },
)

const flow = (id: string) =>
  fc
    .record({
      from: fc.constantFrom(...groups, ...parties, ...activities, ...activities, ...systems),
      to: fc.constantFrom(...parties, ...activities, ...systems),
      activity: fc.constantFrom(...activities),
      categories: carried,
      subjectGroups: mostlyUnsaid(someOf(groups, 1)),
    })
    .map((given) => buildFlow({ id, ...given }))

/**
 * Registers small enough to enumerate and tangled enough that data runs in circles: every kind of end, categories
 * stated, unsaid and anonymous, flows about some of an activity's people.
 */
export const tangledRegister: fc.Arbitrary<Register> = fc
  .record({
    parties: fc.tuple(...parties.map((id) => mostlyUnsaid(country).map((place) => buildParty({ id, country: place })))),
    systems: fc.tuple(
      ...systems.map((id) =>
        mostlyUnsaid(fc.constantFrom(...parties)).map((provider) => buildSystem({ id, provider })),
      ),
    ),
    activities: fc.tuple(...activities.map(activity)),
    flows: fc.integer({ min: 6, max: 22 }).chain((count) => fc.tuple(...numbered('flow', count).map(flow))),
  })
  .map((given) =>
    buildRegister({
      ...given,
      subjectGroups: groups.map((id) => buildSubjectGroup({ id })),
      dataCategories: categories.map((id, place) =>
        buildDataCategory({
          id,
          group: place % 2 === 0 ? 'identity' : 'health-and-care',
          ...(place === 3 ? { sensitivity: 'special', specialKind: 'health' } : {}),
        }),
      ),
    }),
  )
