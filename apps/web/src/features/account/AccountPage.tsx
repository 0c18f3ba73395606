import { useSession } from '../../editing/use-session.ts'
import { Fact, Facts } from '../../elements/Facts.tsx'
import { NotAllowed } from '../../shell/NotAllowed.tsx'
import { roleWords } from '../../workbench/role-words.ts'
import { accountWords } from './account-words.ts'
import { CalendarAddress } from './CalendarAddress.tsx'
import { OwnPassword } from './OwnPassword.tsx'
import { SignOutEverywhere } from './SignOutEverywhere.tsx'

/** What people do with their own sign-in. */
export const AccountPage = () => {
  const { person, mustChangePassword } = useSession()
  if (person === null) return null
  if (person.name === null) return <NotAllowed who={accountWords.whom} />
  return (
    <article className="page account">
      <h1>{accountWords.title}</h1>
      <Facts>
        <Fact term={accountWords.name}>{person.fullName}</Fact>
        <Fact term={accountWords.signedInAs}>{person.name}</Fact>
        <Fact term={accountWords.role}>
          {roleWords[person.role].name} <span className="quiet">{roleWords[person.role].may}</span>
        </Fact>
      </Facts>
      <OwnPassword name={person.name} mustChange={mustChangePassword} />
      <CalendarAddress />
      <SignOutEverywhere />
    </article>
  )
}
