import { z } from 'zod'
import { activitySchema } from '../activity.ts'
import { agreementSchema } from '../agreement.ts'
import { dataCategorySchema } from '../data-category.ts'
import { evidenceSchema } from '../evidence.ts'
import { flowSchema } from '../flow.ts'
import { identifierOf } from '../identifier.ts'
import { offenceAuthoritySchema, specialCategoryConditionSchema } from '../legal-grounds.ts'
import { noticeSchema } from '../notice.ts'
import { partySchema } from '../party.ts'
import { formatVersion } from '../register.ts'
import { retentionRuleSchema } from '../retention-rule.ts'
import { subjectGroupSchema } from '../subject-group.ts'
import { systemSchema } from '../system.ts'
import { transferSchema } from '../transfer.ts'

/** The allow-list. A field that is not named here does not exist on the public side. */

/** A reference that the source states, but whose record is internal: not the same as unsaid. */
const withheld = z.strictObject({ state: z.literal('withheld') })
const notStated = z.strictObject({ state: z.literal('not-stated') })
const none = z.strictObject({ state: z.literal('none'), reason: z.string().min(1) })
const statedAs = <Schema extends z.ZodType>(value: Schema) => z.strictObject({ state: z.literal('stated'), value })

/** As the council's schema, without the reference to the policy document, which is an internal paper. */
const publicArticle9Schema = z.discriminatedUnion('state', [
  statedAs(
    z
      .array(
        z.strictObject({
          code: specialCategoryConditionSchema.shape.code,
          schedule1: specialCategoryConditionSchema.shape.schedule1,
        }),
      )
      .min(1),
  ),
  notStated,
  none,
])
const publicArticle10Schema = z.discriminatedUnion('state', [
  statedAs(
    z
      .array(
        z.strictObject({
          authority: offenceAuthoritySchema.shape.authority,
          schedule1: offenceAuthoritySchema.shape.schedule1,
        }),
      )
      .min(1),
  ),
  notStated,
  none,
])

const evidence = evidenceSchema.shape

export const publicEvidenceSchema = z.strictObject({
  field: evidence.field,
  notice: evidence.notice,
  section: evidence.section,
  lines: evidence.lines,
  source: evidence.source,
  says: evidence.says,
  basis: evidence.basis,
  checkedOn: evidence.checkedOn,
})

const publicRecordFields = <Id extends z.ZodType>(shape: { id: Id }) => ({
  id: shape.id,
  name: partySchema.shape.name,
  plainName: partySchema.shape.plainName,
  validFrom: partySchema.shape.validFrom,
  validTo: partySchema.shape.validTo,
  evidence: z.array(publicEvidenceSchema),
  /**
   * Fields of which a part is not published, by name: what they hold is true, and not all. Of an activity
   * also `flows`, where somebody is told who is not published. Left out where nothing is.
   */
  partlyWithheld: z.array(z.string()).min(1).optional(),
})

const party = partySchema.shape
export const publicPartySchema = z.strictObject({
  ...publicRecordFields(party),
  scope: party.scope,
  kind: party.kind,
  parent: party.parent,
  country: party.country,
  publicAuthority: party.publicAuthority,
  icoRegistration: party.icoRegistration,
  companyNumber: party.companyNumber,
  addresses: party.addresses,
  contacts: party.contacts,
  aliases: party.aliases,
})

const subjectGroup = subjectGroupSchema.shape
export const publicSubjectGroupSchema = z.strictObject({
  ...publicRecordFields(subjectGroup),
  aliases: subjectGroup.aliases,
  dpvTerms: subjectGroup.dpvTerms,
})

const category = dataCategorySchema.shape
export const publicDataCategorySchema = z.strictObject({
  ...publicRecordFields(category),
  group: category.group,
  sensitivity: category.sensitivity,
  specialKind: category.specialKind,
  identifiesAlone: category.identifiesAlone,
  broader: category.broader,
  aliases: category.aliases,
  dpvTerms: category.dpvTerms,
})

const system = systemSchema.shape
export const publicSystemSchema = z.strictObject({
  ...publicRecordFields(system),
  provider: z.discriminatedUnion('state', [statedAs(identifierOf('party')), notStated, withheld]),
  role: system.role,
  hostingLocations: system.hostingLocations,
  aliases: system.aliases,
})

const activity = activitySchema.shape
export const publicActivitySchema = z.strictObject({
  ...publicRecordFields(activity),
  controller: activity.controller,
  runBy: activity.runBy,
  jointControllers: activity.jointControllers,
  purposes: activity.purposes,
  subjectGroups: activity.subjectGroups,
  collects: activity.collects,
  sourceParties: activity.sourceParties,
  article9: publicArticle9Schema,
  article10: publicArticle10Schema,
  systems: activity.systems,
  retention: z.discriminatedUnion('state', [statedAs(z.array(identifierOf('retention')).min(1)), notStated, withheld]),
  automatedDecisions: activity.automatedDecisions,
  givingData: activity.givingData,
})

const flow = flowSchema.shape
export const publicFlowSchema = z.strictObject({
  ...publicRecordFields(flow),
  from: flow.from,
  to: flow.to,
  activity: flow.activity,
  categories: flow.categories,
  subjectGroups: z.discriminatedUnion('state', [
    statedAs(z.array(identifierOf('subject-group')).min(1)),
    notStated,
    withheld,
  ]),
  purposes: flow.purposes,
  trigger: flow.trigger,
  nature: flow.nature,
  recipientRole: flow.recipientRole,
  form: flow.form,
  lawfulBases: flow.lawfulBases,
  article9: publicArticle9Schema,
  article10: publicArticle10Schema,
  gateway: flow.gateway,
  exemption: flow.exemption,
  agreement: z.discriminatedUnion('state', [statedAs(identifierOf('agreement')), notStated, none, withheld]),
  method: flow.method,
  frequency: flow.frequency,
  transfer: z.discriminatedUnion('state', [statedAs(identifierOf('transfer')), notStated, none, withheld]),
})

const transfer = transferSchema.shape
export const publicTransferSchema = z.strictObject({
  ...publicRecordFields(transfer),
  country: transfer.country,
  mechanism: transfer.mechanism,
  certification: transfer.certification,
  agreedOn: transfer.agreedOn,
  dataProtectionTest: transfer.dataProtectionTest,
})

const agreement = agreementSchema.shape
export const publicAgreementSchema = z.strictObject({
  ...publicRecordFields(agreement),
  kind: agreement.kind,
  parties: agreement.parties,
  startsOn: agreement.startsOn,
  endsOn: agreement.endsOn,
  publicRegisterId: agreement.publicRegisterId,
})

const retention = retentionRuleSchema.shape
export const publicRetentionRuleSchema = z.strictObject({
  ...publicRecordFields(retention),
  keptFor: retention.keptFor,
  categories: retention.categories,
  exception: retention.exception,
  authority: retention.authority,
})

const notice = noticeSchema.shape
export const publicNoticeSchema = z.strictObject({
  ...publicRecordFields(notice),
  publisher: notice.publisher,
  title: notice.title,
  url: notice.url,
  published: notice.published,
  updated: notice.updated,
  captured: notice.captured,
  currency: notice.currency,
  lineCount: notice.lineCount,
  activities: notice.activities,
  relatedNotices: notice.relatedNotices,
  tells: notice.tells,
})

/** What residents may see. The literal `audience` keeps it and the council register apart in the type system. */
export const publicRegisterSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  audience: z.literal('resident'),
  title: z.string().min(1),
  description: z.string().min(1),
  updatedOn: z.iso.date(),
  parties: z.array(publicPartySchema),
  subjectGroups: z.array(publicSubjectGroupSchema),
  dataCategories: z.array(publicDataCategorySchema),
  systems: z.array(publicSystemSchema),
  activities: z.array(publicActivitySchema),
  flows: z.array(publicFlowSchema),
  transfers: z.array(publicTransferSchema),
  agreements: z.array(publicAgreementSchema),
  retentionRules: z.array(publicRetentionRuleSchema),
  notices: z.array(publicNoticeSchema),
})

export type PublicRegister = z.infer<typeof publicRegisterSchema>
