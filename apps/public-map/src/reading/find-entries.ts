import type { Site } from '../html/site.ts'
import { rightsShown } from '../letters/letters-of-site.ts'
import { startCapital } from '../words/join-words.ts'
import { pathOfRecord } from './addresses.ts'
import { placesNamed } from './places.ts'
import { soleTellerOf } from './tellings.ts'

export type FindKind = 'service' | 'organisation' | 'information' | 'country' | 'notice' | 'right' | 'page'

/** A page that can be found, with every name that it is known by. */
export interface FindEntry {
  readonly title: string
  readonly kind: FindKind
  readonly path: string
  /** Which part of the page, where it is a part. */
  readonly part?: string
  /** What sets it apart from others of the same name: whose service it is. */
  readonly hint: string | null
  /** Other names, and everyday words for it. */
  readonly words: readonly string[]
}

/** Words that people use for a record, beyond the names that the register knows. */
const everydayWords = ({ words }: Site, names: readonly string[]): string[] => {
  const known = names.join(' ').toLowerCase()
  return Object.entries(words.find.everyday)
    .filter(([, terms]) => terms.some((term) => known.includes(term)))
    .map(([word]) => word)
}

/** The word by which people look for it: not "The" or "Your". */
export const sortedAs = ({ title }: Pick<FindEntry, 'title'>): string => title.replace(/^(?:an?|the|your) /i, '')

/** The pages that answer for everything at once: who is told, what is held, which countries. */
const pagesAtLarge = (site: Site): FindEntry[] => {
  const { list, rights, map, change } = site.words
  const pages = {
    'organisations.html': list.organisations,
    'information.html': list.informations,
    'countries.html': list.countries,
    'notices.html': list.notices,
    'rights.html': rights,
    'map.html': map,
    'changes.html': change,
  }
  return Object.entries(pages).map(([path, { heading, description }]) => ({
    title: heading,
    kind: 'page',
    path,
    hint: null,
    words: [description, ...everydayWords(site, [heading])],
  }))
}

/** Every page that people look for, by title. */
export const findEntries = (site: Site): FindEntry[] => {
  const { reading, partyPages, words } = site
  const entry = (
    kind: FindKind,
    record: {
      readonly id: string
      readonly plainName: string
      readonly name: string
      readonly aliases?: readonly string[]
    },
    hint: string | null = null,
    more: readonly string[] = [],
  ): FindEntry => {
    const names = [record.name, ...(record.aliases ?? []), ...more]
    const found = hint === null ? names : [...names, hint]
    return {
      title: startCapital(record.plainName),
      kind,
      path: pathOfRecord(record.id) as string,
      hint,
      words: [...found, ...everydayWords(site, [record.plainName, ...names])],
    }
  }
  const entries = [
    ...reading.activities.map((service) =>
      entry('service', service, startCapital(reading.plain(service.runBy ?? service.controller)), [
        ...service.purposes.map(({ plainName }) => plainName),
        ...service.subjectGroups.map(reading.plain),
      ]),
    ),
    ...reading.parties
      .filter(({ id }) => partyPages.has(id))
      .map((party) => entry('organisation', party, soleTellerOf(reading, party.id))),
    ...reading.categories.map((category) => entry('information', category)),
    ...placesNamed(reading).map((id) =>
      entry('country', { id, plainName: reading.plain(id), name: reading.plain(id) }),
    ),
    ...reading.notices.map((notice) => entry('notice', notice, null, [notice.title])),
    ...rightsShown(reading, Object.keys(words.rights.names)).map((right): FindEntry => {
      const title = words.rights.names[right] ?? right
      const means = words.rights.means[right] ?? ''
      return {
        title,
        kind: 'right',
        path: 'rights.html',
        part: right,
        hint: null,
        words: [means, ...everydayWords(site, [title, means])],
      }
    }),
    ...pagesAtLarge(site),
  ]
  return entries.sort(
    (a, b) => sortedAs(a).localeCompare(sortedAs(b), 'en-GB') || a.path.localeCompare(b.path, 'en-GB'),
  )
}
