import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { registerSchemaText } from './register-schema-text.ts'

// `npm run schema`: writes the JSON Schema of the register file anew, after its schemas have changed.
const file = resolve(import.meta.dirname, '../../../../data/register.schema.json')
await writeFile(file, registerSchemaText())
console.log(`Wrote ${file}.`)
