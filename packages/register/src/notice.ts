import { lawfulBasisCodes, rightCodes, specialCategoryConditionCodes } from '@sharemap/law'
import { z } from 'zod'
import { contactSchema } from './contact.ts'
import { lineSpanSchema } from './evidence.ts'
import { identifierOf } from './identifier.ts'
import { recordFields } from './record.ts'
import { said } from './said.ts'

const statement = { says: z.string().min(1), section: z.string().min(1).nullable(), lines: lineSpanSchema.nullable() }

/** What a notice tells people as a whole, where it does not tie the statement to one activity. */
export const noticeStatementsSchema = z.strictObject({
  contacts: z.array(contactSchema),
  rights: z.array(z.strictObject({ right: z.enum(rightCodes), ...statement })),
  complaintRoutes: z.array(z.strictObject({ to: z.enum(['controller', 'regulator']), ...statement })),
  /** Grounds listed for the notice at large. `code` is null where what is listed is no ground that the article knows. */
  lawfulBases: z.array(
    z.strictObject({
      article: z.enum(['6', '9']),
      code: z.enum([...lawfulBasisCodes, ...specialCategoryConditionCodes]).nullable(),
      ...statement,
    }),
  ),
  lawCited: z.array(z.strictObject({ law: z.string().min(1), ...statement })),
  securityMeasures: z.array(z.strictObject({ measure: z.string().min(1), ...statement })),
  /** Anything else that people are told: cookies, changes, duties to keep the council informed. */
  other: z.array(z.strictObject({ topic: z.string().min(1), ...statement })),
})

/** A published privacy notice and the activities that it covers. Its text is never copied into the register. */
export const noticeSchema = z.strictObject({
  ...recordFields('notice'),
  publisher: identifierOf('party'),
  title: z.string().min(1),
  url: said(z.url({ protocol: /^https?$/ })),
  published: said(z.iso.date()),
  updated: said(z.iso.date()),
  captured: said(z.iso.date()),
  currency: z.enum(['current', 'historical']),
  lineCount: z.int().min(1),
  activities: z.array(identifierOf('activity')),
  relatedNotices: z.array(z.string().min(1)),
  tells: noticeStatementsSchema,
})

export type Notice = z.infer<typeof noticeSchema>
export type NoticeStatements = z.infer<typeof noticeStatementsSchema>
