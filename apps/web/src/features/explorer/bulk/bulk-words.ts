const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What changing many records at once says. */
export const bulkWords = {
  column: 'Selected',
  selectAll: (count: number) => (count === 1 ? 'Select the flow' : `Select all ${count} flows that the filters leave`),
  select: (name: string) => `Select ${name}`,
  selected: (count: number, all: number) =>
    count === 0 ? 'Select flows to change them together.' : `${count} of ${counted(all, 'flow', 'flows')} selected`,
  selectAllShort: (count: number) => `Select all ${count}`,
  clear: 'Clear the selection',
  change: 'Change them…',
  keys: 'Arrow keys go from box to box, Space selects, with Shift the rows between as well.',

  title: 'Change several records',
  close: 'Close without changing anything',
  which: 'What to change',
  kinds: {
    flow: (count: number) => counted(count, 'flow', 'flows'),
    activity: (count: number) => counted(count, 'activity that they serve', 'activities that they serve'),
  },
  field: 'Field',
  value: 'New value',
  choose: 'Choose…',
  day: 'Day',
  text: 'In words',
  unsaid: 'Nobody has said',
  nobody: 'Nobody',
  noAgreement: 'There is none',
  reason: 'Why there is none',
  fields: {
    reviewDue: 'Review date',
    owner: 'Owner',
    status: 'Status',
    visibility: 'Who may see it',
    frequency: 'How often it goes',
    method: 'How it goes',
    trigger: 'When it goes',
    nature: 'How often it arises',
    recipientRole: 'Recipient’s role',
    agreement: 'Agreement',
    retention: 'How long it is kept',
    runBy: 'Carried out by',
    dpia: 'DPIA',
    validFrom: 'True from',
    validTo: 'True until',
  },
  statuses: { draft: 'Draft', 'in-review': 'In review', approved: 'Approved', retired: 'Retired' },
  visibilities: {
    public: 'Public: residents see it once it is approved and published',
    internal: 'Internal: council only',
  },
  dpia: {
    'not-stated': 'Not stated',
    'not-needed': 'Not needed',
    planned: 'Planned',
    'in-progress': 'In progress',
    done: 'Done',
  },

  before: 'What will change',
  enter: 'Choose a field and a value to see what will change.',
  changes: (count: number) => `${counted(count, 'record changes', 'records change')}.`,
  same: (count: number) =>
    `${counted(count, 'record has', 'records have')} that value already and ${count === 1 ? 'stays as it is' : 'stay as they are'}.`,
  becomeDraft: (count: number) =>
    `${counted(count, 'approved record becomes a draft', 'approved records become drafts')}: what is approved is what somebody has looked at.`,
  findings: (gone: number, added: number) =>
    gone + added === 0
      ? 'What is found in the register stays the same.'
      : `In the register ${counted(gone, 'finding goes', 'findings go')} and ${counted(added, 'comes', 'come')}.`,
  more: (count: number) => `Show ${counted(count, 'more', 'more')}`,
  refused: 'This cannot be done:',
  why: 'Why (for the history)',
  apply: (count: number) => `Change ${counted(count, 'record', 'records')}`,
  applying: 'Changing …',
  conflict:
    'Somebody changed these records meanwhile. What you see above is now up to date; look at it again and go on.',
} as const
