import { toPublicRegister } from '@sharemap/register/public'
import { buildActivity, buildEvidence, buildFlow, buildParty, smallRegister, stated } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { filterGraph } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { edgeOf } from '../graph-index.ts'
import { anyRegister } from '../testing/arbitrary-flow-graph.ts'
import { describeFlows } from './describe-flows.ts'
import { sentenceOfFlow } from './sentence-of-flow.ts'

const asAt = '2026-11-22'
const graph = buildFlowGraph(smallRegister(), { asAt })
const flowIn = (whole: FlowGraph, id: string) => edgeOf(whole, id) as FlowEdge
const council = (id: string) => sentenceOfFlow(graph, flowIn(graph, id), { voice: 'council' })
const resident = (id: string) => sentenceOfFlow(graph, flowIn(graph, id), { voice: 'resident' })

describe('what is told', () => {
  test('stated categories are told', () => {
    expect(council('flow-claims-dwp')).toBe(
      'Benefits service tells the Department for Work and Pensions about the name and National Insurance number of benefit claimants when you need help with your benefits.',
    )
    expect(resident('flow-claims-dwp')).toBe(
      'The benefits service tells the Department for Work and Pensions (DWP) about your name and your National Insurance number when you need help with your benefits.',
    )
  })

  test('where nobody says which data goes, any of it may', () => {
    expect(council('flow-claims-casewise')).toBe(
      'We assume that Benefits service may tell Casewise, as its processor, any of the data it holds; the notice does not say which.',
    )
    expect(resident('flow-claims-charities')).toBe(
      'The notice implies that the benefits service may tell charities that can help you anything it holds about you when you need more help than we can give; the notice does not say what.',
    )
  })

  test('results that identify nobody are only that', () => {
    expect(resident('flow-survey-results')).toBe(
      'We assume that Alderbrook Council gives Birchford Council results that identify nobody when the survey is over.',
    )
  })

  test('people give data themselves, and other bodies send it in', () => {
    expect(council('flow-claim')).toBe(
      'We assume that benefit claimants tell Benefits service for benefit claims about the name, National Insurance number and health of benefit claimants when you make a claim.',
    )
    expect(council('flow-dwp-claims')).toBe(
      'We assume that the Department for Work and Pensions may tell Benefits service for benefit claims any of the data it holds; the notice does not say which.',
    )
  })

  test('one body that puts data to another use tells nobody', () => {
    const register = smallRegister()
    const use = buildFlow({
      id: 'flow-use',
      from: 'activity-benefit-claims',
      to: 'activity-benefit-figures',
      activity: 'activity-benefit-figures',
      evidence: [buildEvidence({ source: 'A plan', basis: 'inferred' })],
    })
    const figures = buildActivity({
      id: 'activity-benefit-figures',
      controller: 'party-alderbrook',
      runBy: 'party-benefits-service',
    })
    const whole = buildFlowGraph(
      { ...register, activities: [...register.activities, figures], flows: [...register.flows, use] },
      { asAt },
    )
    expect(sentenceOfFlow(whole, flowIn(whole, 'flow-use'), { voice: 'council' })).toBe(
      'We infer that Benefits service may use for benefit figures any of the data it holds from benefit claims; the notice does not say which.',
    )
  })
})

describe('the border', () => {
  test('says where, and whether the transfer stands on the day', () => {
    expect(council('flow-repairs-mailwing')).toBe(
      'We assume that Alderbrook Homes tells Mailwing, as its processor, about name and email address. This leaves the UK, for the United States; on 22 November 2026 the transfer does not stand. The transfer to the United States rests on the EU-US Privacy Shield. That has not held for transfers from the UK since 16 July 2020.',
    )
    const before = buildFlowGraph(smallRegister(), { asAt: '2020-05-01' })
    const sentence = sentenceOfFlow(before, flowIn(before, 'flow-repairs-mailwing'), { voice: 'resident' })
    expect(sentence).toContain('This leaves the UK, for the United States; on 1 May 2020 the law allows it.')
  })

  test('what stays is not spoken of', () => {
    expect(council('flow-claims-dwp')).not.toContain('UK')
  })
})

test('triggers join on, however they are written', () => {
  const sentence = (trigger: string) =>
    sentenceOfFlow(graph, { ...flowIn(graph, 'flow-claims-dwp'), trigger }, { voice: 'council' })
  expect(sentence('you ask.')).toMatch(/ when you ask\.$/)
  expect(sentence('If you ask')).toMatch(/ if you ask\.$/)
  expect(sentence('to stop fraud;')).toMatch(/ to stop fraud\.$/)
  const unsaid = { ...flowIn(graph, 'flow-claims-dwp'), trigger: null, nature: 'emergency' as const }
  expect(sentenceOfFlow(graph, unsaid, { voice: 'council' })).toMatch(/ in an emergency\.$/)
})

test('a long list is given whole', () => {
  const categories = graph.nodes.filter((node) => node.kind === 'category').map((node) => node.id)
  const flow = { ...flowIn(graph, 'flow-claims-dwp'), carried: { state: 'stated' as const, categories } }
  const sentence = sentenceOfFlow(graph, flow, { voice: 'resident' })
  for (const node of graph.nodes) if (node.kind === 'category') expect(sentence).toContain(node.plainLabel)
})

describe('describeFlows', () => {
  test('puts flows under their organisation and their activity', () => {
    const described = describeFlows(graph, { voice: 'council' })
    expect(described.map(({ heading, sections }) => [heading, sections.map((section) => section.heading)])).toEqual([
      ['Alderbrook Council', ['Benefit claims', 'Resident survey']],
      ['Alderbrook Homes', ['Housing repairs']],
      ['Birchford Council', ['Antisocial behaviour']],
    ])
  })

  test('a part of a graph is described in the words of the whole', () => {
    const part = filterGraph(graph, { to: ['party-dwp'], category: ['category-ni-number'] })
    expect(part.nodes.some((node) => node.id === 'category-name')).toBe(false)
    const [first] = describeFlows(part, { voice: 'council', whole: graph })
    expect(first?.sections[0]?.sentences).toEqual([{ edge: 'flow-claims-dwp', text: council('flow-claims-dwp') }])
  })

  test('holds the same flows as the graph, each once, in sentences that begin and end as sentences do', () => {
    fc.assert(
      fc.property(anyRegister, fc.constantFrom('council' as const, 'resident' as const), (register, voice) => {
        const whole = buildFlowGraph(toPublicRegister(register), { asAt })
        const sentences = describeFlows(whole, { voice }).flatMap(({ sections }) =>
          sections.flatMap((section) => section.sentences),
        )
        const flows = whole.edges.filter((edge) => edge.kind === 'flow').map((edge) => edge.id)
        expect(sentences.map((sentence) => sentence.edge).toSorted()).toEqual(flows.toSorted())
        for (const { text } of sentences) {
          expect(text.charAt(0)).toBe(text.charAt(0).toLocaleUpperCase('en-GB'))
          expect(text).toMatch(/[.?!"”’')]$/)
          expect(text).not.toMatch(/\.\.|undefined|null|not-stated| {2}/)
        }
      }),
    )
  })
})

test('two bodies of one kind: a class takes a plural verb, a named body does not', () => {
  const register = smallRegister()
  const agencies = buildParty({ id: 'party-agencies', name: 'Partner agencies', scope: 'class-of-recipients' })
  const flows = ['party-agencies', 'party-dwp'].map((from) =>
    buildFlow({
      id: `flow-from-${from}`,
      from,
      to: 'activity-housing-repairs',
      activity: 'activity-housing-repairs',
      categories: stated(['category-name']),
    }),
  )
  const whole = buildFlowGraph({ ...register, parties: [...register.parties, agencies], flows }, { asAt })
  const start = (id: string) => sentenceOfFlow(whole, flowIn(whole, id), { voice: 'council' })
  expect(start('flow-from-party-agencies')).toContain(
    'partner agencies tell Alderbrook Homes for housing repairs about',
  )
  expect(start('flow-from-party-dwp')).toContain('the Department for Work and Pensions tells Alderbrook Homes')
})
