import { describe, expect, it } from 'vitest'
import type { Activity } from '../activity.ts'
import { type Register, recordListNames } from '../register.ts'
import { buildParty, buildPurpose } from '../testing/builders.ts'
import { none, stated, unsaid } from '../testing/said-values.ts'
import { smallRegister } from '../testing/small-register.ts'
import { applyEdits } from './apply-edits.ts'
import { describeChange } from './describe-change.ts'
import type { EditCommand } from './edit-command.ts'
import { nameInRegister } from './name-in-register.ts'
import type { RecordChange } from './record-change.ts'

/** The small register before anybody approved anything, so that a change tells of nothing but itself. */
const drafts = () => {
  const register = smallRegister()
  for (const list of recordListNames) for (const record of register[list]) record.status = 'draft'
  return register
}

const told = (...commands: object[]) => toldOf(drafts(), ...commands)

const toldOf = (register: Register, ...commands: object[]): string[] => {
  const applied = applyEdits(register, commands as EditCommand[], { today: '2026-11-22' })
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return applied.changes.flatMap((change) => describeChange(change, (id) => nameInRegister(applied.register, id)))
}

const change = (record: string, path: string, value: unknown) =>
  told({ command: 'change-field', record, version: 1, path, value })

describe('describeChange', () => {
  it.each<[string, string, unknown, string]>([
    ['party-dwp', 'plainName', 'DWP', 'Plain name: from "the Department for Work and Pensions (DWP)" to "DWP".'],
    ['party-dwp', 'notes', 'Ask Jo.', 'Notes: from nothing to "Ask Jo.".'],
    ['party-dwp', 'country', unsaid, 'Country: from "GB" to not said.'],
    ['party-dwp', 'aliases', ['Universal Credit', 'The DWP'], 'Aliases: added "The DWP"; removed "DWP".'],
    ['party-dwp', 'aliases', ['Universal Credit', 'DWP'], 'Put aliases in another order.'],
    ['party-dwp', 'parent', 'party-casewise', 'Parent: from nothing to "Casewise".'],
    ['category-name', 'identifiesAlone', false, 'Identifies alone: from yes to no.'],
    ['activity-benefit-claims', 'dpia.progress', 'planned', 'DPIA progress: from "done" to "planned".'],
    [
      'flow-claims-dwp',
      'agreement',
      none('None is needed.'),
      'Agreement: from "Benefit sharing agreement with DWP" to none: "None is needed.".',
    ],
    [
      'flow-claims-dwp',
      'categories',
      stated(['category-name', 'category-health']),
      'Categories: added "Health"; removed "National Insurance number".',
    ],
    [
      'activity-benefit-claims',
      'purposes.purpose-find-help.article6',
      stated([{ code: '6(1)(a)', law: unsaid }]),
      'Article 6 basis of "Find help": from not said to "6(1)(a)", not said.',
    ],
  ])('tells of %s what became of %s', (record, path, value, sentence) => {
    expect(change(record, path, value)).toEqual([sentence])
  })

  it('tells that an approval went with the change', () => {
    const command = { command: 'change-field', record: 'party-dwp', version: 1, path: 'country', value: unsaid }
    expect(toldOf(smallRegister(), command)).toEqual([
      'Status: from approved to draft.',
      'Country: from "GB" to not said.',
    ])
  })

  it('says a day as people read it', () => {
    expect(change('flow-claims-dwp', 'reviewDue', '2027-02-01')).toEqual([
      'Review date: from nothing to 1 February 2027.',
    ])
  })

  it('tells who may approve, and what was answered for', () => {
    expect(told({ command: 'set-approval', seen: 'any-approver', value: 'other-than-author' })).toEqual([
      'Who may approve: from any approver to an approver other than the author.',
    ])
    const silence = {
      rule: 'GW-NONE',
      field: null,
      reason: 'In hand.',
      by: 'Jo',
      on: '2026-11-22',
      until: '2027-02-01',
    }
    expect(change('flow-claims-dwp', 'silences', [silence])).toEqual([
      'Findings answered for: added GW-NONE until 1 February 2027 ("In hand.").',
    ])
  })

  it('tells of a list that was not there as of an empty one', () => {
    const { id, name, version } = smallRegister().activities[0] as Activity
    const known = { change: 'changed', record: 'activity', id, name, comment: null } as const
    const versions = { version: { before: version, after: version } }
    const told = (fields: { path: string; before?: unknown; after?: unknown }[]) =>
      describeChange({ ...known, ...versions, fields } as RecordChange, (named) => named)
    expect(told([{ path: 'partlyWithheld', after: ['flows'] }])).toEqual([
      'What is told of only in part: added "flows".',
    ])
    expect(told([{ path: 'partlyWithheld', before: ['flows'] }])).toEqual([
      'What is told of only in part: removed "flows".',
    ])
  })

  it('tells an added purpose by its name', () => {
    const purpose = buildPurpose({ id: 'purpose-check-claims' })
    expect(told({ command: 'add-purpose', record: 'activity-benefit-claims', version: 1, purpose })).toEqual([
      'Purposes: added "Check claims".',
    ])
  })

  it('tells records added and removed', () => {
    const record = buildParty({ id: 'party-hmrc', name: 'HMRC' })
    expect(told({ command: 'add-record', list: 'parties', record })).toEqual(['Added the party "HMRC".'])
    expect(
      told(
        { command: 'remove-record', record: 'category-health', version: 1 },
        {
          command: 'change-field',
          record: 'flow-claim',
          version: 1,
          path: 'categories',
          value: stated(['category-name']),
        },
        {
          command: 'change-field',
          record: 'activity-benefit-claims',
          version: 1,
          path: 'collects',
          value: [],
        },
      )[0],
    ).toBe('Removed the data category "Health".')
  })

  it('tells the heading, and leaves out the day of the edit', () => {
    const { title } = smallRegister()
    expect(told({ command: 'change-heading', field: 'title', seen: title, value: 'Ours' })).toEqual([
      `The register's title: from "${title}" to "Ours".`,
    ])
  })

  it('cuts long texts', () => {
    expect(change('party-dwp', 'notes', 'x'.repeat(500))[0]).toHaveLength('Notes: from nothing to "".'.length + 160)
  })
})
