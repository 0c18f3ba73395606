import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useEdits } from '../../editing/edits-context.ts'
import { useSession } from '../../editing/use-session.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { TryAgain } from '../../elements/TryAgain.tsx'
import { NotAllowed } from '../../shell/NotAllowed.tsx'
import { SignedIn } from '../../shell/SignedIn.tsx'
import { AddUser } from './AddUser.tsx'
import { ChangeUser } from './ChangeUser.tsx'
import { SetPassword } from './SetPassword.tsx'
import { UserTable } from './UserTable.tsx'
import { type User, usersQuery } from './users-query.ts'
import { usersWords } from './users-words.ts'

/** What is being done to whom. */
type Doing = { readonly what: 'add' } | { readonly what: 'change' | 'password'; readonly user: User } | null

/** The users of this workbench, for administrators. */
export const UsersPage = () => {
  const { may } = useSession()
  return (
    <SignedIn>
      {(person) => (may('manage-users') ? <Users me={person.name} /> : <NotAllowed who={usersWords.whom} />)}
    </SignedIn>
  )
}

const Users = ({ me }: { readonly me: string | null }) => {
  const { data: users, error, refetch } = useQuery(usersQuery())
  const { notify } = useEdits()
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const done = (text: string) => {
    close()
    notify({ text, tone: 'done', undoable: null })
  }
  return (
    <article className="page">
      <div className="record__head">
        <PageHeading>{usersWords.title}</PageHeading>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setDoing({ what: 'add' })}>
          <UserPlus aria-hidden="true" size={18} /> {usersWords.add}
        </button>
      </div>
      <p className="lede">{usersWords.lede}</p>
      {error !== null && <TryAgain error={error} onRetry={() => refetch()} />}
      {users === undefined && error === null && <p role="status">{usersWords.loading}</p>}
      {users !== undefined && (
        <>
          <p className="summary" role="status">
            {usersWords.count(users.length, users.filter(({ disabled }) => disabled).length)}
          </p>
          <UserTable
            users={users}
            me={me}
            onChange={(user) => setDoing({ what: 'change', user })}
            onPassword={(user) => setDoing({ what: 'password', user })}
          />
        </>
      )}
      {doing?.what === 'add' && <AddUser onDone={done} onClose={close} />}
      {doing?.what === 'change' && <ChangeUser user={doing.user} onDone={done} onClose={close} />}
      {doing?.what === 'password' && <SetPassword user={doing.user} onDone={done} onClose={close} />}
    </article>
  )
}
