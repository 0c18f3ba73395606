import type { Activity } from '../activity.ts'
import type { Contact } from '../contact.ts'
import type { Evidence, LineSpan } from '../evidence.ts'
import type { Flow } from '../flow.ts'
import type { Notice } from '../notice.ts'
import type { Party } from '../party.ts'
import type { Register } from '../register.ts'
import type { RetentionRule } from '../retention-rule.ts'
import { type Said, statedValue } from '../said.ts'
import type { CoverageList } from './coverage-fixture.ts'

/** One thing that a register holds of a notice. */
export interface Holding {
  /** What it is called and what is said of it. */
  readonly texts: readonly string[]
  /** Where in the notice its evidence stands. */
  readonly spans: readonly LineSpan[]
  /** Whatever a fixture may ask for by its exact value: a code, a country, a period. */
  readonly facts: Readonly<Record<string, unknown>>
  /** When it happens, for a flow. */
  readonly trigger?: readonly string[]
}

interface Named {
  readonly name: string
  readonly plainName: string
  readonly aliases?: readonly string[]
}

const namesOf = ({ name, plainName, aliases = [] }: Named) => [name, plainName, ...aliases]

/** The register as one notice sees it: its own activities and flows, and evidence from it alone. */
const viewOf = (register: Register, notice: Notice) => {
  const from = (record: { readonly evidence: readonly Evidence[] }, field = /^/) =>
    record.evidence.filter((evidence) => evidence.notice === notice.id && field.test(evidence.field ?? ''))
  const activities = register.activities.filter(({ id }) => notice.activities.includes(id))
  return {
    register,
    notice,
    activities,
    flows: register.flows.filter(({ activity }) => notice.activities.includes(activity)),
    from,
    spans: (record: { readonly evidence: readonly Evidence[] }, field?: RegExp) =>
      from(record, field).flatMap(({ lines }) => lines ?? []),
    says: (record: { readonly evidence: readonly Evidence[] }, field?: RegExp) =>
      from(record, field).map(({ says }) => says),
    party: (id: string) => register.parties.find((party) => party.id === id) as Party,
  }
}

type View = ReturnType<typeof viewOf>

/** The body that a flow reaches: a party, the body that runs an activity, or the provider of a system. */
const recipientOf = ({ register, party }: View, flow: Flow): Party | undefined => {
  const activity = register.activities.find(({ id }) => id === flow.to)
  if (activity !== undefined) return party(activity.runBy ?? activity.controller)
  const system = register.systems.find(({ id }) => id === flow.to)
  if (system === undefined) return party(flow.to)
  const provider = statedValue(system.provider)
  return provider === undefined ? undefined : party(provider)
}

const recipients = (view: View): Holding[] =>
  view.flows.flatMap((flow) => {
    const recipient = recipientOf(view, flow)
    if (recipient === undefined) return []
    const trigger = statedValue(flow.trigger) ?? []
    const texts = [...namesOf(recipient), ...namesOf(flow)]
    return [{ texts, spans: view.spans(flow), facts: {}, trigger: [trigger, ...view.says(flow), ...texts].flat() }]
  })

const categories = (view: View): Holding[] => {
  const used = new Set([
    ...view.activities.flatMap(({ collects }) => collects.map(({ category }) => category)),
    ...view.flows.flatMap(({ categories: carried }) => (carried.state === 'stated' ? carried.value : [])),
  ])
  return view.register.dataCategories
    .filter(({ id }) => used.has(id))
    .map((category) => ({ texts: namesOf(category), spans: view.spans(category), facts: {} }))
}

const subjectGroups = (view: View): Holding[] => {
  const used = new Set([
    ...view.activities.flatMap((activity) => activity.subjectGroups),
    ...view.flows.flatMap((flow) => statedValue(flow.subjectGroups) ?? []),
  ])
  return view.register.subjectGroups
    .filter(({ id }) => used.has(id))
    .map((group) => ({ texts: namesOf(group), spans: view.spans(group), facts: {} }))
}

const systems = (view: View): Holding[] => {
  const used = new Set(view.activities.flatMap((activity) => activity.systems))
  return view.register.systems
    .filter(({ id }) => used.has(id))
    .map((system) => {
      const provider = statedValue(system.provider)
      const providers = provider === undefined ? [] : namesOf(view.party(provider))
      return { texts: namesOf(system), spans: view.spans(system), facts: { provider: providers } }
    })
}

const retentionTexts = ({ keptFor, exception, authority, ...rule }: RetentionRule) => [
  ...namesOf(rule),
  keptFor.state === 'criterion' ? keptFor.criterion : '',
  exception ?? '',
  statedValue(authority) ?? '',
]

const retention = (view: View): Holding[] => {
  const used = new Set(view.activities.flatMap((activity) => statedValue(activity.retention) ?? []))
  return view.register.retentionRules
    .filter(({ id }) => used.has(id))
    .map((rule) => ({
      texts: [...retentionTexts(rule), ...view.says(rule)],
      spans: view.spans(rule),
      facts: rule.keptFor.state === 'period' ? { period: rule.keptFor.period } : {},
    }))
}

const codesOf = (grounds: Said<readonly { code: string }[]> | { state: 'none'; reason: string }) =>
  (statedValue(grounds) ?? []).map(({ code }) => code)

/** A ground counts where the notice lists it at large, or where a purpose, an activity or a flow rests on it. */
const lawfulBases = (view: View): Holding[] => {
  const ground = (article: string, code: string | null, spans: readonly LineSpan[]) => ({
    texts: [],
    spans,
    facts: { article, code },
  })
  return [
    ...view.notice.tells.lawfulBases.map(({ article, code, lines }) => ground(article, code, lines ? [lines] : [])),
    ...view.activities.flatMap((activity) => [
      ...activity.purposes.flatMap(({ article6 }, place) =>
        codesOf(article6).map((code) =>
          ground('6', code, view.spans(activity, new RegExp(`^purposes\\.${place}(\\.|$)`))),
        ),
      ),
      ...codesOf(activity.article9).map((code) => ground('9', code, view.spans(activity, /^article9/))),
    ]),
    ...view.flows.flatMap((flow) => [
      ...flow.lawfulBases.flatMap(({ article6 }, place) =>
        codesOf(article6).map((code) => ground('6', code, view.spans(flow, new RegExp(`^lawfulBases\\.${place}`)))),
      ),
      ...codesOf(flow.article9).map((code) => ground('9', code, view.spans(flow, /^article9/))),
    ]),
  ]
}

const gateways = (view: View): Holding[] =>
  view.flows.flatMap((flow) => {
    const gateway = statedValue(flow.gateway)
    return gateway === undefined
      ? []
      : [{ texts: [gateway.law], spans: view.spans(flow), facts: { code: gateway.code } }]
  })

const statement = (texts: readonly string[], lines: LineSpan | null, facts: Holding['facts'] = {}): Holding => ({
  texts,
  spans: lines ? [lines] : [],
  facts,
})

const other = ({ notice }: View): Holding[] =>
  notice.tells.other.map(({ topic, says, lines }) => statement([topic, says], lines))

/** Each piece of evidence of an activity with the sources and senders that the activity names, and what the notice tells at large. */
const sources = (view: View): Holding[] => [
  ...view.activities.flatMap((activity) => {
    const kinds = activity.collects.flatMap((collected) => collected.sources.map((kind) => kind.replaceAll('-', ' ')))
    const senders = activity.sourceParties.flatMap((id) => namesOf(view.party(id)))
    return view.from(activity).map(({ says, lines }) => statement([...kinds, ...senders, says], lines))
  }),
  ...other(view),
]

const purposes = (view: View): Holding[] =>
  view.activities.flatMap((activity) =>
    activity.purposes.map((purpose, place) => {
      const own = new RegExp(`^(purposes(\\.${place}(\\..*)?)?)?$`)
      return { texts: namesOf(purpose), spans: view.spans(activity, own), facts: {} }
    }),
  )

const contactTexts = ({ name, email, telephones, address, url, note }: Contact) =>
  [name, email, ...telephones, address, url, note].filter((text) => text !== null)

const regulatorSpans = (view: View) =>
  view.register.parties.filter(({ kind }) => kind === 'regulator').flatMap((party) => view.spans(party))

const contacts = (view: View): Holding[] => [
  ...view.notice.tells.contacts.map((contact, place) => ({
    texts: contactTexts(contact),
    spans: [
      ...view.spans(view.notice, new RegExp(`^tells\\.contacts(\\.${place}(\\..*)?)?$`)),
      // The regulator is a party, and its evidence says where the notice tells how to reach it.
      ...(contact.role === 'regulator' ? regulatorSpans(view) : []),
    ],
    facts: { role: contact.role },
  })),
  ...view.register.parties.flatMap((party) =>
    party.contacts.map((contact, place) => ({
      texts: contactTexts(contact),
      spans: view.spans(party, new RegExp(`^contacts(\\.${place}(\\..*)?)?$`)),
      facts: { role: contact.role },
    })),
  ),
]

const relatedNotices = (view: View): Holding[] =>
  view.notice.relatedNotices.map((name, place) => ({
    texts: [name],
    spans: view.spans(view.notice, new RegExp(`^relatedNotices(\\.${place})?$`)),
    facts: {},
  }))

const transfers = (view: View): Holding[] => {
  const used = new Set(view.flows.map(({ transfer }) => statedValue(transfer)))
  return view.register.transfers
    .filter(({ id }) => used.has(id))
    .map((transfer) => ({
      texts: [...namesOf(transfer), ...view.says(transfer)],
      spans: view.spans(transfer),
      facts: { country: statedValue(transfer.country), mechanism: statedValue(transfer.mechanism) },
    }))
}

const securityMeasures = (view: View): Holding[] => [
  ...view.notice.tells.securityMeasures.map(({ measure, says, lines }) => statement([measure, says], lines)),
  ...view.activities.flatMap((activity) =>
    (statedValue(activity.securityMeasures) ?? []).map((measure) => ({
      texts: [measure],
      spans: view.spans(activity, /^securityMeasures/),
      facts: {},
    })),
  ),
]

const activityHolding = (view: View, activity: Activity): Holding => ({
  texts: [...namesOf(activity), ...activity.purposes.flatMap(namesOf)],
  spans: view.spans(activity),
  facts: {},
})

/**
 * What a register holds of one notice, under the headings of a coverage fixture. Only evidence from that notice counts,
 * and only records that the notice's own activities and flows use.
 *
 * @param register a sound register.
 * @param notice one of its notices.
 */
export const holdingsOf = (register: Register, notice: Notice): Record<CoverageList, readonly Holding[]> => {
  const view = viewOf(register, notice)
  return {
    organisations: register.parties.map((party) => ({
      texts: namesOf(party),
      spans: view.spans(party),
      facts: { icoRegistration: statedValue(party.icoRegistration) },
    })),
    activities: view.activities.map((activity) => activityHolding(view, activity)),
    recipients: recipients(view),
    categories: categories(view),
    subjectGroups: subjectGroups(view),
    systems: systems(view),
    retention: retention(view),
    lawfulBases: lawfulBases(view),
    gateways: gateways(view),
    sources: sources(view),
    purposes: purposes(view),
    contacts: contacts(view),
    lawCited: notice.tells.lawCited.map(({ law, says, lines }) => statement([law, says], lines)),
    complaintRoutes: notice.tells.complaintRoutes.map(({ to, says, lines }) => statement([says], lines, { to })),
    relatedNotices: relatedNotices(view),
    transfers: transfers(view),
    agreements: register.agreements.map((agreement) => ({
      texts: namesOf(agreement),
      spans: view.spans(agreement),
      facts: {},
    })),
    securityMeasures: securityMeasures(view),
    other: other(view),
  }
}
