import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { isUnpublished } from '../../parts/unpublished.ts'
import { basesAtLarge } from '../../reading/bases-at-large.ts'
import { keptForOf } from '../../reading/kept-for.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'
import { tellingsOfService } from '../../reading/tellings.ts'
import { joinWords, toSentence } from '../../words/join-words.ts'
import { whoOf } from './who-of-service.ts'

/** How many examples a sentence gives. */
const examples = 3

/** The reasons that are given, in short; that there are more where not every use has one. */
const whyOf = (site: Site, service: PublicActivity): string => {
  const text = site.words.service
  const { purposes } = service
  const codes = purposes.flatMap(({ article6 }) => (article6.state === 'stated' ? article6.value : []))
  const reasons = [...new Set(codes.map(({ code }) => text.reasons[code] ?? code))]
  if (reasons.length === 0)
    return basesAtLarge(site.reading, service, '6').length > 0 ? text.whyAtLargeShort : text.whyUnsaidShort
  const isPartial = purposes.some(({ article6 }) => article6.state !== 'stated')
  return `${text.whyShort} ${reasons.join(' ')}${isPartial ? ` ${text.whyPartlyShort}` : ''}`
}

const toldOf = (text: Site['words']['service'], names: readonly string[], isShownInPart: boolean): string => {
  const [first] = names
  if (first === undefined) return isShownInPart ? text.unpublished.receivers : text.toldUnsaid
  return names.length === 1 ? text.toldOne(first) : text.toldShort(names.length, names.slice(0, 2))
}

/** The service in a few sentences: what is held, who is told, for how long, whether it leaves the UK, and why. */
export const shortOf = (site: Site, service: PublicActivity): string[] => {
  const { reading, words } = site
  const held = service.collects.map(({ category }) => reading.plain(category))
  // A computer system is where it is kept and nobody who is told; whoever gets only results that name nobody has a line.
  const tellings = tellingsOfService(reading, service.id).filter(({ flow }) => reading.party(flow.to) !== undefined)
  const receivers = (anonymous: boolean) => [
    ...new Set(tellings.filter(({ kind }) => (kind === 'anonymous') === anonymous).map(({ flow }) => flow.to)),
  ]
  const told = receivers(false)
  const anonymous = receivers(true).filter((id) => !told.includes(id))
  // A body that is named tells a reader more than a class of bodies.
  const named = told.filter((id) => reading.party(id)?.scope === 'named-body')
  const names = [...named, ...told.filter((id) => !named.includes(id))].map(reading.plain)
  const answer = reading.answer(service.id)
  const kept = keptForOf(reading, service)
  const text = words.service
  return [
    held.length === 0
      ? isUnpublished(service, 'collects')
        ? text.unpublished.held
        : text.heldUnsaid
      : text.heldShort(whoOf(site, service), held.length, held.slice(0, examples)),
    ...(names.length === 0 && anonymous.length > 0 ? [] : [toldOf(text, names, isUnpublished(service, 'flows'))]),
    ...(anonymous.length > 0 ? [text.anonymousShort(joinWords(anonymous.map(reading.plain)))] : []),
    kept.length === 0
      ? service.retention.state === 'withheld'
        ? text.unpublished.kept
        : text.keptUnsaid
      : text.keptShort(kept),
    ...(answer?.leavesUk === 'yes' ? [text.leavesShort] : []),
    whyOf(site, service),
  ].map(toSentence)
}

/** The part of the page that tells the service in short. */
export const shortSection = (site: Site, links: Links, service: PublicActivity): Markup => html`<div class="app-short">
<h2 class="govuk-heading-s">${site.words.service.inShort}</h2>
<ul class="govuk-list govuk-list--bullet">
${shortOf(site, service).map((sentence) => html`<li>${sentence}</li>\n`)}<li>${site.words.service.canShort} <a class="govuk-link" href="#${links.id('rights')}">${site.words.service.rights}</a></li>
</ul>
</div>
`
