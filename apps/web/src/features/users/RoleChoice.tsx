import { useId } from 'react'
import { type Role, roles, roleWords } from '../../workbench/role-words.ts'
import { usersWords } from './users-words.ts'

export interface RoleChoiceProps {
  readonly value: Role
  readonly onChoose: (role: Role) => void
}

/** Chooses what a user may do, with what each role means. */
export const RoleChoice = ({ value, onChoose }: RoleChoiceProps) => {
  const name = useId()
  return (
    <fieldset className="role-choice">
      <legend>{usersWords.role}</legend>
      {roles.map((role) => (
        <label key={role} className="check">
          <input type="radio" name={name} checked={role === value} onChange={() => onChoose(role)} />
          <span className="check__label">
            <b>{roleWords[role].name}</b>
            <span className="quiet"> {roleWords[role].may}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
