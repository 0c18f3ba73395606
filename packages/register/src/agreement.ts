import { z } from 'zod'
import { identifierOf } from './identifier.ts'
import { recordFields } from './record.ts'
import { said } from './said.ts'

/** A sharing agreement, processing contract (Art 28), joint-controller arrangement (Art 26) or memorandum. */
export const agreementSchema = z.strictObject({
  ...recordFields('agreement'),
  kind: z.enum([
    'data-sharing-agreement',
    'processing-contract',
    'joint-controller-arrangement',
    'memorandum',
    'not-stated',
  ]),
  parties: z.array(identifierOf('party')).min(1),
  startsOn: said(z.iso.date()),
  endsOn: said(z.iso.date()),
  reference: said(z.string().min(1)),
  /** Its entry in the public register of agreements under the Digital Economy Act 2017 Part 5. */
  publicRegisterId: said(z.string().min(1)),
})

export type Agreement = z.infer<typeof agreementSchema>
