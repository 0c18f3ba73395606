import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchReading } from '../server/fetch-reading.ts'
import { failureKindOf } from '../server/server-failure.ts'

/** Who is signed in, and what they may do. A program's token has no name. */
const sessionSchema = z.object({
  person: z.object({
    name: z.string().nullable(),
    fullName: z.string(),
    role: z.enum(['reader', 'editor', 'approver', 'administrator']),
  }),
  permissions: z.array(z.string()),
  canMakeFirstAdministrator: z.boolean(),
  mustChangePassword: z.boolean(),
})

export type Session = z.output<typeof sessionSchema>
export type SignedInPerson = Session['person']
export type Permission = 'read' | 'edit' | 'approve' | 'publish' | 'manage-users' | 'back-up'

/** Who is signed in. A role may be taken away at any time, so it is asked for again when the window is looked at. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }): Promise<Session> =>
      sessionSchema.parse(await fetchReading('/api/v1/session', { signal })),
    staleTime: 60_000,
    refetchOnWindowFocus: true,
    retry: (count, error) => failureKindOf(error) === 'failed' && count < 2,
    networkMode: 'always',
  })
