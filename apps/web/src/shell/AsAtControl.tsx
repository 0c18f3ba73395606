import { useNavigate, useSearch } from '@tanstack/react-router'
import { DayField } from '../elements/DayField.tsx'
import { todayInUk } from '../workbench/today.ts'
import { shellWords } from './shell-words.ts'

/** The day as at which everything is judged. It stands in the address of every page. */
export const AsAtControl = () => {
  const { asAt } = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const today = todayInUk()
  return (
    <div className="as-at">
      <DayField
        label={shellWords.asAt}
        hint={shellWords.asAtHint}
        value={asAt ?? today}
        onChoose={(day) =>
          navigate({ to: '.', search: (search) => ({ ...search, asAt: day === today ? undefined : day }) })
        }
      />
    </div>
  )
}
