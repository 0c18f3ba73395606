import { useState } from 'react'
import { TextField } from '../../elements/TextField.tsx'
import { useChange } from '../../server/use-change.ts'
import type { Role } from '../../workbench/role-words.ts'
import { RoleChoice } from './RoleChoice.tsx'
import { UserSheet } from './UserSheet.tsx'
import { usersWords } from './users-words.ts'

export interface UserDialogProps {
  /** Called with what was done, in words. */
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Makes a user, whose first password the administrator chooses and tells them. */
export const AddUser = ({ onDone, onClose }: UserDialogProps) => {
  const { send, trouble, pending } = useChange(['users'])
  const [fullName, setFullName] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('editor')
  const [password, setPassword] = useState('')
  const save = async () => {
    const answer = await send('POST', '/api/v1/users', { name: name.trim(), fullName: fullName.trim(), role, password })
    if (answer !== null) onDone(usersWords.added(fullName.trim()))
  }
  return (
    <UserSheet
      title={usersWords.addTitle}
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
      <TextField label={usersWords.nameLabel} hint={usersWords.nameHint} value={name} onChange={setName} />
      <RoleChoice value={role} onChoose={setRole} />
      <TextField
        label={usersWords.password}
        hint={usersWords.passwordHint}
        value={password}
        onChange={setPassword}
        maxLength={256}
      />
    </UserSheet>
  )
}
