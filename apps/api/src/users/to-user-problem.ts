import type { UserChange } from '@sharemap/users'
import { RequestProblem } from '../problems/request-problem.ts'

/**
 * Makes the problem of a change to the users that was refused or could not be kept. The codes are the same.
 *
 * @param change the change.
 */
export const toUserProblem = ({ code, message }: Extract<UserChange, { readonly ok: false }>): RequestProblem =>
  new RequestProblem(code, message)
