import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { type Permission, type SignedInPerson, sessionQuery } from './session-query.ts'

/** Who is signed in and what they may do here. */
export interface SessionState {
  /** Null until it is known. */
  readonly person: SignedInPerson | null
  /**
   * Whether this page may offer something. It is what the server allows too, but that an earlier version of the register
   * is only looked at.
   */
  readonly may: (permission: Permission) => boolean
  readonly canMakeFirstAdministrator: boolean
  readonly mustChangePassword: boolean
}

/** What changes the register as it stands now, and so is not offered over an earlier version of it. */
const changes: readonly Permission[] = ['edit', 'approve', 'publish']

/** Who is signed in, and what this page may offer them. Until it is known, nothing is offered. */
export const useSession = (): SessionState => {
  const { data } = useQuery(sessionQuery())
  const isEarlier = useSearch({
    from: '__root__',
    select: (search) => 'version' in search && search.version !== undefined,
  })
  return {
    person: data?.person ?? null,
    may: (permission) =>
      (data?.permissions.includes(permission) ?? false) && !(isEarlier && changes.includes(permission)),
    canMakeFirstAdministrator: data?.canMakeFirstAdministrator ?? false,
    mustChangePassword: data?.mustChangePassword ?? false,
  }
}
