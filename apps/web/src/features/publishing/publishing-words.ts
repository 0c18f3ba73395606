import type { ApprovalRule, RecordStatus } from '@sharemap/register'
import type { PreparedPublication } from './publication-query.ts'

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)

type Reason = PreparedPublication['takenAway'][number]['reason']

/** What the page of publishing says. */
export const publishingWords = {
  title: 'Publishing',
  lede: 'Residents see what was public and approved when somebody last published. Nothing that is edited here reaches them before that.',
  loading: 'Working out what would change for residents …',

  nowTitle: 'What residents see now',
  never: 'Nothing has been published yet. Residents see a page that says so.',
  since: (number: number, when: string) => `Publication ${number}, of ${when}`,
  by: 'By',
  note: 'Note',
  noNote: 'No note.',
  openSite: 'Open the public map',
  earlier: (count: number) => (count === 1 ? '1 earlier publication' : `${count} earlier publications`),

  changesTitle: 'What would change for them',
  noChanges: 'Nothing has changed for them since the last publication.',
  first: (count: number) => `They would see ${records(count)} for the first time.`,
  kindHeadings: {
    added: (count: number) => `New to them: ${records(count)}`,
    changed: (count: number) => `Changed: ${records(count)}`,
  },
  onlyRemoved: 'Nothing new and nothing changed, but what is named next.',
  register: 'The register itself',

  waitingTitle: 'What waits for approval',
  noneWaiting: 'Nothing: everything that is meant for residents is approved.',
  waiting: (count: number) =>
    `${records(count)} meant for residents ${count === 1 ? 'is' : 'are'} not approved, so a publication leaves ${count === 1 ? 'it' : 'them'} out.`,
  toReview: 'Go to the review',
  statuses: { draft: 'draft', 'in-review': 'in review', approved: 'approved', retired: 'retired' } satisfies Record<
    RecordStatus,
    string
  >,

  heldBackTitle: 'Approved, and left out all the same',
  heldBack: 'These are approved for residents, who would not see them: what is named beside each is not published.',
  needs: (names: readonly string[]) => `needs ${names.join(', ')}`,

  leavesTitle: 'What residents would see no longer',
  leaves: 'These records are on the public map now and would not be after this publication.',
  reasons: {
    'not-approved': 'It was changed and is not approved.',
    internal: 'It was made internal.',
    retired: 'It was retired.',
    removed: 'It was taken out of the register.',
    'needs-withheld': 'Something that it needs would be withheld.',
  } satisfies Record<Reason, string>,
  leaveOut: 'Leave it out knowingly',
  of: (name: string) => `: ${name}`,
  leaveOutAll: (count: number) => `Leave out all ${count} knowingly`,
  unanswered: (count: number) =>
    count === 1
      ? '1 record that residents see now would be taken away though nobody decided it. Have what it waits for approved, or leave it out knowingly.'
      : `${count} records that residents see now would be taken away though nobody decided it. Have what they wait for approved, or leave them out knowingly.`,
  toLeaves: 'Go to them',

  blocksTitle: 'What stands in the way',
  mayNot: 'An approver publishes. You can see here what would be published.',

  publishTitle: 'Publish',
  noteLabel: 'Note (it stands in the list of publications)',
  publish: 'Publish …',
  confirmTitle: 'Publish for residents?',
  confirm: (added: number, changed: number, removed: number) => {
    const told = [
      [added, 'for the first time'],
      [changed, 'changed'],
      [removed, 'no longer'],
    ] as const
    const parts = told.filter(([count]) => count > 0).map(([count, how]) => `${records(count)} ${how}`)
    return `Residents will see ${parts.join(', ')}.`
  },
  confirmButton: 'Publish now',
  publishing: 'Publishing …',
  close: 'Close without publishing',
  done: (number: number) => `Published: this is publication ${number}. The public map shows it within a minute.`,

  approvalTitle: 'How approval works',
  approvalLegend: 'Who may approve a record',
  approval: {
    'any-approver': { name: 'Any approver', means: 'Also whoever changed it.' },
    'other-than-author': {
      name: 'An approver other than its author',
      means: 'Nobody approves what they have changed since it was last approved.',
    },
  } satisfies Record<ApprovalRule, { name: string; means: string }>,
  approvalWhy: 'Change how approval works',
  approvalSave: 'Save',
  approvalAdministrator: 'Only an administrator changes this.',
  overtaken: 'Somebody changed this a moment ago. Look at it again.',
  more: (count: number) => `Show ${count} more`,
} as const
