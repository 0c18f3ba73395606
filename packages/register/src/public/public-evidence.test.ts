import { describe, expect, it } from 'vitest'
import { buildActivity, buildCollected, buildEvidence, buildFlow } from '../testing/builders.ts'
import { stated, unsaid } from '../testing/said-values.ts'
import { publicEvidence } from './public-evidence.ts'
import { publicActivitySchema, publicFlowSchema } from './public-register.ts'

const isPublic = (id: string) => !id.includes('secret')

const activityFieldsShown = (...fields: string[]) => {
  const activity = buildActivity({
    id: 'activity-a',
    controller: 'party-a',
    owner: 'party-a',
    runBy: 'party-secret',
    systems: ['system-a'],
    collects: buildCollected(['category-a', 'category-secret', 'category-b']),
    article9: stated([{ code: '9(2)(a)' as const, schedule1: unsaid, policyDocument: stated('APD 1') }]),
    securityMeasures: stated(['Locks']),
    dpia: { progress: 'done', reference: 'DPIA 1' },
    evidence: fields.map((field) => buildEvidence({ field })),
  })
  return publicEvidence(publicActivitySchema, activity, isPublic).map(({ field }) => field)
}

const flowFieldsShown = (...fields: string[]) => {
  const flow = buildFlow({
    id: 'flow-a',
    from: 'activity-a',
    to: 'party-a',
    activity: 'activity-a',
    agreement: stated('agreement-secret'),
    categories: stated(['category-a', 'category-secret']),
    lawfulBases: [
      { party: 'party-secret', article6: unsaid },
      { party: 'party-a', article6: stated([{ code: '6(1)(e)' as const, law: unsaid }]) },
    ],
    evidence: fields.map((field) => buildEvidence({ field })),
  })
  return publicEvidence(publicFlowSchema, flow, isPublic).map(({ field }) => field)
}

describe('publicEvidence', () => {
  it('lets evidence of the whole record and of public fields pass', () => {
    const evidence = [
      buildEvidence(),
      buildEvidence({ field: 'purposes.0.article6' }),
      buildEvidence({ field: 'systems' }),
    ]
    const activity = buildActivity({ id: 'activity-a', controller: 'party-a', evidence })
    expect(publicEvidence(publicActivitySchema, activity, isPublic)).toEqual(evidence)
  })

  it('keeps evidence of internal fields back, at any depth', () => {
    const internal = [
      'owner',
      'notes',
      'securityMeasures',
      'securityMeasures.value.0',
      'dpia',
      'dpia.reference',
      'article9.value.0.policyDocument',
      'evidence.0.checkedBy',
    ]
    expect(activityFieldsShown(...internal)).toEqual([])
  })

  it('keeps back evidence of a value that is withheld, in whole or in part', () => {
    expect(activityFieldsShown('runBy', 'collects', 'collects.1', 'collects.1.category')).toEqual([])
    expect(flowFieldsShown('agreement', 'agreement.value', 'categories', 'lawfulBases', 'lawfulBases.0')).toEqual([])
  })

  it('counts the entries of a list as residents see it', () => {
    expect(activityFieldsShown('collects.0', 'collects.2.sources')).toEqual(['collects.0', 'collects.1.sources'])
    expect(flowFieldsShown('lawfulBases.1.article6')).toEqual(['lawfulBases.0.article6'])
  })

  it('keeps evidence of a field that does not exist back', () => {
    const strange = [
      'colour',
      'systems.7',
      'systems.',
      'systems.length',
      'systems.0.name',
      '__proto__',
      'constructor',
      'givingData.value',
    ]
    expect(activityFieldsShown(...strange)).toEqual([])
  })

  it('keeps evidence from a notice that is not public back, and lets another named source pass', () => {
    const evidence = [
      buildEvidence({ notice: 'notice-secret', basis: 'stated' }),
      buildEvidence({ notice: 'notice-a', basis: 'stated' }),
      buildEvidence({ source: 'The council’s website', basis: 'inferred' }),
    ]
    const activity = buildActivity({ id: 'activity-a', controller: 'party-a', evidence })
    expect(publicEvidence(publicActivitySchema, activity, isPublic)).toEqual(evidence.slice(1))
  })
})
