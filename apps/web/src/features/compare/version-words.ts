const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)

/** What is said where two versions of the register are compared. */
export const versionWords = {
  title: 'Two versions of the register',
  loading: 'Fetching both versions …',
  now: 'As it stands now',
  start: 'The beginning',
  after: (number: number) => `After change ${number}`,
  choice: (number: number, when: string, who: string, why: string) =>
    why === '' ? `${number}: ${when}, ${who}` : `${number}: ${when}, ${who}: ${why}`,
  endOfDay: 'or at the end of',
  summary: (added: number, changed: number, removed: number, here: string, there: string) =>
    added + changed + removed === 0
      ? `“${here}” and “${there}”: nothing differs.`
      : `From “${here}” to “${there}”: ${records(added)} added, ${records(changed)} changed, ${records(removed)} removed.`,
  kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' },
  register: 'The register itself',
  caption: (name: string) => `What differs in ${name}, field by field`,
  showMore: (more: number) => `Show ${records(more)} more`,
  unknown: 'One of the two is no version of this register.',
} as const
