import { type Comparison, compareParts, type PartKind } from '@sharemap/graph'
import { isIsoDate } from '@sharemap/law'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Choice } from '../../elements/Choice.tsx'
import { DayField } from '../../elements/DayField.tsx'
import { RecordPicker } from '../../elements/RecordPicker.tsx'
import { type CompareSearch, comparedFacts, compareViews } from '../../search/compare-search.ts'
import { useWorkbench, type Workbench } from '../../workbench/workbench-context.ts'
import { yearBefore } from '../../workbench/year-before.ts'
import { ComparedSentences } from './ComparedSentences.tsx'
import { ComparedTable } from './ComparedTable.tsx'
import { CompareFrame } from './CompareFrame.tsx'
import { compareWords } from './compare-words.ts'
import { listParts } from './list-parts.ts'
import { VersionComparison } from './VersionComparison.tsx'
import { VersionPicker } from './VersionPicker.tsx'
import { isVersion, versionOfNow } from './version-choice.ts'
import { versionWords } from './version-words.ts'

const compareOrNull = (workbench: Workbench, kind: PartKind, here: string, there: string): Comparison | null => {
  const { register, asAt } = workbench
  if (kind === 'day' && !(isIsoDate(here) && isIsoDate(there))) return null
  try {
    return compareParts(register, { kind, of: here }, { kind, of: there }, asAt)
  } catch (error) {
    // The ids come from the address, and may name nothing that is in force on the day.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Two parts of the register, or two versions of the whole of it, side by side. */
export const ComparePage = () => {
  const { kind = 'organisation' } = useSearch({ from: '/compare' })
  return kind === 'version' ? <VersionsCompared /> : <PartsCompared kind={kind} />
}

const useCompareSearch = () => {
  const search = useSearch({ from: '/compare' })
  const navigate = useNavigate({ from: '/compare' })
  const change = (changes: CompareSearch) => navigate({ search: (state) => ({ ...state, ...changes }) })
  return { search, change }
}

const VersionsCompared = () => {
  const { search, change } = useCompareSearch()
  const { version } = useWorkbench()
  const { here = String(version ?? 0), there = versionOfNow } = search
  const isKnown = isVersion(here) && isVersion(there)
  return (
    <CompareFrame
      kind="version"
      title={versionWords.title}
      onKind={(kind) => change({ kind, here: undefined, there: undefined })}
      onSwap={() => change({ here: there, there: here })}
      sides={
        <>
          <VersionPicker label={compareWords.here} value={here} onChoose={(of) => change({ here: of })} />
          <VersionPicker label={compareWords.there} value={there} onChoose={(of) => change({ there: of })} />
        </>
      }
    >
      {isKnown ? <VersionComparison here={here} there={there} /> : <p>{versionWords.unknown}</p>}
    </CompareFrame>
  )
}

const PartsCompared = ({ kind }: { readonly kind: PartKind }) => {
  const workbench = useWorkbench()
  const { asAt } = workbench
  const { search, change } = useCompareSearch()
  const { facts = 'differing', view = 'table' } = search
  const isOfDays = kind === 'day'
  const here = search.here ?? (isOfDays ? yearBefore(asAt) : undefined)
  const there = search.there ?? (isOfDays ? asAt : undefined)
  const found = useMemo(
    () => (here === undefined || there === undefined ? null : compareOrNull(workbench, kind, here, there)),
    [workbench, kind, here, there],
  )
  const choices = useMemo(() => listParts(workbench, kind), [workbench, kind])
  const side = (label: string, value: string | undefined, onChoose: (of: string | undefined) => void) =>
    isOfDays ? (
      <DayField label={label} value={value ?? asAt} onChoose={onChoose} />
    ) : (
      <RecordPicker label={label} value={value} choices={choices} onChoose={onChoose} />
    )
  return (
    <CompareFrame
      kind={kind}
      title={found === null ? compareWords.title : compareWords.between(found.here.name, found.there.name)}
      onKind={(chosen) => change({ kind: chosen, here: undefined, there: undefined })}
      onSwap={() => change({ here: there, there: here })}
      sides={
        <>
          {side(compareWords.here, here, (of) => change({ here: of }))}
          {side(compareWords.there, there, (of) => change({ there: of }))}
        </>
      }
    >
      {found === null ? (
        <p>{here === undefined || there === undefined ? compareWords.chooseFirst : compareWords.missing}</p>
      ) : (
        <>
          <p className="answer__summary" role="status">
            {found.summary}
          </p>
          <div className="tools no-print">
            <Choice
              label={compareWords.view}
              value={view}
              options={compareViews.map((value) => ({ value, label: compareWords.views[value] }))}
              onChoose={(value) => change({ view: value })}
            />
            <Choice
              label={compareWords.show}
              value={facts}
              options={comparedFacts.map((value) => ({ value, label: compareWords.showing[value] }))}
              onChoose={(value) => change({ facts: value })}
            />
          </div>
          <Found comparison={found} facts={facts} view={view} />
        </>
      )}
    </CompareFrame>
  )
}

const Found = ({
  comparison,
  facts,
  view,
}: { readonly comparison: Comparison } & Required<Pick<CompareSearch, 'facts' | 'view'>>) => {
  const shown = useMemo(
    () =>
      facts === 'all'
        ? comparison
        : { ...comparison, facts: comparison.facts.filter(({ outcome }) => outcome !== 'both') },
    [comparison, facts],
  )
  return (
    <>
      {shown.facts.length === 0 && <p role="status">{compareWords.same}</p>}
      {shown.facts.length < comparison.facts.length && (
        <p className="quiet">{compareWords.alike(comparison.counts.both)}</p>
      )}
      {view === 'table' ? <ComparedTable comparison={shown} /> : <ComparedSentences comparison={shown} />}
    </>
  )
}
