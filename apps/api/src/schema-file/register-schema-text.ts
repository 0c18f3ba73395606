import { registerJsonSchema } from '@sharemap/register'

/** The text of `data/register.schema.json`: the register's JSON Schema, for editors and integrators. */
export const registerSchemaText = (): string => `${JSON.stringify(registerJsonSchema(), null, 2)}\n`
