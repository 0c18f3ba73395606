import type { Flow, Register } from '@sharemap/register'
import {
  buildActivity,
  buildCollected,
  buildDataCategory,
  buildFlow,
  buildParty,
  buildRegister,
  buildSubjectGroup,
  stated,
} from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from './build-flow-graph.ts'
import { findPaths } from './find-paths.ts'
import { traceFlows } from './trace-flows.ts'

/*
 * visitors ── image ──▶ cctv ──┐
 *                              ├── (both councils' activities collect images)
 * respondents ─ image, name ─▶ survey ──▶ agency ──▶ analyst ──▶ archive
 * staff ────── name ────────▶ survey
 */
const register = (flows: Flow[]): Register =>
  buildRegister({
    parties: ['party-council', 'party-agency', 'party-analyst', 'party-archive'].map((id) => buildParty({ id })),
    subjectGroups: ['visitors', 'respondents', 'staff'].map((name) =>
      buildSubjectGroup({ id: `subject-group-${name}` }),
    ),
    dataCategories: ['image', 'name', 'address', 'ni-number'].map((name) =>
      buildDataCategory({ id: `category-${name}` }),
    ),
    activities: [
      buildActivity({
        id: 'activity-cctv',
        controller: 'party-council',
        subjectGroups: ['subject-group-visitors'],
        collects: buildCollected(['category-image']),
      }),
      buildActivity({
        id: 'activity-survey',
        controller: 'party-council',
        subjectGroups: ['subject-group-respondents', 'subject-group-staff'],
        collects: buildCollected(['category-image', 'category-name', 'category-address', 'category-ni-number']),
      }),
    ],
    flows,
  })

const toAgency = (given: Partial<Flow> = {}) =>
  buildFlow({
    id: 'flow-survey-agency',
    from: 'activity-survey',
    to: 'party-agency',
    activity: 'activity-survey',
    ...given,
  })
const toAnalyst = (given: Partial<Flow> = {}) =>
  buildFlow({
    id: 'flow-agency-analyst',
    from: 'party-agency',
    to: 'party-analyst',
    activity: 'activity-survey',
    ...given,
  })
const toArchive = (given: Partial<Flow> = {}) =>
  buildFlow({
    id: 'flow-analyst-archive',
    from: 'party-analyst',
    to: 'party-archive',
    activity: 'activity-survey',
    ...given,
  })

const carries = (...names: string[]) => ({ categories: stated(names.map((name) => `category-${name}`)) })
const anonymous = { categories: { state: 'none' }, form: 'anonymous' } as const

const reaches = (flows: Flow[], from: string, to: string) => {
  const graph = buildFlowGraph(register(flows), { asAt: '2026-11-22' })
  const isReached = traceFlows(graph, from, { direction: 'down' }).stops.some((stop) => stop.id === to)
  expect(traceFlows(graph, to, { direction: 'up' }).stops.some((stop) => stop.id === from)).toBe(isReached)
  expect(findPaths(graph, from, to).paths.length > 0).toBe(isReached)
  return isReached
}

describe('what a flow carries', () => {
  test('a flow that carries an address is no path for a National Insurance number', () => {
    const flows = [toAgency(carries('address'))]
    expect(reaches(flows, 'category-address', 'party-agency')).toBe(true)
    expect(reaches(flows, 'category-ni-number', 'party-agency')).toBe(false)
  })

  test('a flow of which nobody says what it carries is a path for whatever the sender holds', () => {
    expect(reaches([toAgency()], 'category-ni-number', 'party-agency')).toBe(true)
    expect(reaches([toAgency(carries('name')), toAnalyst()], 'category-name', 'party-analyst')).toBe(true)
    expect(reaches([toAgency(carries('name')), toAnalyst()], 'category-address', 'party-analyst')).toBe(false)
  })

  test('two flows that share no category are no path', () => {
    expect(
      reaches([toAgency(carries('name')), toAnalyst(carries('address'))], 'activity-survey', 'party-analyst'),
    ).toBe(false)
    const shared = [toAgency(carries('name', 'image')), toAnalyst(carries('image', 'address'))]
    expect(reaches(shared, 'activity-survey', 'party-analyst')).toBe(true)
  })

  test('anonymous output goes on as anonymous output, and never turns back into a name', () => {
    const results = [toAgency(carries('name')), toAnalyst(anonymous), toArchive()]
    expect(reaches(results, 'category-name', 'party-archive')).toBe(true)
    expect(reaches(results, 'category-address', 'party-archive')).toBe(false)
    const undone = [toAgency(carries('name')), toAnalyst(anonymous), toArchive(carries('name'))]
    expect(reaches(undone, 'category-name', 'party-analyst')).toBe(true)
    expect(reaches(undone, 'category-name', 'party-archive')).toBe(false)
  })
})

describe('whom data is about', () => {
  test('people seen on CCTV are not on a path of the survey, though both collect images', () => {
    const flows = [toAgency()]
    expect(reaches(flows, 'subject-group-visitors', 'category-image')).toBe(true)
    expect(reaches(flows, 'category-image', 'party-agency')).toBe(true)
    expect(reaches(flows, 'subject-group-visitors', 'activity-survey')).toBe(false)
    expect(reaches(flows, 'subject-group-visitors', 'party-agency')).toBe(false)
    expect(reaches(flows, 'subject-group-respondents', 'party-agency')).toBe(true)
  })

  test('a flow about respondents is no path for the staff whose data the same activity uses', () => {
    const flows = [toAgency({ subjectGroups: stated(['subject-group-respondents']) }), toAnalyst()]
    expect(reaches(flows, 'subject-group-respondents', 'party-analyst')).toBe(true)
    expect(reaches(flows, 'subject-group-staff', 'party-agency')).toBe(false)
    expect(reaches(flows, 'category-name', 'party-analyst')).toBe(true)
  })

  test('people whom an activity does not list may be any of those it does', () => {
    const given = buildFlow({
      id: 'flow-visitors-survey',
      from: 'subject-group-visitors',
      to: 'activity-survey',
      activity: 'activity-survey',
    })
    const flows = [given, toAgency({ subjectGroups: stated(['subject-group-respondents']) })]
    expect(reaches(flows, 'subject-group-visitors', 'party-agency')).toBe(true)
  })
})

test('a basis is why data goes, and no place that it goes to', () => {
  const graph = buildFlowGraph(
    register([
      toAgency({
        lawfulBases: [{ party: 'party-council', article6: stated([{ code: '6(1)(e)', law: stated('An Act') }]) }],
      }),
    ]),
    { asAt: '2026-11-22' },
  )
  expect(graph.edges.some((edge) => edge.to === 'basis-6-1-e')).toBe(true)
  const { stops } = traceFlows(graph, 'activity-survey', { direction: 'down' })
  expect(stops.map((stop) => stop.id)).not.toContain('basis-6-1-e')
})
