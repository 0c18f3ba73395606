import { type Impact, impactOf, type Touched } from '@sharemap/graph'
import { useMemo } from 'react'
import { ContactList } from '../../details/ContactList.tsx'
import { RecordPicker } from '../../elements/RecordPicker.tsx'
import { useWorkbench, type Workbench } from '../../workbench/workbench-context.ts'
import { AnswerHead } from './AnswerHead.tsx'
import { answerWords } from './answer-words.ts'
import { FlowsFound } from './FlowsFound.tsx'
import { NamedList } from './NamedList.tsx'
import { useAnswerSearch } from './use-answer-search.ts'

const impactOrNull = ({ register, graph }: Workbench, id: string | undefined): Impact | null => {
  if (id === undefined) return null
  try {
    return impactOf(register, graph, id)
  } catch (error) {
    // The id comes from the address, and may name nothing that can be breached or fall.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What is touched if a body or system is breached, or if a law, an agreement or a kind of data goes. */
export const ImpactAnswer = () => {
  const workbench = useWorkbench()
  const { search, change } = useAnswerSearch()
  const impact = useMemo(() => impactOrNull(workbench, search.of), [workbench, search.of])
  const { register, graph } = workbench
  const kinds = new Set(['party', 'system', 'lawful-basis', 'gateway', 'category'])
  const choices = [
    ...graph.nodes.filter(({ kind }) => kinds.has(kind)),
    ...register.agreements.map(({ id, name }) => ({ id, label: name, kind: 'agreement' as const })),
  ]
  const question = impact === null || impact.kind === 'breach' ? 'breach' : 'what-if'
  return (
    <>
      <AnswerHead question={question} about={impact?.subject.name} summary={impact?.summary}>
        <RecordPicker label={answerWords.of} value={search.of} choices={choices} onChoose={(of) => change({ of })} />
      </AnswerHead>
      {impact === null ? (
        <p>{search.of === undefined ? answerWords.chooseFirst : answerWords.notInRegister}</p>
      ) : (
        <>
          {impact.kind === 'breach' && <Duties impact={impact} />}
          <Touches touched={impact.touched} />
          {impact.kind === 'category' && <NamedList heading={answerWords.mayCarry} items={impact.mayCarry} />}
          <FlowsFound heading={answerWords.flows} flows={impact.touched.flows} />
        </>
      )}
    </>
  )
}

const Duties = ({ impact }: { readonly impact: Extract<Impact, { kind: 'breach' }> }) => (
  <section>
    <h2>{answerWords.duties}</h2>
    <ul className="plain-list">
      {impact.duties.map(({ code, name, who, when, source }) => (
        <li key={code}>
          <b>{name}</b> <span className="quiet">({source})</span>
          <br />
          {answerWords.dutyOf[who]} {when}
        </li>
      ))}
    </ul>
    <p>
      {answerWords.regulator}: {impact.regulator.name}, {impact.regulator.telephone},{' '}
      <a href={impact.regulator.website}>{impact.regulator.website}</a>
    </p>
  </section>
)

const Touches = ({ touched }: { readonly touched: Touched }) => (
  <>
    <div className="touched">
      <NamedList heading={answerWords.organisations} items={touched.organisations} />
      <NamedList heading={answerWords.activities} items={touched.activities} />
      <NamedList heading={answerWords.sensitive} items={touched.sensitive} />
      <NamedList heading={answerWords.categories} items={touched.categories} />
      <NamedList heading={answerWords.categoriesThatMayBe} items={touched.categoriesThatMayBe} />
      <NamedList heading={answerWords.subjectGroups} items={touched.subjectGroups} />
      <NamedList heading={answerWords.recipients} items={touched.recipients} />
      <NamedList heading={answerWords.systems} items={touched.systems} />
      <NamedList heading={answerWords.notices} items={touched.notices} />
    </div>
    {touched.contacts.length > 0 && (
      <section>
        <h2>{answerWords.contacts}</h2>
        {[...new Map(touched.contacts.map(({ body }) => [body.id, body]))].map(([id, body]) => (
          <div key={id}>
            <h3>{body.name}</h3>
            <ContactList
              contacts={touched.contacts.filter((one) => one.body.id === id).map(({ contact }) => contact)}
            />
          </div>
        ))}
      </section>
    )}
  </>
)
