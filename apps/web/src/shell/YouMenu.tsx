import { Link } from '@tanstack/react-router'
import { CircleUserRound, LogOut } from 'lucide-react'
import { useSession } from '../editing/use-session.ts'
import { Disclosure } from '../elements/Disclosure.tsx'
import { roleWords } from '../workbench/role-words.ts'
import { shellWords } from './shell-words.ts'

/** Who is signed in, and what they can do about it. */
export const YouMenu = () => {
  const { person, may, canMakeFirstAdministrator } = useSession()
  const name = canMakeFirstAdministrator ? shellWords.firstStart : person?.fullName
  const label = (
    <>
      <CircleUserRound aria-hidden="true" size={20} />
      <span className="you__name">{name ?? shellWords.you}</span>
    </>
  )
  return (
    <div className="you">
      <Disclosure label={label}>
        {person !== null && (
          <p className="you__who">
            <b>{name}</b>
            <span className="quiet">
              {person.name !== null && `${person.name}, `}
              {roleWords[person.role].name}
            </span>
          </p>
        )}
        <ul className="you__links">
          {person !== null && person.name !== null && (
            <li>
              <Link to="/account">{shellWords.account}</Link>
            </li>
          )}
          {may('manage-users') && (
            <li>
              <Link to="/users">{shellWords.users}</Link>
            </li>
          )}
          {may('back-up') && (
            <li>
              <a href="/api/v1/backup" download>
                {shellWords.backup}
              </a>
            </li>
          )}
        </ul>
        <form method="post" action="/sign-out">
          <button type="submit" className="tool-button">
            <LogOut aria-hidden="true" size={18} /> {shellWords.signOut}
          </button>
        </form>
      </Disclosure>
    </div>
  )
}
