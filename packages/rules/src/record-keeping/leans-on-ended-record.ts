import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

/** Fields through which a record depends on another; who owns a record, or what gave evidence, does not bear on it. */
const bystanders = new Set(['owner', 'evidence'])

export const leansOnEndedRecord: Rule = {
  id: 'RG-ENDED',
  title: 'Record that leans on one no longer in force',
  asks: 'What is in force is described by records that are in force.',
  law: [ukGdpr('5(2), 30(1)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Point to the record that holds now, or end this one too.',
  points: [
    'party.parent',
    'category.broader',
    'system.provider',
    'activity.controller',
    'activity.runBy',
    'activity.jointControllers',
    'activity.subjectGroups',
    'activity.collects',
    'activity.sourceParties',
    'activity.systems',
    'activity.retention',
    'flow.from',
    'flow.to',
    'flow.activity',
    'flow.categories',
    'flow.subjectGroups',
    'flow.lawfulBases',
    'flow.agreement',
    'flow.transfer',
    'agreement.parties',
    'retention.categories',
    'notice.publisher',
    'notice.activities',
  ],
  *inRegister({ references, record: recordOf, isInForce }) {
    for (const { record, target, path } of references()) {
      const field = path.slice(2)
      if (bystanders.has(String(field[0])) || target.startsWith('purpose-') || isInForce(target)) continue
      yield {
        record,
        field: field.join('.'),
        message: `A record in force is to describe what is in force. "${recordOf(target)?.name ?? target}" is retired or not valid on this day.`,
        related: [target],
      }
    }
  },
}
