import { applyEdits, type EditCommand, type Problem, type Register, registerSchema } from '@sharemap/register'

const isMalformed = (command: EditCommand) =>
  command.command === 'add-record' && !registerSchema.shape[command.list].element.safeParse(command.record).success

/**
 * Finds what is wrong with the shape of records that a request wants to add. The body of a request may hold records of
 * any shape, so that a form half filled in is answered at its own fields; edits are applied only where this finds nothing.
 *
 * @param register the register as it stands.
 * @param commands the edits.
 * @param today the day of the edit, YYYY-MM-DD.
 */
export const findMalformed = (
  register: Register,
  commands: readonly EditCommand[],
  today: string,
): readonly Problem[] => {
  const malformed = commands.filter(isMalformed)
  const applied = malformed.length > 0 ? applyEdits(register, malformed, { today }) : undefined
  return applied?.ok === false && applied.reason === 'refused' ? applied.problems : []
}
