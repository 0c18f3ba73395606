import type { SiteReading } from './site-reading.ts'

const folders: Readonly<Record<string, string>> = {
  activity: 'services',
  party: 'organisations',
  category: 'information',
  place: 'countries',
  notice: 'notices',
}

/** The address of the page of a record, from the root of the site; undefined for kinds of record that have none. */
export const pathOfRecord = (id: string): string | undefined => {
  const [, kind, name] = /^([a-z]+)-(.+)$/.exec(id) ?? []
  const folder = kind === undefined ? undefined : folders[kind]
  return folder === undefined ? undefined : `${folder}/${name}.html`
}

/** The address of the map of a service. */
export const pathOfMap = (activity: string): string => `maps/${activity.replace('activity-', '')}.html`

/** The address of the page that a council puts into a frame of its own page. */
export const pathOfEmbed = (activity: string): string => `embed/${activity.replace('activity-', '')}.html`

/** The address of the letter by which a right is used with an organisation. */
export const pathOfLetter = (party: string, right: string): string =>
  `letters/${party.replace('party-', '')}-${right}.html`

/** The part of a letter that says which service it is about; an address that names it has that service chosen. */
export const partOfLetter = (activity: string): string => `about-${activity.replace('activity-', '')}`

/** Everybody who has a page: who answers for a service, tells, is told, or provides a system. */
export const partiesWithPages = ({ flows, activities, register, parties }: SiteReading): ReadonlySet<string> => {
  const providers = register.systems.flatMap(({ provider }) => (provider.state === 'stated' ? [provider.value] : []))
  const ids = new Set([
    ...flows.flatMap(({ from, to }) => [from, to]),
    ...activities.flatMap(({ controller, runBy, jointControllers, sourceParties }) => [
      controller,
      ...(runBy === null ? [] : [runBy]),
      ...jointControllers,
      ...sourceParties,
    ]),
    ...providers,
  ])
  return new Set(parties.filter(({ id }) => ids.has(id)).map(({ id }) => id))
}
