import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { History } from 'lucide-react'
import { ukMoment } from '../editing/uk-moment.ts'
import { entryQuery } from '../history/history-query.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { shellWords } from './shell-words.ts'

/** Says so where the register is shown as it once stood: after which change, made by whom and when. */
export const VersionBanner = () => {
  const { version } = useWorkbench()
  return version === null ? null : <EarlierVersion version={version} />
}

const EarlierVersion = ({ version }: { readonly version: number }) => {
  const { data: entry } = useQuery({ ...entryQuery(version), enabled: version > 0 })
  const who = entry === undefined ? null : shellWords.versionBy(entry.whoName, ukMoment(entry.at))
  return (
    <p className="banner banner--version" role="status">
      <History aria-hidden="true" size={18} />{' '}
      {version === 0 ? (
        shellWords.versionAtStart
      ) : (
        <>
          {shellWords.versionAfter}{' '}
          <Link to="/history/$number" params={{ number: String(version) }}>
            {shellWords.versionChange(version)}
          </Link>
          {who !== null && ` (${who})`}.
        </>
      )}{' '}
      {shellWords.versionNoEdits}{' '}
      <Link to="." search={(search) => ({ ...search, version: undefined, asAt: undefined })}>
        {shellWords.versionBack}
      </Link>
    </p>
  )
}
