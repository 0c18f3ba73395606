import type { RecordKind } from '../identifier.ts'
import { usualApproval } from '../register.ts'
import { describeField, sentence } from './describe-field.ts'
import type { FieldEdit, RecordChange } from './record-change.ts'
import type { NameOf } from './value-words.ts'

const kindWords: Readonly<Record<RecordKind, string>> = {
  party: 'party',
  'subject-group': 'subject group',
  category: 'data category',
  system: 'system',
  activity: 'activity',
  flow: 'flow',
  transfer: 'transfer',
  agreement: 'agreement',
  retention: 'retention rule',
  notice: 'notice',
}

const approvalWords: Readonly<Record<string, string>> = {
  'any-approver': 'any approver',
  'other-than-author': 'an approver other than the author',
}

const approvalInWords = (rule: unknown) => approvalWords[String(rule ?? usualApproval)] ?? String(rule)

const describeHeading = (edit: FieldEdit, nameOf: NameOf): string =>
  edit.path === 'approval'
    ? `who may approve: from ${approvalInWords(edit.before)} to ${approvalInWords(edit.after)}`
    : `the register's ${describeField(edit, nameOf)}`

/** The version and the day of the last edit count and date; nobody decided them. */
const isDecided = ({ path }: FieldEdit) => path !== 'updatedOn'

/**
 * Says what a change did, field by field, for people to read.
 *
 * @param change a change of an entry of the history.
 * @param nameOf gives the name of a record or purpose by its id, and the id where it has none.
 * @returns one sentence a field; one for a record added or removed; none for what nobody decided.
 */
export const describeChange = (change: RecordChange, nameOf: NameOf): string[] => {
  switch (change.change) {
    case 'added':
      return [`Added the ${kindWords[change.record]} "${change.name}".`]
    case 'removed':
      return [`Removed the ${kindWords[change.record]} "${change.name}".`]
    case 'changed':
      return change.fields.map((field) => sentence(describeField(field, nameOf)))
    case 'reordered':
      return [`Put the records of the kind ${kindWords[change.record]} in another order.`]
    case 'heading':
      return change.fields.filter(isDecided).map((field) => sentence(describeHeading(field, nameOf)))
  }
}
