import { recipientKinds } from '@sharemap/law'
import { z } from 'zod'
import { contactSchema } from './contact.ts'
import { countrySchema } from './country.ts'
import { identifierOf } from './identifier.ts'
import { recordFields } from './record.ts'
import { said } from './said.ts'

/** As the law's gateways name them: which kinds of body a power to share can reach. */
export const partyKinds = recipientKinds

/** UK GDPR Art 13(1)(e) lets a notice name its recipients or give their categories. */
export const partyScopes = ['named-body', 'class-of-recipients'] as const

/** Any body, or class of bodies, that sends or receives data. One party a body, however many notices name it. */
export const partySchema = z.strictObject({
  ...recordFields('party'),
  scope: z.enum(partyScopes),
  kind: z.enum(partyKinds),
  /** The body of which this one is a part, or which owns it. */
  parent: identifierOf('party').nullable(),
  country: said(countrySchema),
  /** Whether DPA 2018 s.7 makes it a public authority when it performs public tasks. */
  publicAuthority: z.enum(['yes', 'no', 'not-stated']),
  icoRegistration: said(z.string().min(1)),
  companyNumber: said(z.string().min(1)),
  addresses: z.array(z.string().min(1)),
  contacts: z.array(contactSchema),
  aliases: z.array(z.string().min(1)),
})

export type Party = z.infer<typeof partySchema>
export type PartyKind = Party['kind']
export type PartyScope = Party['scope']
