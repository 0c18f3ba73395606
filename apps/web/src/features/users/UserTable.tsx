import { KeyRound, Pencil } from 'lucide-react'
import { ukMoment } from '../../editing/uk-moment.ts'
import { roleWords } from '../../workbench/role-words.ts'
import type { User } from './users-query.ts'
import { usersWords } from './users-words.ts'

export interface UserTableProps {
  readonly users: readonly User[]
  /** The name that whoever looks signs in with. */
  readonly me: string | null
  readonly onChange: (user: User) => void
  readonly onPassword: (user: User) => void
}

/** All users, what each may do, and how to change it. */
export const UserTable = ({ users, me, onChange, onPassword }: UserTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section className="table-frame" aria-label={usersWords.table} tabIndex={0}>
    <table className="flow-table users-table">
      <caption className="govuk-visually-hidden">{usersWords.title}</caption>
      <thead>
        <tr>
          <th scope="col">{usersWords.fullName}</th>
          <th scope="col">{usersWords.name}</th>
          <th scope="col">{usersWords.role}</th>
          <th scope="col">{usersWords.state}</th>
          <th scope="col">{usersWords.since}</th>
          <th scope="col">{usersWords.actions}</th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.name} data-user={user.name}>
            <th scope="row">
              <b>{user.fullName}</b> {user.name === me && <span className="mark">{usersWords.you}</span>}
            </th>
            <td>{user.name}</td>
            <td title={roleWords[user.role].may}>{roleWords[user.role].name}</td>
            <td>
              {user.disabled ? usersWords.disabled : usersWords.active}
              {user.mustChangePassword && !user.disabled && <p className="quiet">{usersWords.mustChange}</p>}
            </td>
            <td>{ukMoment(user.createdAt)}</td>
            <td>
              <button type="button" className="tool-button" aria-haspopup="dialog" onClick={() => onChange(user)}>
                <Pencil aria-hidden="true" size={15} /> {usersWords.change}
                <span className="govuk-visually-hidden">{usersWords.of(user.fullName)}</span>
              </button>
              <button type="button" className="tool-button" aria-haspopup="dialog" onClick={() => onPassword(user)}>
                <KeyRound aria-hidden="true" size={15} /> {usersWords.setPassword}
                <span className="govuk-visually-hidden">{usersWords.of(user.fullName)}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
