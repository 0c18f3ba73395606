import { type Register, serialiseRegister } from '@sharemap/register'
import { publicRegisterSchema } from '@sharemap/register/public'
import { type ExportFormat, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { scopeLine } from '../graph-data/scope-line.ts'

/**
 * Writes the part of a register that a scope shows, in the register's own format: it can be read again as a register.
 *
 * @param scope what is to leave.
 * @returns JSON indented by two spaces, with keys in the order of the schema.
 */
export const toRegisterJson = (scope: ExportScope): string => {
  const part = { ...scope.register, title: scope.title, description: scopeLine(scope) }
  if (part.audience === 'council') return serialiseRegister(part as Register)
  return `${JSON.stringify(publicRegisterSchema.parse(part), null, 2)}\n`
}

/** Our own format, for another register or for a program. */
export const jsonFormat: ExportFormat = {
  id: 'json',
  name: 'Register (JSON)',
  fileExtension: 'json',
  mediaType: 'application/json',
  for: 'data',
  usesPage: false,
  needs: null,
  write: async (scope) => toBytes(toRegisterJson(scope)),
}
