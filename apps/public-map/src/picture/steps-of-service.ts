import type { Site } from '../html/site.ts'
import type { PublicActivity } from '../reading/site-reading.ts'
import { tellingsOfService, tellingsToService } from '../reading/tellings.ts'
import { joinWords, toSentence } from '../words/join-words.ts'
import { graphOfService } from './picture-graph.ts'
import { actorOf, sentenceOfTelling } from './words-of-picture.ts'

/** One step of a picture as a sentence, with the lines that it stands for. */
export interface PictureStep {
  readonly edges: readonly string[]
  readonly sentence: string
  /** The kinds of information that the step is about, or may be about. */
  readonly categories: readonly string[]
}

/**
 * The picture of a service as sentences, in the order in which information goes: what comes in, then every telling. Each
 * line of the picture belongs to one step, and each step to a line.
 */
export const stepsOfService = (site: Site, service: PublicActivity): PictureStep[] => {
  const { reading, words } = site
  const links = graphOfService(site, service.id).edges.filter(({ kind }) => kind !== 'flow')
  const held = service.collects.map(({ category }) => category)
  const groups = [...new Set(held.map((id) => reading.category(id)?.group))]
    .flatMap((group) => (group === undefined ? [] : words.map.groups[group]))
    .map((group) => group.charAt(0).toLowerCase() + group.slice(1))
  const who = actorOf(site, service.id)
  const first: PictureStep = {
    edges: links.map(({ id }) => id),
    sentence: toSentence(held.length === 0 ? words.map.youGiveUnsaid(who) : words.map.youGive(who, joinWords(groups))),
    categories: held,
  }
  const tellings = [...tellingsToService(reading, service.id), ...tellingsOfService(reading, service.id)]
  return [
    first,
    ...tellings.map((telling) => ({
      edges: [telling.flow.id],
      sentence: sentenceOfTelling(site, telling),
      categories: telling.categories,
    })),
  ]
}
