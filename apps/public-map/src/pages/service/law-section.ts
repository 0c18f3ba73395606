import { html, type Markup } from '../../html/html.ts'
import type { Site } from '../../html/site.ts'
import { bullets } from '../../parts/bullets.ts'
import { rightsOfService } from '../../reading/rights-of-service.ts'
import type { PublicActivity } from '../../reading/site-reading.ts'
import { tellingsOfService } from '../../reading/tellings.ts'
import { startCapital } from '../../words/join-words.ts'

/** The name that the law gives to a basis, with its article. */
const named = ({ reading }: Site, code: string) =>
  reading.graph.nodes.find((node) => node.kind === 'lawful-basis' && node.code === code)?.label ?? `Art ${code}`

/** The fold-out with the articles: the only place on the page where they stand. */
export const lawSection = (site: Site, service: PublicActivity): Markup => {
  const { words, reading } = site
  const text = words.service
  const bases = service.purposes.map(({ name, article6 }) => {
    const codes = article6.state === 'stated' ? article6.value : []
    const laws = codes.flatMap(({ law }) => (law.state === 'stated' ? [law.value] : []))
    return html`${name}: ${codes.length === 0 ? text.reasonUnsaid : codes.map(({ code }) => named(site, code)).join('; ')}${laws.length > 0 && html` – ${laws.join('; ')}`}`
  })
  const gateways = tellingsOfService(reading, service.id).flatMap(({ flow }) => {
    const gateway = flow.gateway === null ? undefined : reading.node(flow.gateway)
    return gateway === undefined ? [] : [html`${startCapital(reading.plain(flow.to))}: ${gateway.label}`]
  })
  const conditions = service.article9.state === 'stated' ? service.article9.value.map(({ code }) => `Art ${code}`) : []
  return html`<details class="govuk-details">
<summary class="govuk-details__summary">${text.law}</summary>
<div class="govuk-details__text">
<p class="govuk-body">${text.lawNote}</p>
${bullets([...bases, ...conditions, ...gateways])}${bullets(
  rightsOfService(reading, service.id).map(
    ({ right, inLaw, partly }) =>
      html`${words.rights.names[right] ?? right}${partly && `, ${text.lawPartly}`}: ${inLaw}`,
  ),
)}</div>
</details>
`
}
