import { useQuery } from '@tanstack/react-query'
import { useSession } from '../editing/use-session.ts'
import { troublesQuery } from '../server/troubles-query.ts'
import { shellWords } from './shell-words.ts'

/** Tells administrators what stands in the way of keeping the register. */
export const TroublesBanner = () => {
  const { may } = useSession()
  const { data: troubles } = useQuery({ ...troublesQuery(), enabled: may('back-up') })
  if (troubles === undefined || troubles.length === 0) return null
  return (
    <div className="banner banner--warning" role="status">
      <p>
        <b>{shellWords.troubles}</b>
      </p>
      <ul className="entry__records">
        {troubles.map(({ code, message }) => (
          <li key={`${code} ${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
