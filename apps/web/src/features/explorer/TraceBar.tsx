import { describePaths, describeTrace } from '@sharemap/graph'
import { ArrowLeftRight, X } from 'lucide-react'
import { useMemo } from 'react'
import { Choice } from '../../elements/Choice.tsx'
import { RecordPicker } from '../../elements/RecordPicker.tsx'
import { showChoices } from '../../search/explorer-search.ts'
import { useNameOf } from '../../workbench/use-name-of.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import type { Followed } from './follow-data.ts'
import { PathSteps, TraceSteps } from './TraceSteps.tsx'
import { traceWords } from './trace-words.ts'
import type { Explorer } from './use-explorer.ts'

interface TraceProps {
  readonly explorer: Explorer
  readonly followed: Followed<'council'>
}

/** Data that is followed: from where, to where, what was found, and each step as a sentence. Nothing where none is. */
export const TraceBar = ({ explorer }: { readonly explorer: Explorer }) => {
  const { followed } = explorer.selection
  if (followed === null) return null
  return (
    <section className="trace" aria-label={traceWords.title}>
      <TraceControls explorer={explorer} followed={followed} />
      {followed.hidden.length > 0 && <HiddenEnds explorer={explorer} followed={followed} />}
      {followed.trace !== null && <FoundTrace followed={followed} />}
      {followed.paths !== null && <FoundPaths explorer={explorer} followed={followed} />}
    </section>
  )
}

const TraceControls = ({ explorer, followed }: TraceProps) => {
  const { graph } = useWorkbench()
  const { change, endTrace } = explorer
  const { start, end, direction, depth, show } = followed.choice
  const choices = useMemo(() => graph.nodes.filter((node) => node.lane !== 'why'), [graph])
  const words = traceWords.showing(end !== undefined)
  return (
    <div className="trace__controls">
      <RecordPicker
        label={traceWords.from}
        value={start}
        choices={choices}
        onChoose={(id) => (id === undefined ? endTrace() : change({ trace: id, path: undefined }))}
      />
      <RecordPicker
        label={traceWords.to}
        value={end}
        choices={choices}
        none={direction === 'up' ? traceWords.upTo : traceWords.anywhere}
        onChoose={(traceTo) => change({ traceTo, direction: undefined, depth: undefined, path: undefined })}
      />
      {end === undefined ? (
        <Choice
          label={traceWords.direction}
          value={direction}
          options={(['down', 'up'] as const).map((value) => ({ value, label: traceWords.directions[value] }))}
          onChoose={(value) => change({ direction: value === 'down' ? undefined : value, depth: undefined })}
        />
      ) : (
        <button
          type="button"
          className="tool-button"
          onClick={() => change({ trace: end, traceTo: start, path: undefined })}
        >
          <ArrowLeftRight aria-hidden="true" size={16} /> {traceWords.swap}
        </button>
      )}
      {followed.trace !== null && <DepthChoice explorer={explorer} depth={depth} />}
      <Choice
        label={traceWords.show}
        value={end === undefined && show === 'path' ? 'trace' : show}
        options={showChoices
          .filter((value) => end !== undefined || value !== 'path')
          .map((value) => ({ value, label: words[value] }))}
        onChoose={(value) => change({ show: value === 'trace' ? undefined : value })}
      />
      <button type="button" className="tool-button" title={traceWords.end} onClick={endTrace}>
        <X aria-hidden="true" size={16} /> {traceWords.endShort}
      </button>
    </div>
  )
}

/** As many hops as there are to choose from, and all. */
const DepthChoice = ({ explorer, depth }: { readonly explorer: Explorer; readonly depth: number | undefined }) => {
  const { change, farthestHop } = explorer
  const most = Math.max(farthestHop, depth ?? 1)
  return (
    <label className="field">
      <span>{traceWords.depth}</span>
      <select
        value={depth ?? ''}
        onChange={({ target }) => change({ depth: target.value === '' ? undefined : target.value })}
      >
        <option value="">{traceWords.allHops}</option>
        {Array.from({ length: most }, (_, position) => position + 1).map((count) => (
          <option key={count} value={count}>
            {traceWords.atMost(count)}
          </option>
        ))}
      </select>
    </label>
  )
}

const HiddenEnds = ({ explorer, followed }: TraceProps) => {
  const nameOf = useNameOf()
  const names = followed.hidden.map(nameOf).join(', ')
  // What no filter hides, no filter brings back.
  if (Object.keys(explorer.filter).length === 0) {
    return (
      <p role="status" className="unsaid">
        {traceWords.notThere(names)}
      </p>
    )
  }
  return (
    <p role="status" className="unsaid">
      {traceWords.hidden(names)}{' '}
      <button type="button" className="link-button" onClick={() => explorer.changeFilter({})}>
        {traceWords.dropFilters}
      </button>
    </p>
  )
}

const FoundTrace = ({ followed: { trace } }: { readonly followed: Followed<'council'> }) => {
  const { graph } = useWorkbench()
  const described = useMemo(() => (trace === null ? null : describeTrace(graph, trace)), [graph, trace])
  if (described === null) return null
  return (
    <>
      <p role="status" className="trace__summary">
        {described.summary}
      </p>
      {described.hops.length > 0 && <TraceSteps hops={described.hops} />}
    </>
  )
}

const FoundPaths = ({ explorer, followed: { choice, paths } }: TraceProps) => {
  const { graph } = useWorkbench()
  const { start, end, path } = choice
  const described = useMemo(
    () => (paths === null || end === undefined ? null : describePaths(graph, start, end, paths)),
    [graph, paths, start, end],
  )
  if (described === null) return null
  const chosen = described.paths[path]
  if (chosen === undefined) {
    return (
      <p role="status" className="trace__summary">
        {described.summary}
      </p>
    )
  }
  const count = described.paths.length
  return (
    <>
      <p role="status" className="trace__summary">
        {[
          traceWords.paths(count, described.truncated),
          ...(count > 1 ? [traceWords.looked(path + 1)] : []),
          traceWords.organisations(chosen.organisationsCrossed),
          traceWords.border(chosen),
        ].join(' · ')}
      </p>
      {count > 1 && (
        <label className="field trace__paths">
          <span>{traceWords.which(path + 1, count)}</span>
          <select
            value={path + 1}
            onChange={({ target }) => explorer.change({ path: target.value === '1' ? undefined : target.value })}
          >
            {described.paths.map((one, position) => (
              <option key={one.hops.map(({ edge }) => edge).join(' ')} value={position + 1}>
                {traceWords.route(
                  position + 1,
                  one.hops.map(({ to }) => to.name),
                )}
              </option>
            ))}
          </select>
        </label>
      )}
      <PathSteps path={chosen} />
    </>
  )
}
