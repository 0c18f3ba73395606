import { type DescribedPath, describePaths, findPaths, indexGraph } from '@sharemap/graph'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { RecordPicker } from '../../elements/RecordPicker.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { AnswerHead } from './AnswerHead.tsx'
import { answerWords } from './answer-words.ts'
import { useAnswerSearch } from './use-answer-search.ts'

/** Every path by which one kind of data can get from one place to another. */
export const PathsAnswer = () => {
  const { graph, asAt } = useWorkbench()
  const { search, change } = useAnswerSearch()
  const { start, end } = search
  const choices = graph.nodes.filter((node) => node.lane !== 'why')
  const found = useMemo(() => {
    const { positionOf } = indexGraph(graph)
    if (start === undefined || end === undefined || !positionOf.has(start) || !positionOf.has(end)) return null
    return describePaths(graph, start, end, findPaths(graph, start, end))
  }, [graph, start, end])
  return (
    <>
      <AnswerHead
        question="paths"
        summary={found?.summary}
        exported={start && end && found?.paths.length ? { asAt, filter: {}, trace: { start, end } } : null}
      >
        <RecordPicker
          label={answerWords.start}
          value={start}
          choices={choices}
          onChoose={(id) => change({ start: id })}
        />
        <RecordPicker label={answerWords.end} value={end} choices={choices} onChoose={(id) => change({ end: id })} />
      </AnswerHead>
      {found === null && <p>{start && end ? answerWords.notInRegister : answerWords.chooseFirst}</p>}
      {start && end && found !== null && found.paths.length > 0 && (
        <p className="no-print">
          <Link to="/explore" search={{ trace: start, traceTo: end }}>
            {answerWords.showInExplorer}
          </Link>
        </p>
      )}
      {found?.truncated && <p className="quiet">{answerWords.more}</p>}
      <ol className="paths">
        {found?.paths.map((path) => (
          <li key={path.hops.map((hop) => hop.edge).join(' ')}>
            <Path path={path} />
          </li>
        ))}
      </ol>
    </>
  )
}

const borderWords = {
  yes: answerWords.crossesBorder,
  'not-stated': answerWords.mayCrossBorder,
  no: '',
}

const Path = ({ path }: { readonly path: DescribedPath }) => (
  <details open>
    <summary>
      {[path.hops[0]?.from.name, ...path.hops.map((hop) => hop.to.name)].join(' → ')}{' '}
      <span className="quiet">({answerWords.pathSteps(path.hops.length)})</span>
    </summary>
    <ol>
      {path.hops.map((hop) => {
        const crosses = [
          hop.crossesOrganisation ? answerWords.crossesOrganisation : '',
          hop.leavesUk === null ? '' : borderWords[hop.leavesUk],
        ].filter((words) => words !== '')
        return (
          <li key={hop.edge}>
            <RecordLink id={hop.edge}>{hop.says}</RecordLink>{' '}
            {crosses.map((words) => (
              <span key={words} className="mark">
                {words}
              </span>
            ))}
          </li>
        )
      })}
    </ol>
  </details>
)
