import type { Impact, Named, Touched } from '@sharemap/graph'
import { ContactList } from '../../details/ContactList.tsx'
import { answerWords } from './answer-words.ts'
import { NamedList } from './NamedList.tsx'

/** What an impact finds beside what it touches, by its kind. */
const besides = (impact: Impact): readonly [heading: string, items: readonly Named[]][] => {
  switch (impact.kind) {
    case 'breach':
      return [[answerWords.alsoGetData, impact.alsoGetData]]
    case 'law':
      return [[answerWords.withAnother, impact.withAnother]]
    case 'category':
      return [
        [answerWords.leftEmpty, impact.leftEmpty],
        [answerWords.leftWithoutData, impact.leftWithoutData],
        [answerWords.mayCarry, impact.mayCarry],
      ]
  }
}

/** Of a breach, the bodies that the data goes on to are asked for; of anything else, those that the flows tell. */
const recipientsIn = ({ kind }: Impact) => (kind === 'breach' ? answerWords.onward : answerWords.recipients)

const listsOf = (impact: Impact): readonly [heading: string, items: readonly Named[]][] => {
  const { touched } = impact
  return [
    [answerWords.organisations, touched.organisations],
    [answerWords.activities, touched.activities],
    [answerWords.subjectGroups, touched.subjectGroups],
    [answerWords.categories, touched.categories],
    [answerWords.categoriesThatMayBe, touched.categoriesThatMayBe],
    [answerWords.sensitive, touched.sensitive],
    [recipientsIn(impact), touched.recipients],
    [answerWords.systems, touched.systems],
    [answerWords.notices, touched.notices],
  ]
}

/** What is touched, counted and listed. */
export const Touches = ({ impact }: { readonly impact: Impact }) => {
  const { touched } = impact
  const { counts } = answerWords
  const counted: readonly [items: readonly unknown[], words: readonly [one: string, many: string]][] = [
    [touched.activities, counts.activities],
    [touched.subjectGroups, counts.subjectGroups],
    [touched.categories, counts.categories],
    [touched.categoriesThatMayBe, counts.categoriesThatMayBe],
    [touched.recipients, impact.kind === 'breach' ? counts.onward : counts.recipients],
    [touched.flows, counts.flows],
  ]
  return (
    <section>
      <h2>{answerWords.touched}</h2>
      <ul className="counts">
        {counted.map(([items, [one, many]]) => (
          <li key={many}>
            <b>{items.length}</b> {items.length === 1 ? one : many}
          </li>
        ))}
      </ul>
      <div className="touched">
        {[...listsOf(impact), ...besides(impact)].map(([heading, items]) => (
          <NamedList key={heading} heading={heading} items={items} />
        ))}
      </div>
    </section>
  )
}

/** Whom to call, body by body. */
export const Contacts = ({ touched: { contacts } }: { readonly touched: Touched }) => {
  if (contacts.length === 0) return null
  const bodies = [...new Map(contacts.map(({ body }) => [body.id, body])).values()]
  return (
    <section>
      <h2>{answerWords.contacts}</h2>
      <div className="touched">
        {bodies.map(({ id, name }) => (
          <div key={id} className="named-list">
            <h3>{name}</h3>
            <ContactList contacts={contacts.filter(({ body }) => body.id === id).map(({ contact }) => contact)} />
          </div>
        ))}
      </div>
    </section>
  )
}
