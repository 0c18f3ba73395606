import { z } from 'zod'
import { dpvTermSchema } from './dpv-term.ts'
import { recordFields } from './record.ts'

/** Whose data: jobseekers, care leavers, website visitors. In law, categories of data subjects (Art 30(1)(c)). */
export const subjectGroupSchema = z.strictObject({
  ...recordFields('subject-group'),
  aliases: z.array(z.string().min(1)),
  dpvTerms: z.array(dpvTermSchema),
})

export type SubjectGroup = z.infer<typeof subjectGroupSchema>
