import { useSession } from '../../editing/use-session.ts'
import { Fact, Facts } from '../../elements/Facts.tsx'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { NotAllowed } from '../../shell/NotAllowed.tsx'
import { SignedIn } from '../../shell/SignedIn.tsx'
import { type Role, roleWords } from '../../workbench/role-words.ts'
import { accountWords } from './account-words.ts'
import { CalendarAddress } from './CalendarAddress.tsx'
import { OwnPassword } from './OwnPassword.tsx'
import { SignOutEverywhere } from './SignOutEverywhere.tsx'

/** What people do with their own sign-in. */
export const AccountPage = () => (
  <SignedIn>
    {(person) =>
      person.name === null ? (
        <NotAllowed who={accountWords.whom} />
      ) : (
        <Account name={person.name} fullName={person.fullName} role={person.role} />
      )
    }
  </SignedIn>
)

interface AccountProps {
  /** The name to sign in with. */
  readonly name: string
  readonly fullName: string
  readonly role: Role
}

const Account = ({ name, fullName, role }: AccountProps) => {
  const { mustChangePassword } = useSession()
  return (
    <article className="page account">
      <PageHeading>{accountWords.title}</PageHeading>
      <Facts>
        <Fact term={accountWords.name}>{fullName}</Fact>
        <Fact term={accountWords.signedInAs}>{name}</Fact>
        <Fact term={accountWords.role}>
          {roleWords[role].name} <span className="quiet">{roleWords[role].may}</span>
        </Fact>
      </Facts>
      <OwnPassword name={name} mustChange={mustChangePassword} />
      <CalendarAddress />
      <SignOutEverywhere />
    </article>
  )
}
