import { html, type Markup } from '../../html/html.ts'
import type { Links } from '../../html/links.ts'
import type { Site } from '../../html/site.ts'
import { section } from '../../parts/section.ts'
import { drawPicture } from '../../picture/draw-picture.ts'
import { graphOfService } from '../../picture/picture-graph.ts'
import { pathOfMap } from '../../reading/addresses.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'

/** The picture of a service; the sections before it say the same in words. */
export const pictureSection = (site: Site, links: Links, service: PublicActivity): Markup => {
  const { words } = site
  return section(
    links,
    'picture',
    words.service.picture,
    html`<p class="govuk-body app-no-print">${words.service.scroll}</p>
<figure class="app-picture">
${drawPicture(site, links, graphOfService(site, service.id), { name: words.service.pictureOf(service.plainName), part: 'drawing' })}</figure>
${!links.standsAlone && html`<p class="govuk-body app-no-print"><a class="govuk-link" href="${links.to(pathOfMap(service.id))}">${words.service.openMap}</a></p>\n`}`,
  )
}
