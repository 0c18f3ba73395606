import { z } from '@hono/zod-openapi'
import { type EditCommand, editCommandSchema, type RecordListName } from '@sharemap/register'
import { schemaNameOf } from './record-schemas.ts'

type Option = (typeof editCommandSchema.options)[number]
type AddTo = {
  readonly shape: {
    readonly list: z.ZodLiteral<RecordListName>
    readonly record: z.ZodObject<{ id: z.ZodType<string> }>
  } & z.ZodRawShape
}

/** Any JSON value has a schema that names itself, which the writer of the reference would follow for ever. */
const anyJson = (schema: z.ZodType) =>
  schema
    .clone()
    .openapi({ type: ['string', 'number', 'boolean', 'object', 'array', 'null'], description: 'Any JSON value.' })

/**
 * A record to add is taken in whatever shape, so that what is wrong with it is answered as the problems of an edit, at
 * the record's own fields. Only its id must be of the right kind.
 */
const addTo = ({ shape }: AddTo) => {
  const named = { $ref: `#/components/schemas/${schemaNameOf(shape.list.value)}` }
  const record = z.looseObject({ id: shape.record.shape.id }).openapi({ type: 'object', allOf: [named] })
  return z.strictObject({ ...shape, record })
}

const toldOption = (option: Option) => {
  if (option instanceof z.ZodDiscriminatedUnion) {
    return z.discriminatedUnion('list', (option.options as unknown as readonly AddTo[]).map(addTo) as never)
  }
  return 'path' in option.shape
    ? z.strictObject({ ...option.shape, value: anyJson(option.shape.value) })
    : z.strictObject(option.shape as z.ZodRawShape)
}

/**
 * One edit, as `editCommandSchema` of the register has it, for the body of a request: told so that the API's reference
 * can be written from it. A record to add is not checked here but by `applyEdits`.
 */
export const toldEditCommandSchema = z
  .discriminatedUnion('command', editCommandSchema.options.map(toldOption) as never)
  .openapi('EditCommand', {
    description:
      'One edit. It names the record and the version of it that the editor saw; a change of one field names the field by a dotted path.',
  }) as unknown as z.ZodType<EditCommand, z.input<typeof editCommandSchema>>
