import { buildPlace, periodInWords, placeId } from '@sharemap/graph'
import type { Words } from '../words/english.ts'
import { joinWords, startCapital } from '../words/join-words.ts'

/** One thing that a field holds, for residents: by its key it is found again in what the field held before. */
export interface Entry {
  /** The id of a record, or whatever else tells one entry of a list from another; empty where a field holds one thing. */
  readonly key: string
  readonly text: string
}

interface About {
  /** The plain name of a record or purpose by its id. */
  readonly nameOf: (id: string) => string
  readonly words: Words
}

type Teller = (value: unknown, about: About) => readonly Entry[]
type Fields = Readonly<Record<string, unknown>>

const one = (text: string | undefined): Entry[] => (text === undefined ? [] : [{ key: '', text }])

const text: Teller = (value) => one(String(value))
const day: Teller = (value, { words }) => one(words.day(String(value)))
const name: Teller = (id, { nameOf }) => one(nameOf(String(id)))
const country: Teller = (code) => one(buildPlace(placeId(String(code))).plainLabel)

/** A code, told in the words that there are for it; one that says that nothing is said has none. */
const code =
  (termsOf: (words: Words) => Readonly<Record<string, string>>): Teller =>
  (value, { words }) =>
    one(termsOf(words)[String(value)])

/** A value that is said, is not, or is known to be absent; one that holds no state is told as it is. */
const said =
  (teller: Teller): Teller =>
  (value, about) => {
    if (typeof value !== 'object' || value === null || !('state' in value)) return teller(value, about)
    const { state, value: held, reason } = value as Fields
    if (state === 'stated') return teller(held, about)
    return state === 'none' ? one(String(reason ?? about.words.change.namesNobody)) : []
  }

const each =
  (teller: Teller, keyOf: (item: Fields) => string = () => ''): Teller =>
  (value, about) =>
    (value as readonly unknown[]).flatMap((item) => {
      const found = joinWords(teller(item, about).map((entry) => entry.text))
      const key = typeof item === 'string' ? item : keyOf(item as Fields)
      return found === '' ? [] : [{ key: key || found, text: found }]
    })

const reasons: Teller = said(each((basis, { words }) => one(words.service.reasons[String((basis as Fields).code)])))

const withReason = (label: string, article6: unknown, about: About): Entry[] => {
  const found = reasons(article6, about).map((entry) => entry.text)
  return one(`${label}: ${found.length === 0 ? about.words.change.unsaid : found.join(' ')}`)
}

const contact: Teller = (value) => {
  const { name: called, email, telephones, address, url } = value as Fields
  const ways = [email, ...(telephones as unknown[]), address, url].filter((way) => way !== null)
  return one(ways.length === 0 ? String(called) : `${called}: ${ways.join(', ')}`)
}
const contacts = each(contact, ({ role, name: called }) => `${role} ${called}`)

const keptFor: Teller = (value, about) => {
  const { state, period, from, criterion } = value as Fields
  if (state === 'without-end') return one(about.words.service.withoutEnd)
  if (state === 'criterion') return one(String(criterion))
  return one([periodInWords(String(period)), ...said(text)(from, about).map((entry) => entry.text)].join(', '))
}

const statements: Teller = (value, about) =>
  Object.entries(value as Fields).flatMap(([part, list]) =>
    part === 'contacts' ? contacts(list, about) : each((item) => one(String((item as Fields).says)))(list, about),
  )

/** A purpose of a service with its reason; a flow names the purposes that it serves by their ids. */
const purpose: Teller = (value, about) => {
  if (typeof value === 'string') return name(value, about)
  const { plainName, article6 } = value as Fields
  return withReason(startCapital(String(plainName)), article6, about)
}

const basisOfParty: Teller = (value, about) => {
  const { party, article6 } = value as Fields
  return withReason(startCapital(about.nameOf(String(party))), article6, about)
}

const kinds = ({ map }: Words) =>
  Object.fromEntries(Object.entries(map.kinds).map(([kind, [only = '']]) => [kind, only]))

/** How the value of a field is told. What is not named here is told to have changed, and no more. */
const tellers: Readonly<Record<string, Teller>> = {
  name: text,
  plainName: text,
  title: text,
  aliases: each(text),
  validFrom: day,
  validTo: day,
  parent: name,
  country: said(country),
  kind: code(kinds),
  addresses: each(text),
  contacts,
  icoRegistration: said(text),
  companyNumber: said(text),
  group: code(({ map }) => map.groups),
  sensitivity: code(({ change }) => change.sensitivities),
  broader: name,
  provider: said(name),
  hostingLocations: said(each(country)),
  controller: name,
  runBy: name,
  jointControllers: each(name),
  purposes: each(purpose, ({ id }) => String(id)),
  subjectGroups: said(each(name)),
  collects: each(
    (item, about) => name((item as Fields).category, about),
    ({ category }) => String(category),
  ),
  sourceParties: each(name),
  article9: said(each((item, { words }) => one(words.service.specialReasons[String((item as Fields).code)]))),
  systems: each(name),
  retention: said(each(name)),
  automatedDecisions: said(text),
  givingData: said((value, { words }) => one(words.change.duties[String((value as Fields).duty)])),
  from: name,
  to: name,
  activity: name,
  categories: said(each(name)),
  trigger: said(text),
  nature: code(({ change }) => change.natures),
  recipientRole: code(({ change }) => change.roles),
  form: code(({ change }) => change.forms),
  lawfulBases: each(basisOfParty, ({ party }) => String(party)),
  gateway: said((value) => one(String((value as Fields).law))),
  agreement: said(name),
  method: said(text),
  frequency: said(text),
  transfer: said(name),
  certification: said((value) => one(String((value as Fields).scheme))),
  agreedOn: said(day),
  parties: each(name),
  startsOn: said(day),
  endsOn: said(day),
  keptFor,
  exception: text,
  authority: said(text),
  publisher: name,
  url: said(text),
  published: said(day),
  updated: said(day),
  captured: said(day),
  currency: code(({ list }) => ({ current: list.notices.current, historical: list.notices.old })),
  activities: each(name),
  relatedNotices: each(text),
  tells: statements,
  // What evidence says may give away what it is evidence of, once that is published no longer: only the day is told.
  evidence: (value, { words }) => {
    const days = (value as readonly Fields[]).map(({ checkedOn }) => String(checkedOn)).sort()
    return one(days.length === 0 ? undefined : words.change.checked(words.day(days.at(-1) as string)))
  },
}

/**
 * What a field of a public record holds, in words for residents.
 *
 * @param field the name of the field.
 * @param value what it holds.
 * @param about the names of records, and the texts of the site.
 * @returns the entries in the field's own order; none where nothing is said, or where there are no plain words for it.
 */
export const entriesOfField = (field: string, value: unknown, about: About): readonly Entry[] =>
  value === null || value === undefined ? [] : (tellers[field]?.(value, about) ?? [])
