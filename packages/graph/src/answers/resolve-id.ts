import { gateways, lawfulBases, safeguards } from '@sharemap/law'
import { type RecordKind, recordKinds } from '@sharemap/register'
import { basisId } from '../build-nodes.ts'
import type { AnyRegister } from '../register-view.ts'
import type { Named } from './flow-summary.ts'

/** What words point at: one record, several that fit, or none; then the nearest ones. */
export type Resolved =
  | { readonly state: 'found'; readonly id: string; readonly name: string }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Named[] }
  | { readonly state: 'unknown'; readonly nearest: readonly Named[] }

interface Findable extends Named {
  readonly kind: RecordKind | 'law'
  readonly words: readonly string[]
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** Without spaces, so that "s.68", "s 68" and "s68" are the same law. */
const closed = (words: string) => words.replaceAll(' ', '')

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
        words: [
          id,
          id.slice(kind.length + 1),
          name,
          plainName,
          ...aliases,
          ...(title === undefined ? [] : [title]),
        ].map(folded),
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
  ]
}

/** How many of the words begin a word of a phrase. */
const matching = (words: readonly string[], phrase: string): number =>
  words.filter((word) => phrase.split(' ').some((part) => part.startsWith(word))).length

const nearestTo = (text: string, all: readonly Findable[]): Named[] => {
  const words = text.split(' ')
  return all
    .map((item) => ({
      item,
      score: Math.max(...item.words.map((phrase) => matching(words, phrase))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.item.name.length - b.item.name.length)
    .slice(0, 5)
    .map(({ item: { id, name } }) => ({ id, name }))
}

/**
 * Finds what words mean: a full id, an id without its prefix, a name or an alias, without regard to case or marks.
 *
 * @param register the register to look in; the law's bases, gateways and safeguards are known too.
 * @param text what somebody typed.
 * @param kinds what it may be; anything unless given.
 * @returns the record; the candidates where several fit equally; or the nearest ones where none fits.
 */
export const resolveId = (register: AnyRegister, text: string, kinds?: readonly (RecordKind | 'law')[]): Resolved => {
  const all = findables(register).filter((item) => kinds === undefined || kinds.includes(item.kind))
  const wanted = folded(text)
  const fitting = all.filter(
    (item) => item.id === text || (wanted !== '' && item.words.some((words) => closed(words) === closed(wanted))),
  )
  // An id says more than a name, and a name more than an alias.
  const byId = fitting.filter((item) => item.id === text)
  const byName = fitting.filter((item) => closed(folded(item.name)) === closed(wanted))
  const firmest = [byId, byName, fitting].find((items) => items.length > 0) ?? []
  const found = [...new Map(firmest.map((item) => [item.id, item])).values()]
  const [first] = found
  if (first === undefined) return { state: 'unknown', nearest: nearestTo(wanted, all) }
  if (found.length === 1) return { state: 'found', id: first.id, name: first.name }
  return { state: 'ambiguous', candidates: found.map(({ id, name }) => ({ id, name })) }
}
