import { type AnyActivity, type AnyRegister, orNull } from '@sharemap/graph'
import { type IsoDate, rightsFor } from '@sharemap/law'
import type { RecordNames } from '../facts/record-names.ts'
import { provenanceOf } from './evidence-nodes.ts'
import { groundsOf } from './ground-nodes.ts'
import type { LinkedNode } from './json-ld-context.ts'
import { given, matchesOf, recordIri, saidProperty } from './linked-records.ts'
import { ukTerm } from './uk-terms.ts'

const basesOf = (field: AnyActivity['purposes'][number]['article6']) =>
  (orNull(field) ?? []).map(({ code, law }) => ({ code, law }))

/** The purposes of an activity, each with the basis that it rests on. */
const purposeNodes = (activity: AnyActivity, names: RecordNames): LinkedNode[] =>
  activity.purposes.map((purpose) => ({
    '@id': recordIri(purpose.id),
    '@type': 'dpv:Purpose',
    'dct:identifier': purpose.id,
    'dct:title': names.of(purpose.id),
    ...saidProperty('dpv:hasLegalBasis', purpose.article6, (bases) =>
      bases.map(({ code }) => ukTerm('lawful-basis', code)),
    ),
    ...given(
      'uk:lawOfBasis',
      basesOf(purpose.article6).flatMap(({ law }) => (law.state === 'stated' ? [law.value] : [])),
    ),
    ...matchesOf(purpose.dpvTerms),
  }))

const rightsOf = (activity: AnyActivity, asAt: IsoDate): string[] => {
  const bases = new Set(activity.purposes.flatMap(({ article6 }) => basesOf(article6).map(({ code }) => code)))
  const codes = [...bases].flatMap((basis) =>
    rightsFor(basis, asAt)
      .filter(({ applies }) => applies === 'yes' || applies === 'conditional')
      .map(({ right }) => right),
  )
  return [...new Set(codes)].map((code) => ukTerm('right', code))
}

const assessmentOf = (activity: AnyActivity): LinkedNode => {
  if (!('dpia' in activity)) return {}
  const { progress, reference } = activity.dpia
  if (progress === 'not-stated' || progress === 'not-needed') return { 'uk:assessmentProgress': progress }
  const id = recordIri(`${activity.id}-dpia`)
  return {
    'uk:assessmentProgress': progress,
    'dpv:hasImpactAssessment': { '@id': id, '@type': 'dpv:DPIA', ...given('dct:identifier', reference) },
  }
}

/** An activity, its purposes, and everything that it does with data. Its flows hang off it as processes of their own. */
const activityNode = (
  activity: AnyActivity,
  register: AnyRegister,
  names: RecordNames,
  asAt: IsoDate,
): LinkedNode[] => {
  const flows = register.flows.filter((flow) => flow.activity === activity.id)
  const notices = register.notices.filter((notice) => notice.activities.includes(activity.id))
  const measures = 'securityMeasures' in activity ? (orNull(activity.securityMeasures) ?? []) : []
  return [
    {
      '@id': recordIri(activity.id),
      '@type': 'dpv:PersonalDataProcess',
      'dct:identifier': activity.id,
      'dct:title': names.of(activity.id),
      'dpv:hasDataController': recordIri(activity.controller),
      ...given('dpv:hasJointDataControllers', activity.jointControllers.map(recordIri)),
      ...given('uk:runBy', activity.runBy === null ? null : { '@id': recordIri(activity.runBy) }),
      'dpv:hasPurpose': activity.purposes.map(({ id }) => recordIri(id)),
      ...given(
        'dpv:hasPersonalData',
        activity.collects.map(({ category }) => recordIri(category)),
      ),
      ...given('dpv:hasDataSubject', activity.subjectGroups.map(recordIri)),
      ...given('dpv:hasDataSource', activity.sourceParties.map(recordIri)),
      ...given(
        'uk:collects',
        activity.collects.map(({ category, sources }) => ({
          'dpv:hasPersonalData': recordIri(category),
          'uk:sourceKind': sources,
        })),
      ),
      'dpv:hasProcessing': activity.collects.length === 0 ? ['dpv:Store'] : ['dpv:Collect', 'dpv:Store'],
      ...given('dpv:hasRight', rightsOf(activity, asAt)),
      ...given(
        'dpv:hasNotice',
        notices.map(({ id }) => recordIri(id)),
      ),
      ...saidProperty('dpv:hasStorageCondition', activity.retention, (ids: readonly string[]) => ids.map(recordIri)),
      ...given('uk:system', activity.systems.map(recordIri)),
      ...given(
        'dpv:hasTechnicalOrganisationalMeasure',
        measures.map((measure, place) => ({
          '@id': recordIri(`${activity.id}-measure-${place + 1}`),
          '@type': 'dpv:TechnicalOrganisationalMeasure',
          'dct:title': measure,
        })),
      ),
      ...groundsOf(activity),
      ...saidProperty('uk:automatedDecisions', activity.automatedDecisions, (text) => text),
      ...assessmentOf(activity),
      ...given(
        'dpv:hasProcess',
        flows.map(({ id }) => recordIri(id)),
      ),
      ...provenanceOf(activity.evidence),
    },
    ...purposeNodes(activity, names),
  ]
}

/** The activities of a register and their purposes. */
export const activityNodes = (register: AnyRegister, names: RecordNames, asAt: IsoDate): LinkedNode[] =>
  (register.activities as AnyActivity[]).flatMap((activity) => activityNode(activity, register, names, asAt))
