import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { registerSchemaText } from './register-schema-text.ts'

it('data/register.schema.json is current: write it anew with npm run schema', async () => {
  const file = resolve(import.meta.dirname, '../../../../data/register.schema.json')
  expect(await readFile(file, 'utf8')).toBe(registerSchemaText())
})
