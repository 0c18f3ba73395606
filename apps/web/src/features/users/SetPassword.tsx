import { useState } from 'react'
import { TextField } from '../../elements/TextField.tsx'
import { useChange } from '../../server/use-change.ts'
import type { UserDialogProps } from './AddUser.tsx'
import { UserSheet } from './UserSheet.tsx'
import type { User } from './users-query.ts'
import { usersWords } from './users-words.ts'

/** Gives a user another password, which they change at the next sign-in. */
export const SetPassword = ({ user, onDone, onClose }: UserDialogProps & { readonly user: User }) => {
  const { send, trouble, pending } = useChange(['users', 'session'])
  const [password, setPassword] = useState('')
  const save = async () => {
    const answer = await send('POST', `/api/v1/users/${encodeURIComponent(user.name)}/password`, { password })
    if (answer !== null) onDone(usersWords.passwordSet(user.fullName))
  }
  return (
    <UserSheet
      title={usersWords.passwordTitle(user.fullName)}
      trouble={trouble}
      pending={pending}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={usersWords.newPassword}
        hint={usersWords.passwordHint}
        value={password}
        onChange={setPassword}
        maxLength={256}
        first
      />
    </UserSheet>
  )
}
