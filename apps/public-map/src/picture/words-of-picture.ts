import type { Site } from '../html/site.ts'
import type { Telling } from '../reading/tellings.ts'
import { closeName, joinWords, toSentence, whenClause } from '../words/join-words.ts'

/** When it happens, as the end of a sentence; empty where nobody says. */
export const whenOf = ({ words }: Site, { flow }: Telling): string => {
  if (flow.trigger !== null) return ` ${whenClause(flow.trigger)}`
  if (flow.nature === 'routine' || flow.nature === 'not-stated') return ''
  return ` ${words.service[flow.nature]}`
}

/** Whoever acts for a service: the team that runs it, else whoever answers for it; a body stands for itself. */
export const actorOf = ({ reading }: Site, id: string): string => {
  const activity = reading.activity(id)
  return reading.plain(activity === undefined ? id : (activity.runBy ?? activity.controller))
}

/** A telling as a sentence: who tells whom what, when. */
export const sentenceOfTelling = (site: Site, telling: Telling): string => {
  const { map } = site.words
  const { flow, kind, categories, withheld } = telling
  const when = whenOf(site, telling)
  const [from, to] = [closeName(actorOf(site, flow.from)), closeName(nameOfEnd(site, flow.to))]
  const told = [...categories.map(site.reading.plain), ...(withheld ? [map.andUnpublished] : [])]
  const use = site.reading.activity(flow.to)
  if (use !== undefined && kind !== 'anonymous' && actorOf(site, flow.from) === actorOf(site, flow.to)) {
    return toSentence(
      kind === 'told' ? map.uses(from, use.plainName, joinWords(told), when) : map.mayUse(from, use.plainName, when),
    )
  }
  if (site.reading.node(flow.to)?.kind === 'system' && kind !== 'anonymous') {
    return toSentence(kind === 'told' ? map.keeps(from, to, joinWords(told), when) : map.mayKeep(from, to, when))
  }
  if (kind === 'anonymous') return toSentence(map.gives(from, to, when))
  if (kind === 'told') return toSentence(map.tells(from, to, joinWords(told), when))
  return toSentence(map.mayTell(from, to, when))
}

/** A service at the end of a line is named with what it does, since its organisation alone would not tell. */
const nameOfEnd = (site: Site, id: string): string => {
  const activity = site.reading.activity(id)
  return activity === undefined ? site.reading.plain(id) : site.words.map.forUse(actorOf(site, id), activity.plainName)
}
