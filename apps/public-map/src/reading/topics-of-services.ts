import type { Topic } from '../theme/theme.ts'
import type { PublicActivity, SiteReading } from './site-reading.ts'

/** A part of life with its services, as a resident chooses among them. */
export interface ServicesOfTopic {
  readonly title: string
  readonly services: readonly PublicActivity[]
}

const toPattern = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const beginsWord = (word: string, text: string) => new RegExp(`\\b${toPattern(word)}`, 'i').test(text)

/**
 * Sorts services by what people do in life.
 *
 * @param services the services to sort.
 * @param topics the parts of life, the first of which a word begins a word of the service's names wins.
 * @param otherwise what the rest is called.
 * @returns the topics that have services, in their order, the rest last.
 */
export const topicsOfServices = (
  services: readonly PublicActivity[],
  topics: readonly Topic[],
  otherwise: string,
): ServicesOfTopic[] => {
  const topicOf = ({ plainName, name }: PublicActivity) =>
    topics.find(({ words }) => words.some((word) => beginsWord(word, plainName))) ??
    topics.find(({ words }) => words.some((word) => beginsWord(word, name)))
  const found = new Map(services.map((service) => [service.id, topicOf(service)]))
  return [...topics, undefined]
    .map((topic) => ({
      title: topic?.title ?? otherwise,
      services: services.filter(({ id }) => found.get(id) === topic),
    }))
    .filter((entry) => entry.services.length > 0)
}

/** Whether all that is known of a service comes from notices that are no longer in use. */
export const isHistorical = (reading: SiteReading, service: string): boolean => {
  const notices = reading.noticesOf(service)
  return notices.length > 0 && notices.every(({ currency }) => currency === 'historical')
}

/** The year of the newest of the old notices that tell of a service; null where none has a date. */
export const yearOfNotices = (reading: SiteReading, service: string): string | null => {
  const days = reading
    .noticesOf(service)
    .flatMap(({ updated, published, captured }) => [updated, published, captured])
    .flatMap((day) => (day.state === 'stated' ? [day.value] : []))
  return days.sort().at(-1)?.slice(0, 4) ?? null
}
