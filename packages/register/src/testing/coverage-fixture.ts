import { lawfulBasisCodes, rightCodes, specialCategoryConditionCodes } from '@sharemap/law'
import { z } from 'zod'
import { identifierOf } from '../identifier.ts'

/** A short term that a notice speaks of, and the lines where it does. */
const term = { term: z.string().min(1), lines: z.tuple([z.int().min(1), z.int().min(1)]) }
const terms = z.array(z.strictObject(term)).default([])

/**
 * What a register must hold of one notice, listed independently of the register. It is strict, so that no list of a
 * fixture goes unread.
 */
export const coverageFixtureSchema = z.strictObject({
  notice: identifierOf('notice'),
  organisations: z.array(z.strictObject({ ...term, icoRegistration: z.string().optional() })).default([]),
  activities: terms,
  recipients: z.array(z.strictObject({ ...term, trigger: z.string().min(1).optional() })),
  categories: terms,
  subjectGroups: terms,
  systems: z.array(z.strictObject({ ...term, provider: z.string().min(1).optional() })),
  retention: z.array(z.strictObject({ ...term, period: z.iso.duration().optional() })),
  rights: z.array(z.enum(rightCodes)),
  lawfulBases: z.array(
    z.strictObject({
      article: z.enum(['6', '9']),
      code: z.enum([...lawfulBasisCodes, ...specialCategoryConditionCodes]).nullable(),
      lines: term.lines,
    }),
  ),
  gateways: z.array(z.strictObject({ ...term, code: z.string().nullable() })),
  sources: terms,
  purposes: terms,
  contacts: z.array(z.strictObject({ ...term, role: z.string().optional() })),
  lawCited: terms,
  complaintRoutes: z.array(z.strictObject({ ...term, to: z.enum(['controller', 'regulator']) })).default([]),
  relatedNotices: terms,
  transfers: z.array(z.strictObject({ ...term, country: z.string().optional(), mechanism: z.string().optional() })),
  agreements: terms,
  securityMeasures: terms,
  other: terms,
})

export type CoverageFixture = z.infer<typeof coverageFixtureSchema>

/** The lists of a fixture whose entries are looked up by term or code and by lines. */
export type CoverageList = Exclude<keyof CoverageFixture, 'notice' | 'rights'>
