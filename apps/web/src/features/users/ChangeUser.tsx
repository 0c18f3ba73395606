import { useState } from 'react'
import { TextField } from '../../elements/TextField.tsx'
import { useChange } from '../../server/use-change.ts'
import type { UserDialogProps } from './AddUser.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { UserSheet } from './UserSheet.tsx'
import type { User } from './users-query.ts'
import { usersWords } from './users-words.ts'

/** Changes what a user is called, what they may do, and whether they may sign in. */
export const ChangeUser = ({ user, onDone, onClose }: UserDialogProps & { readonly user: User }) => {
  // One's own role decides what the page may offer, so who is signed in is asked for again too.
  const { send, trouble, pending } = useChange(['users', 'session'])
  const [fullName, setFullName] = useState(user.fullName)
  const [role, setRole] = useState(user.role)
  const [disabled, setDisabled] = useState(user.disabled)
  const save = async () => {
    const fields = { fullName: fullName.trim(), role, disabled }
    const answer = await send('PATCH', `/api/v1/users/${encodeURIComponent(user.name)}`, fields)
    if (answer !== null) onDone(usersWords.changed(fields.fullName))
  }
  return (
    <UserSheet
      title={usersWords.changeTitle(user.fullName)}
      trouble={trouble}
      pending={pending}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={usersWords.fullName}
        hint={usersWords.fullNameHint}
        value={fullName}
        onChange={setFullName}
        first
      />
      <RoleChoice value={role} onChoose={setRole} />
      <label className="check">
        <input type="checkbox" checked={!disabled} onChange={({ target }) => setDisabled(!target.checked)} />
        <span className="check__label">
          {usersWords.maySignIn} <span className="quiet">{usersWords.barredHint}</span>
        </span>
      </label>
    </UserSheet>
  )
}
