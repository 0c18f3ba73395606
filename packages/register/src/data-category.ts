import { specialCategoryKinds } from '@sharemap/law'
import { z } from 'zod'
import { dpvTermSchema } from './dpv-term.ts'
import { identifierOf } from './identifier.ts'
import { recordFields } from './record.ts'

export const categoryGroups = [
  'identity',
  'contact',
  'family-and-circumstances',
  'work-and-education',
  'money-and-benefits',
  'housing',
  'health-and-care',
  'beliefs-and-background',
  'crime',
  'images-and-recordings',
  'online',
  'dealings-with-us',
] as const

export const sensitivities = ['ordinary', 'special', 'criminal-offence'] as const

/** A kind of personal data. `specialKind` names which of the Art 9(1) kinds a special category is. */
export const dataCategorySchema = z
  .strictObject({
    ...recordFields('category'),
    group: z.enum(categoryGroups),
    sensitivity: z.enum(sensitivities),
    specialKind: z.enum(specialCategoryKinds).nullable(),
    /** Whether this alone points at one person. */
    identifiesAlone: z.boolean(),
    broader: identifierOf('category').nullable(),
    aliases: z.array(z.string().min(1)),
    dpvTerms: z.array(dpvTermSchema),
  })
  .refine((category) => (category.sensitivity === 'special') === (category.specialKind !== null), {
    message: 'A special category names which Art 9(1) kind it is, and no other category does',
    path: ['specialKind'],
  })

export type DataCategory = z.infer<typeof dataCategorySchema>
export type CategoryGroup = DataCategory['group']
export type Sensitivity = DataCategory['sensitivity']
