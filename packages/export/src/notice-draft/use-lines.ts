import { type AnyRegister, joinWords, orNull } from '@sharemap/graph'
import { findEntry, lawfulBases, offenceDataAuthorities, specialCategoryConditions } from '@sharemap/law'
import type { LawfulBasisUse } from '@sharemap/register'
import { bullets, cellOf, paragraph, question, strong, tableOr } from '../document/blocks.ts'
import type { Block, Cell, Inline, Prose } from '../document/document.ts'
import { controllerBases } from '../facts/controller-bases.ts'
import type { FlowFacts } from '../facts/flow-facts.ts'
import { keptForWords } from '../facts/retention-words.ts'
import { capitalised, notStated } from '../facts/said-words.ts'
import type { NoticeFacts } from './notice-facts.ts'

/** N03: why the information is used. */
export const purposeLines = ({ activity, names }: NoticeFacts): Block[] => [
  paragraph('We use your information to:'),
  bullets(activity.purposes.map(({ id }) => names.of(id))),
]

const conditionNames = (
  field: NoticeFacts['activity']['article9'] | NoticeFacts['activity']['article10'],
): string[] => {
  const uses: readonly ({ code: string } | { authority: string })[] =
    field.state === 'stated' ? (field.value as readonly ({ code: string } | { authority: string })[]) : []
  return uses.map((use) => {
    if ('code' in use) {
      const entry = findEntry(specialCategoryConditions, use.code)
      return `${entry?.plainName ?? use.code} (Art ${use.code})`
    }
    const entry = findEntry(offenceDataAuthorities, use.authority)
    return `${entry?.plainName ?? use.authority} (Art 10)`
  })
}

/** Lawful bases in plain words, and a question where one of them needs a law that nobody names. */
const groundWords = (stated: readonly LawfulBasisUse[]): Inline[] => {
  const words = stated.map(({ code, law }) => {
    const plain = findEntry(lawfulBases, code)?.plainName ?? code
    return `${plain} (Art ${code}${law.state === 'stated' ? `; ${law.value}` : ''})`
  })
  const needsLaw = stated.some(
    ({ code, law }) => findEntry(lawfulBases, code)?.needsDomesticLaw && law.state !== 'stated',
  )
  return [`${joinWords(words)}. `, ...(needsLaw ? [question('Which law sets this duty or task?')] : [])]
}

/** N04: the lawful basis of each purpose, of what is told on another, and what lets sensitive information be used. */
export const basisLines = ({ activity, scope, names, told }: NoticeFacts): Block[] => {
  const sensitivity = new Map(scope.register.dataCategories.map((category) => [category.id, category.sensitivity]))
  const held = new Set(activity.collects.map(({ category }) => sensitivity.get(category)))
  const lines = activity.purposes.map((purpose): Prose => {
    const stated = orNull(purpose.article6) ?? []
    const name = strong(`${capitalised(names.of(purpose.id))}: `)
    if (stated.length === 0) return [name, question('Which lawful basis does this rest on, and which law is it in?')]
    return [name, ...groundWords(stated)]
  })
  // A flow may rest on another basis than its purposes: to tell somebody because people agreed, for example.
  const ofPurposes = new Set(
    activity.purposes.flatMap(({ article6 }) => (orNull(article6) ?? []).map(({ code }) => code)),
  )
  const toTell = new Map(
    told.flatMap(({ flow, to }) => {
      const others = controllerBases(flow, activity).filter(({ code }) => !ofPurposes.has(code))
      return others.length === 0 ? [] : [[`Tell ${to}: `, groundWords(others)] as const]
    }),
  )
  const special = conditionNames(activity.article9)
  const offence = conditionNames(activity.article10)
  return [
    bullets([...lines, ...[...toTell].map(([name, words]): Prose => [strong(name), ...words])]),
    ...(special.length > 0
      ? [paragraph(`We may use more sensitive information because: ${joinWords(special)}.`)]
      : held.has('special')
        ? [paragraph([question('What lets us use special category information here (Art 9, and DPA 2018 Sch 1)?')])]
        : []),
    ...(offence.length > 0
      ? [paragraph(`We may use information about offences because: ${joinWords(offence)}.`)]
      : held.has('criminal-offence')
        ? [paragraph([question('What lets us use information about offences here (Art 10)?')])]
        : []),
  ]
}

/** N05: what is held. */
export const categoryLines = ({ activity, names }: NoticeFacts): Block[] =>
  activity.collects.length === 0
    ? [paragraph([question('Which kinds of information do we hold?')])]
    : [bullets(activity.collects.map(({ category }) => names.of(category)))]

/** A public authority cannot rest its tasks on legitimate interests: the end of UK GDPR Art 6(1). */
const interestCondition = ({ bases, controller }: NoticeFacts): string => {
  if (bases.includes('6(1)(f)')) return ''
  const bar =
    controller?.publicAuthority === 'yes' ? ', which a public authority cannot do in the performance of its tasks' : ''
  return `Does any purpose rest on legitimate interests (Art 6(1)(f))${bar}? If none does, take this part out. If one does: `
}

/** N06: the legitimate interest, where that is a basis or nobody says which is. The register has no place for it. */
export const interestLines = (facts: NoticeFacts): Block[] => {
  const condition = interestCondition(facts)
  const asked = 'which legitimate interest do we pursue, and how was it weighed against the interests of people?'
  return [paragraph([question(condition === '' ? capitalised(asked) : `${condition}${asked}`)])]
}

/** A line for each flow to a recipient, or a question where nobody says; one line where all are alike. */
const linesOf = (flows: NoticeFacts['told'], words: (flow: FlowFacts) => string | null, asked: string): Cell => {
  const lines = flows.map(words)
  const kept = new Set(lines).size === 1 ? lines.slice(0, 1) : lines
  return cellOf(kept.map((line): Prose => line ?? [question(asked)]))
}

/** N07: who is told, when and of what. */
export const recipientLines = ({ told, internal, names }: NoticeFacts): Block[] => {
  const recipients = [...new Set(told.map(({ flow }) => flow.to))]
  return [
    tableOr(
      'Who else sees your information',
      [
        ['Who', 4],
        ['When', 4],
        ['What', 5],
      ],
      recipients.map((id) => {
        const own = told.filter(({ flow }) => flow.to === id)
        return [
          capitalised(names.of(id)),
          linesOf(own, ({ trigger }) => (trigger === notStated ? null : trigger), 'When?'),
          linesOf(
            own,
            ({ flow, data }) => (flow.categories.state === 'not-stated' ? null : capitalised(data)),
            'Which information?',
          ),
        ]
      }),
      'We do not pass your information to anybody outside.',
    ),
    ...(internal === 0
      ? []
      : [
          paragraph([
            question(
              `The register keeps ${internal === 1 ? 'one more recipient' : `${internal} more recipients`} internal. Must the notice tell of ${internal === 1 ? 'it' : 'them'}, or does an exemption apply?`,
            ),
          ]),
        ]),
  ]
}

/** N08: what leaves the UK, whether it is approved or what protects it, and how to get a copy. */
export const transferLines = ({ told, keptAbroad }: NoticeFacts): Block[] => {
  const abroad = told.filter(({ edge }) => edge.leavesUk === 'yes')
  // What identifies nobody is no information about people wherever it goes.
  const unsaid = told.filter(({ edge, flow }) => edge.leavesUk === 'not-stated' && flow.categories.state !== 'none')
  const untold = keptAbroad.filter(({ ends }) => !abroad.some(({ flow }) => ends.includes(flow.to)))
  const elsewhere = new Set([...abroad, ...unsaid].map(({ flow }) => flow.to))
  const here = [
    ...new Set(told.filter(({ edge, flow }) => edge.leavesUk === 'no' && !elsewhere.has(flow.to)).map(({ to }) => to)),
  ]
  return [
    ...(elsewhere.size + untold.length === 0 || here.length === 0
      ? []
      : [paragraph(`Your information stays in the UK when it goes to ${joinWords(here, 'or')}.`)]),
    ...(abroad.length === 0
      ? []
      : [
          bullets(
            abroad.map(({ to, country, mechanism, standing, edge }): Prose => {
              const start = `${capitalised(to)} keeps it outside the UK: ${country}. What it rests on: ${mechanism}. `
              if (edge.standing?.standing === 'stands')
                return [start, question('How can people get a copy of the safeguards?')]
              return [start, question(`${standing}: ${edge.standing?.why ?? ''} What protects the information?`)]
            }),
          ),
        ]),
    ...(unsaid.length === 0
      ? []
      : [
          paragraph([
            question(
              `Does the information stay in the UK when it goes to ${joinWords([...new Set(unsaid.map(({ to }) => to))], 'or')}?`,
            ),
          ]),
        ]),
    ...(untold.length === 0
      ? []
      : [
          paragraph([
            `We keep information outside the UK, in ${joinWords(untold.map(({ words }) => words))}. `,
            question('What protects it there, and how can people get a copy of the safeguards?'),
          ]),
        ]),
    ...(abroad.length + unsaid.length + untold.length === 0 ? [paragraph('Your information stays in the UK.')] : []),
  ]
}

/** N09: how long it is kept. */
export const retentionLines = ({ activity, scope, names }: NoticeFacts): Block[] => {
  const ids = new Set(orNull<string[]>(activity.retention) ?? [])
  const rules = (scope.register.retentionRules as AnyRegister['retentionRules'][number][]).filter(({ id }) =>
    ids.has(id),
  )
  if (rules.length === 0) return [paragraph([question('How long do we keep it, or how do we decide?')])]
  return [
    bullets(
      rules.map((rule) => {
        const what = rule.categories.length === 0 ? '' : `${capitalised(names.list(rule.categories))}: `
        const exception = rule.exception === null ? '' : ` ${rule.exception}`
        return `${what}${capitalised(keptForWords(rule))}.${exception}`
      }),
    ),
  ]
}
