import { safeguardCodes } from '@sharemap/law'
import { z } from 'zod'
import { countrySchema } from './country.ts'
import { recordFields } from './record.ts'
import { said } from './said.ts'

/**
 * The facts of a transfer out of the UK (UK GDPR Chapter V). Whether it stands is never stored: it is worked out from
 * these facts and the dated law. The flow that makes the transfer names it.
 */
export const transferSchema = z.strictObject({
  ...recordFields('transfer'),
  country: said(countrySchema),
  mechanism: said(z.enum(safeguardCodes)),
  /** The recipient's certification, where the UK's approval reaches only certified recipients. */
  certification: said(
    z.strictObject({ scheme: z.string().min(1), entry: said(z.string().min(1)), checkedOn: z.iso.date().nullable() }),
  ),
  /** When the parties agreed the mechanism. */
  agreedOn: said(z.iso.date()),
  dataProtectionTest: said(z.strictObject({ doneOn: z.iso.date().nullable(), outcome: z.enum(['met', 'not-met']) })),
})

export type Transfer = z.infer<typeof transferSchema>
