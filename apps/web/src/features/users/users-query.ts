import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchReading } from '../../server/fetch-reading.ts'
import { roles } from '../../workbench/role-words.ts'

const userSchema = z.object({
  /** The name that they sign in with. */
  name: z.string(),
  fullName: z.string(),
  role: z.enum(roles),
  mustChangePassword: z.boolean(),
  disabled: z.boolean(),
  createdAt: z.string(),
})

/** A user as administrators see them. */
export type User = z.output<typeof userSchema>

/** All users, in the order of their names; for administrators alone. */
export const usersQuery = () =>
  queryOptions({
    queryKey: ['users'],
    queryFn: async ({ signal }): Promise<readonly User[]> =>
      z.object({ users: z.array(userSchema) }).parse(await fetchReading('/api/v1/users', { signal })).users,
    networkMode: 'always',
    retry: false,
  })
