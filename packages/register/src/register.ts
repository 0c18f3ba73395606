import { z } from 'zod'
import { activitySchema } from './activity.ts'
import { agreementSchema } from './agreement.ts'
import { dataCategorySchema } from './data-category.ts'
import { flowSchema } from './flow.ts'
import { noticeSchema } from './notice.ts'
import { partySchema } from './party.ts'
import { retentionRuleSchema } from './retention-rule.ts'
import { subjectGroupSchema } from './subject-group.ts'
import { systemSchema } from './system.ts'
import { transferSchema } from './transfer.ts'

/** The version of the file format that this code reads and writes. */
export const formatVersion = 1

/** Who may approve a record: anybody with the right to, or only somebody who has not changed it since its last approval. */
export const approvalRules = ['any-approver', 'other-than-author'] as const

/**
 * The council's whole register. `audience` is a real field: it keeps a council register from being passed where a
 * public one is wanted.
 */
export const registerSchema = z.strictObject({
  $schema: z.string().optional(),
  formatVersion: z.literal(formatVersion),
  audience: z.literal('council'),
  title: z.string().min(1),
  description: z.string().min(1),
  updatedOn: z.iso.date(),
  /** Internal. Absent where any approver may approve. */
  approval: z.enum(approvalRules).optional(),
  parties: z.array(partySchema),
  subjectGroups: z.array(subjectGroupSchema),
  dataCategories: z.array(dataCategorySchema),
  systems: z.array(systemSchema),
  activities: z.array(activitySchema),
  flows: z.array(flowSchema),
  transfers: z.array(transferSchema),
  agreements: z.array(agreementSchema),
  retentionRules: z.array(retentionRuleSchema),
  notices: z.array(noticeSchema),
})

export type Register = z.infer<typeof registerSchema>
export type ApprovalRule = (typeof approvalRules)[number]

/** The rule of approval that holds where a register names none. */
export const usualApproval: ApprovalRule = 'any-approver'

/** The register's lists of records, in the order of the file, with the kind of record that each holds. */
export const recordLists = {
  parties: 'party',
  subjectGroups: 'subject-group',
  dataCategories: 'category',
  systems: 'system',
  activities: 'activity',
  flows: 'flow',
  transfers: 'transfer',
  agreements: 'agreement',
  retentionRules: 'retention',
  notices: 'notice',
} as const

export type RecordListName = keyof typeof recordLists
export type RegisterRecord = Register[RecordListName][number]

export const recordListNames = Object.keys(recordLists) as RecordListName[]
