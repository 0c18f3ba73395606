/** Field names whose words do not follow from their spelling. */
const words: Readonly<Record<string, string>> = {
  plainName: 'plain name',
  validFrom: 'true from',
  validTo: 'true until',
  reviewDue: 'review date',
  collects: 'data collected',
  sourceParties: 'bodies that data comes from',
  subjectGroups: 'whose data',
  article6: 'Article 6 basis',
  article9: 'Article 9 condition',
  article10: 'Article 10 authority',
  dpia: 'DPIA',
  dpvTerms: 'DPV terms',
  icoRegistration: 'ICO registration',
  givingData: 'whether data must be given',
  keptFor: 'kept for',
  url: 'address',
  identifiesAlone: 'identifies alone',
  lawfulBases: 'lawful bases',
  broader: 'broader category',
  runBy: 'run by',
  updatedOn: 'day of the last edit',
  $schema: 'schema address',
  approval: 'rule of approval',
  silences: 'findings answered for',
  publicRegisterId: 'entry in the public register of agreements',
  tells: 'what it tells people',
  partlyWithheld: 'what is told of only in part',
}

const spelt = (field: string) => field.replaceAll(/([A-Z])/g, ' $1').toLowerCase()

const wordOf = (step: string) => (Object.hasOwn(words, step) ? (words[step] as string) : spelt(step))

const isPosition = (step: string) => /^\d+$/.test(step)

/**
 * Says which field a path leads to.
 *
 * @param path a dotted path inside a record.
 * @param nameOf gives the name of an entry that the path names by its id, such as a purpose.
 * @returns words for the middle of a sentence: `Article 6 basis of "Decide claims"`, `DPIA progress`.
 */
export const fieldInWords = (path: string, nameOf: (id: string) => string): string => {
  const parts: string[] = []
  let owner = ''
  for (const [place, step] of path.split('.').entries()) {
    if (isPosition(step)) parts.push(String(Number(step) + 1))
    else if (place === 1 && /^purpose-/.test(step)) {
      owner = ` of "${nameOf(step)}"`
      parts.length = 0
    } else parts.push(wordOf(step))
  }
  return parts.length === 0 ? `purpose "${path.split('.')[1] ?? path}"` : `${parts.join(' ')}${owner}`
}
