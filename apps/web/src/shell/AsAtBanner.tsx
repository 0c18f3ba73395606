import { Link } from '@tanstack/react-router'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { shellWords } from './shell-words.ts'

/** Says so where another day than today is looked at, for it changes what every page tells. */
export const AsAtBanner = () => {
  const { asAt, today } = useWorkbench()
  if (asAt === today) return null
  return (
    <p className="banner" role="status">
      {shellWords.asAtNotToday(asAt)}{' '}
      <Link to="." search={(search) => ({ ...search, asAt: undefined })}>
        {shellWords.backToToday}
      </Link>
    </p>
  )
}
