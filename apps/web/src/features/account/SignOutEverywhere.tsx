import { LogOut } from 'lucide-react'
import { useChange } from '../../server/use-change.ts'
import { accountWords } from './account-words.ts'

/** Ends every session of whoever is signed in. */
export const SignOutEverywhere = () => {
  const { send, trouble, pending } = useChange([])
  const signOut = async () => {
    const answer = await send('POST', '/api/v1/session/sign-out-everywhere')
    // A whole new page, so that nothing of the register stays in this one.
    if (answer !== null) window.location.assign('/sign-in')
  }
  return (
    <section aria-labelledby="signing-out">
      <h2 id="signing-out">{accountWords.signOutTitle}</h2>
      <p role="alert" className="form-trouble">
        {trouble}
      </p>
      <p>
        <button type="button" className="button button--quiet" disabled={pending} onClick={() => void signOut()}>
          <LogOut aria-hidden="true" size={16} /> {accountWords.signOutEverywhere}
        </button>{' '}
        <span className="quiet">{accountWords.signOutEverywhereHint}</span>
      </p>
    </section>
  )
}
