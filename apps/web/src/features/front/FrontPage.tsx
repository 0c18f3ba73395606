import { findGaps } from '@sharemap/graph'
import { plainDate } from '@sharemap/law'
import { useMemo } from 'react'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { useAsk } from '../../questions/ask-context.ts'
import { DestinationLink } from '../../questions/DestinationLink.tsx'
import { questionWords } from '../../questions/question-words.ts'
import { type Destination, questions } from '../../questions/questions.ts'
import { SavedViewList } from '../../saved-views/SavedViewList.tsx'
import { savedViewWords } from '../../saved-views/saved-view-words.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { countRegister } from './count-register.ts'
import { frontWords } from './front-words.ts'
import { NeedsYou } from './NeedsYou.tsx'
import { RecentChanges } from './RecentChanges.tsx'

const explorer = (search: Extract<Destination, { page: 'explorer' }>['search']): Destination => ({
  page: 'explorer',
  search,
})

/** The first page: the register at a glance, and the questions that it answers. */
export const FrontPage = () => {
  const { register, graph, version } = useWorkbench()
  const ask = useAsk()
  const counts = useMemo(() => countRegister(graph), [graph])
  const gaps = useMemo(() => findGaps(register, graph).gaps.length, [register, graph])
  const glance: readonly [count: number, words: string, to: Destination][] = [
    [counts.organisations, frontWords.organisations, explorer({})],
    [counts.activities, frontWords.activities, explorer({ view: 'table', group: 'activity' })],
    [counts.categories, frontWords.categories, explorer({})],
    [counts.recipients, frontWords.recipients, explorer({ view: 'table', group: 'to' })],
    [counts.flows, frontWords.flows, explorer({ view: 'table' })],
    [counts.leaveUk, frontWords.leaveUk(counts.leaveUk), explorer({ leavesUk: ['yes'], view: 'table' })],
    [
      counts.doNotStand,
      frontWords.doNotStand(counts.doNotStand),
      explorer({ standing: ['does-not-stand'], view: 'table' }),
    ],
    [gaps, frontWords.gaps, { page: 'answer', question: 'gaps', search: {} }],
  ]
  return (
    <div className="page">
      <PageHeading>{register.title}</PageHeading>
      <p className="lede">
        {register.description} {frontWords.updated(plainDate(register.updatedOn))}
      </p>
      <section aria-labelledby="glance">
        <h2 id="glance">{frontWords.glance}</h2>
        <ul className="glance">
          {glance.map(([count, words, to]) => (
            <li key={words}>
              <DestinationLink to={to}>
                <b>{count}</b> <span>{words}</span>
              </DestinationLink>
            </li>
          ))}
        </ul>
      </section>
      {version === null && <NeedsYou />}
      <section aria-labelledby="questions">
        <h2 id="questions">{frontWords.questions}</h2>
        <p className="lede">{frontWords.questionsLede}</p>
        <ul className="cards">
          {questions.map(({ id, about, answer }) => {
            const { title, hint } = questionWords[id]
            const inside = (
              <>
                <b>{title}</b>
                <span>{hint}</span>
              </>
            )
            return (
              <li key={id}>
                {about.length === 0 ? (
                  <DestinationLink to={answer('')} className="card">
                    {inside}
                  </DestinationLink>
                ) : (
                  <button type="button" className="card" aria-haspopup="dialog" onClick={() => ask(id)}>
                    {inside}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      </section>
      {version === null && <RecentChanges />}
      <section aria-labelledby="saved-views" className="front__saved">
        <h2 id="saved-views">{savedViewWords.title}</h2>
        <SavedViewList none={savedViewWords.noneOnFront} />
      </section>
    </div>
  )
}
