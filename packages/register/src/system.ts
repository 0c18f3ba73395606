import { z } from 'zod'
import { countrySchema } from './country.ts'
import { identifierOf } from './identifier.ts'
import { recordFields } from './record.ts'
import { said } from './said.ts'

/** Software or a place where data is kept. The activities that it serves are those which name it. */
export const systemSchema = z.strictObject({
  ...recordFields('system'),
  /** Who provides it: a party, or nobody named. */
  provider: said(identifierOf('party')),
  role: z.enum(['processor', 'controller', 'internal', 'not-stated']),
  hostingLocations: said(z.array(countrySchema).min(1)),
  aliases: z.array(z.string().min(1)),
})

export type System = z.infer<typeof systemSchema>
