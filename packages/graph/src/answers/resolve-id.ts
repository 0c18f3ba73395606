import {
  countryName,
  gateways,
  lawfulBases,
  safeguards,
  schedule1Paragraphs,
  specialCategoryConditions,
} from '@sharemap/law'
import { type RecordKind, recordKinds } from '@sharemap/register'
import { basisId } from '../build-nodes.ts'
import { placeId } from '../place.ts'
import { type AnyRegister, orNull } from '../register-view.ts'
import type { Named } from './flow-summary.ts'

/** What words point at: one record, several that fit, or none; then the nearest ones. */
export type Resolved =
  | { readonly state: 'found'; readonly id: string; readonly name: string }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Named[] }
  | { readonly state: 'unknown'; readonly nearest: readonly Named[] }

interface Findable extends Named {
  readonly kind: RecordKind | 'law'
  readonly words: readonly string[]
  /** The id without its prefix: the weakest word, since records of several kinds may end alike. */
  readonly tail?: string
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** Without spaces, so that "s.68", "s 68" and "s68" are the same law. */
const closed = (words: string) => words.replaceAll(' ', '')

/** The countries that the register speaks of, as the places of its graph. */
const countriesIn = (register: AnyRegister): Findable[] => {
  const codes = [
    ...register.parties.map(({ country }) => orNull(country)),
    ...register.transfers.map(({ country }) => orNull(country)),
    ...register.systems.flatMap(({ hostingLocations }) => orNull(hostingLocations) ?? []),
  ]
  return [...new Set(codes)].flatMap((code): Findable[] => {
    const name = code === null ? undefined : countryName(code)
    if (code === null || name === undefined) return []
    return [{ id: placeId(code), name, kind: 'law', words: [code, placeId(code), name].map(folded) }]
  })
}

/** Conditions share their names with lawful bases ("Vital interests"), so they are found by their codes. */
const byCodeAlone = (entries: readonly { code: string; name: string; source: string }[]) =>
  entries.map(
    ({ code, name, source }): Findable => ({
      id: code,
      name: `${name} (${source})`,
      kind: 'law',
      words: [code, `Art ${code}`, source].map(folded),
    }),
  )

/** Everything that has a name, with every word that people use for it. */
const findables = (register: AnyRegister): Findable[] => {
  const lists: Record<
    RecordKind,
    readonly { id: string; name: string; plainName: string; aliases?: readonly string[]; title?: string }[]
  > = {
    party: register.parties,
    'subject-group': register.subjectGroups,
    category: register.dataCategories,
    system: register.systems,
    activity: register.activities,
    flow: register.flows,
    transfer: register.transfers,
    agreement: register.agreements,
    retention: register.retentionRules,
    notice: register.notices,
  }
  const records = recordKinds.flatMap((kind) =>
    lists[kind].map(
      ({ id, name, plainName, aliases = [], title }): Findable => ({
        id,
        name,
        kind,
        tail: folded(id.slice(kind.length + 1)),
        words: [id, name, plainName, ...aliases, ...(title === undefined ? [] : [title])].map(folded),
      }),
    ),
  )
  const law = (entries: readonly { code: string; name: string }[], idOf: (code: string) => string) =>
    entries.map(
      ({ code, name }): Findable => ({
        id: idOf(code),
        name,
        kind: 'law',
        words: [code, idOf(code), name, `Art ${code}`].map(folded),
      }),
    )
  return [
    ...records,
    ...law(lawfulBases, (code) => code),
    ...lawfulBases.map(({ code, name }): Findable => ({ id: code, name, kind: 'law', words: [folded(basisId(code))] })),
    ...law(gateways, (code) => code),
    ...law(safeguards, (code) => code),
    ...byCodeAlone(specialCategoryConditions),
    ...byCodeAlone(schedule1Paragraphs),
    ...countriesIn(register),
  ]
}

/** How many of the words begin a word of a phrase. */
const matching = (words: readonly string[], phrase: string): number =>
  words.filter((word) => phrase.split(' ').some((part) => part.startsWith(word))).length

const nearestTo = (text: string, all: readonly Findable[]): Named[] => {
  const words = text.split(' ').filter((word) => word !== '')
  const ranked = all
    .map((item) => ({
      item,
      score: Math.max(...item.words.map((phrase) => matching(words, phrase))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.item.name.length - b.item.name.length)
    .map(({ item: { id, name } }): [string, Named] => [id, { id, name }])
  return [...new Map(ranked).values()].slice(0, 5)
}

/**
 * Finds what words mean: a full id, an id without its prefix, a name or an alias, without regard to case or marks.
 *
 * @param register the register to look in; the law's bases, conditions, gateways and safeguards, and the countries that
 *   the register speaks of, are known too.
 * @param text what somebody typed.
 * @param kinds what it may be; anything unless given.
 * @returns the record; the candidates where several fit equally; or the nearest ones where none fits.
 */
export const resolveId = (register: AnyRegister, text: string, kinds?: readonly (RecordKind | 'law')[]): Resolved => {
  const all = findables(register).filter((item) => kinds === undefined || kinds.includes(item.kind))
  const wanted = folded(text)
  const fits = (words: string) => wanted !== '' && closed(words) === closed(wanted)
  // An id says more than a name, a name more than an alias, and an alias more than the end of an id.
  const firmest =
    [
      (item: Findable) => item.id === text,
      (item: Findable) => fits(folded(item.name)),
      (item: Findable) => item.words.some(fits),
      (item: Findable) => item.tail !== undefined && fits(item.tail),
    ]
      .map((test) => all.filter(test))
      .find((items) => items.length > 0) ?? []
  const found = [...new Map(firmest.map((item) => [item.id, item])).values()]
  const [first] = found
  if (first === undefined) return { state: 'unknown', nearest: nearestTo(wanted, all) }
  if (found.length === 1) return { state: 'found', id: first.id, name: first.name }
  return { state: 'ambiguous', candidates: found.map(({ id, name }) => ({ id, name })) }
}
