import { z } from '@hono/zod-openapi'
import type { AnyRegister, AudienceOf } from '@sharemap/graph'
import {
  type RecordListName,
  type Register,
  type RegisterRecord,
  recordListNames,
  registerSchema,
} from '@sharemap/register'
import { type PublicRegister, publicRegisterSchema } from '@sharemap/register/public'

/** The schemas of a register and of its records, as one audience reads them, named for the API's reference. */
export interface RecordSchemas<R extends AnyRegister> {
  readonly audience: AudienceOf<R>
  readonly register: z.ZodType<R>
  readonly records: { readonly [List in RecordListName]: z.ZodType<R[List][number]> }
}

/** What the reference calls a record of each list: `DataCategory`, `RetentionRule`. */
const names: Record<RecordListName, string> = {
  parties: 'Party',
  subjectGroups: 'SubjectGroup',
  dataCategories: 'DataCategory',
  systems: 'System',
  activities: 'Activity',
  flows: 'Flow',
  transfers: 'Transfer',
  agreements: 'Agreement',
  retentionRules: 'RetentionRule',
  notices: 'Notice',
}

/**
 * What the reference calls the council's records of a list.
 *
 * @param list one of the register's lists.
 * @returns the name of a schema: `DataCategory`.
 */
export const schemaNameOf = (list: RecordListName): string => names[list]

type AnyRegisterSchema = typeof registerSchema | typeof publicRegisterSchema

/** Names each record's schema, and builds the register's from those, so that the reference tells each of them once. */
const nameSchemas = (schema: AnyRegisterSchema, prefix: string) => {
  const records = Object.fromEntries(
    // Cloned, for `openapi` is a method only of schemas that were made after the library that brings it was loaded.
    recordListNames.map((list) => [list, schema.shape[list].element.clone().openapi(`${prefix}${names[list]}`)]),
  )
  const lists = Object.fromEntries(recordListNames.map((list) => [list, z.array(records[list] as z.ZodType)]))
  const register = z
    .strictObject({ ...schema.shape, ...lists })
    .openapi(`${prefix}Register`, { description: `The ${prefix === '' ? 'council’s' : 'public'} register, whole.` })
  return { records, register } as unknown
}

export const councilSchemas: RecordSchemas<Register> = {
  audience: 'council',
  ...(nameSchemas(registerSchema, '') as Omit<RecordSchemas<Register>, 'audience'>),
}

export const publicSchemas: RecordSchemas<PublicRegister> = {
  audience: 'resident',
  ...(nameSchemas(publicRegisterSchema, 'Public') as Omit<RecordSchemas<PublicRegister>, 'audience'>),
}

/** A record of the council's, of any kind. */
export const anyRecordSchema = z.union(
  recordListNames.map((list) => councilSchemas.records[list]),
) as z.ZodType<RegisterRecord>
