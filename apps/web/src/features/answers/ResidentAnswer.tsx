import { answerResident, type ResidentActivity } from '@sharemap/graph'
import { useMemo } from 'react'
import { ContactList } from '../../details/ContactList.tsx'
import { Fact, Facts } from '../../elements/Facts.tsx'
import { RecordLinks } from '../../elements/RecordLink.tsx'
import { RecordPicker } from '../../elements/RecordPicker.tsx'
import { Unsaid } from '../../elements/SaidValue.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { AnswerHead } from './AnswerHead.tsx'
import { answerWords, leavesUkInWords, rightAppliesWords } from './answer-words.ts'
import { useAnswerSearch } from './use-answer-search.ts'

/** What a resident who uses a service would be told of it. */
export const ResidentAnswer = () => {
  const { register, graph } = useWorkbench()
  const { search, change } = useAnswerSearch()
  const about = search.about ?? []
  const { summary, activities } = useMemo(() => {
    const chosen = search.about ?? []
    const ofKind = (prefix: string) => {
      const ids = chosen.filter((id) => id.startsWith(prefix))
      return ids.length === 0 ? undefined : ids
    }
    return answerResident(register, graph, {
      organisation: ofKind('party-'),
      activity: ofKind('activity-'),
      subjectGroup: ofKind('subject-group-'),
    })
  }, [register, graph, search.about])
  const controllers = new Set(register.activities.map(({ controller }) => controller))
  const choices = [
    ...register.parties
      .filter(({ id }) => controllers.has(id))
      .map(({ id, name }) => ({ id, label: name, kind: 'party' as const })),
    ...graph.nodes.filter(({ kind }) => kind === 'activity' || kind === 'subject-group'),
  ]
  return (
    <>
      <AnswerHead question="resident" summary={summary}>
        <RecordPicker
          label={answerWords.about}
          value={about[0]}
          choices={choices}
          onChoose={(id) => change({ about: id === undefined ? undefined : [id] })}
        />
      </AnswerHead>
      {activities.map((answer) => (
        <ServiceAnswer key={answer.activity.id} answer={answer} />
      ))}
    </>
  )
}

const ServiceAnswer = ({ answer }: { readonly answer: ResidentActivity }) => {
  const { activity, organisation, held, seenBy, why, keptFor, leavesUk, rights, contacts, unsaid } = answer
  return (
    <details className="facet">
      <summary>
        <h2 className="facet__heading facet__heading--plain">
          {activity.name} <span className="quiet">{organisation.name}</span>
        </h2>
      </summary>
      <Facts>
        <Fact term={answerWords.held}>
          {held.length === 0 ? <Unsaid /> : <RecordLinks ids={held.map(({ id }) => id)} />}
        </Fact>
        <Fact term={answerWords.seenBy}>
          {seenBy.length === 0 ? <Unsaid /> : <RecordLinks ids={seenBy.map(({ id }) => id)} />}
        </Fact>
        <Fact term={answerWords.why}>
          {why.map(({ purpose, bases }) => `${purpose} (${bases?.join(', ') ?? answerWords.basisUnsaid})`).join('; ')}
        </Fact>
        <Fact term={answerWords.keptFor}>
          {keptFor === null ? <Unsaid /> : keptFor.map(({ says }) => says).join('; ')}
        </Fact>
        <Fact term={answerWords.where}>{leavesUkInWords[leavesUk]}</Fact>
        <Fact term={answerWords.rights}>
          <ul className="plain-list">
            {rights.map(({ right, name, applies, why: because }) => (
              <li key={right}>
                {name}: <b>{rightAppliesWords[applies]}</b>. <span className="quiet">{because}</span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact term={answerWords.contacts}>{contacts.length > 0 && <ContactList contacts={contacts} />}</Fact>
        <Fact term={answerWords.unsaid}>{unsaid.join(' ')}</Fact>
      </Facts>
    </details>
  )
}
