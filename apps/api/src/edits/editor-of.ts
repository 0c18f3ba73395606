import type { Role } from '@sharemap/users'
import type { Context } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'
import type { PersonEnv } from '../sign-in/person.ts'

/**
 * Who makes a change, for the history.
 *
 * @param c the context of a request that was let in.
 * @returns the name that the person signs in with, and the role.
 * @throws RequestProblem where it is nobody in particular, for a history that cannot say who is none.
 */
export const editorOf = (c: Context<PersonEnv>): { readonly who: string; readonly role: Role } => {
  const { name, role } = c.get('person')
  if (name === null) throw new RequestProblem('not-allowed', 'Changes are made by people: sign in with a name.')
  return { who: name, role }
}
