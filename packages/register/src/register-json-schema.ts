import { z } from 'zod'
import { registerSchema } from './register.ts'

/**
 * The JSON Schema (draft 2020-12) of the register file, for editors and integrators. References and uniqueness are
 * beyond JSON Schema: `parseRegister` checks them.
 */
export const registerJsonSchema = () => ({
  ...z.toJSONSchema(registerSchema),
  title: 'Sharemap register',
  description: 'The council register of Sharemap: parties, activities, data categories, flows and their evidence.',
})
