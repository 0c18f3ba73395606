import { z } from 'zod'

export const contactRoles = [
  'data-protection-officer',
  'data-protection-team',
  'subject-access',
  'complaints',
  'general',
  'regulator',
] as const

/** A way to reach somebody. `note` says what a reader should know, such as an address that the published page blanks out. */
export const contactSchema = z.strictObject({
  role: z.enum(contactRoles),
  name: z.string().min(1),
  email: z.email().nullable(),
  telephones: z.array(z.string().min(1)),
  address: z.string().min(1).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  note: z.string().min(1).nullable(),
})

export type Contact = z.infer<typeof contactSchema>
export type ContactRole = Contact['role']
