import { type AnyActivity, type AnyFlow, type AnyParty, byId, orNull } from '@sharemap/graph'
import { type LawfulBasisCode, lawfulBasisCodes } from '@sharemap/law'
import { ScopeDoesNotFit } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { controllerBases } from '../facts/controller-bases.ts'
import { type FlowFacts, flowFacts } from '../facts/flow-facts.ts'
import { type KeptAbroad, keptAbroad } from '../facts/kept-abroad.ts'
import { type RecordNames, recordNames } from '../facts/record-names.ts'

type SourceKind = AnyActivity['collects'][number]['sources'][number]

/** What a notice about one activity is written from. Its names are the plain ones, whoever asks for the draft. */
export interface NoticeFacts {
  readonly scope: ExportScope
  readonly activity: AnyActivity
  readonly controller: AnyParty | undefined
  readonly jointControllers: readonly AnyParty[]
  /** Flows to anybody outside the activity that may be told of. */
  readonly told: readonly FlowFacts[]
  /** How many flows to others the register keeps internal. Their names stay out of a notice. */
  readonly internal: number
  readonly bases: readonly LawfulBasisCode[]
  /** Whether some purpose states no basis. */
  readonly basisUnsaid: boolean
  readonly sources: ReadonlySet<SourceKind>
  /** Systems that keep the information outside the UK. */
  readonly keptAbroad: readonly KeptAbroad[]
  readonly names: RecordNames
}

/** Whether a purpose rests on consent, or sensitive information on explicit consent. */
export const restsOnConsent = ({ bases, activity }: Pick<NoticeFacts, 'bases' | 'activity'>): boolean =>
  bases.includes('6(1)(a)') ||
  (orNull<readonly { code: string }[]>(activity.article9) ?? []).some(({ code }) => code === '9(2)(a)')

/** Whether the register lets the public see a record. All of a public register is public. */
const isPublic = (record: AnyFlow | AnyParty): boolean => !('visibility' in record) || record.visibility === 'public'

/**
 * The activity that a scope is about. Another may be drawn beside it because a flow ends or starts there, so it is the
 * one that every flow serves; where nothing flows, it is the only one drawn.
 */
const subjectOf = ({ graph, register }: ExportScope): AnyActivity => {
  const drawn = graph.nodes.filter(({ kind }) => kind === 'activity').map(({ id }) => id)
  const served = [...new Set(register.flows.map(({ activity }) => activity))]
  const subjects = served.length === 0 ? drawn : served
  const activity = (register.activities as AnyActivity[]).find(({ id }) => id === subjects[0])
  if (activity === undefined) {
    throw new ScopeDoesNotFit('This scope holds no activity. Choose the one that the notice is to be about.')
  }
  if (subjects.length > 1) {
    throw new ScopeDoesNotFit(
      `A notice is drafted for one activity, and this scope has ${subjects.length}. Choose one of them.`,
    )
  }
  return activity
}

/**
 * Finds the one activity of a scope and what a notice must tell of it.
 *
 * @param scope what is to leave.
 * @throws ScopeDoesNotFit where the scope has no activity, or several.
 */
export const noticeFacts = (scope: ExportScope): NoticeFacts => {
  const activity = subjectOf(scope)
  const plain = { ...scope.register, audience: 'resident' } as ExportScope['register']
  const parties = byId<AnyParty>(scope.register.parties)
  const sent = flowFacts({ ...scope, register: plain }).filter(
    ({ flow }) => flow.activity === activity.id && parties.has(flow.to) && flow.to !== activity.controller,
  )
  const told = sent.filter(({ flow }) => {
    const recipient = parties.get(flow.to)
    return isPublic(flow) && recipient !== undefined && isPublic(recipient)
  })
  const stated = new Set([
    ...activity.purposes.flatMap(({ article6 }) => (orNull(article6) ?? []).map(({ code }): LawfulBasisCode => code)),
    ...told.flatMap(({ flow }) => controllerBases(flow, activity).map(({ code }): LawfulBasisCode => code)),
  ])
  const names = recordNames(plain)
  return {
    scope,
    activity,
    controller: parties.get(activity.controller),
    jointControllers: activity.jointControllers.flatMap((id) => parties.get(id) ?? []),
    told,
    internal: sent.length - told.length,
    bases: lawfulBasisCodes.filter((code) => stated.has(code)),
    basisUnsaid: activity.purposes.some(({ article6 }) => article6.state !== 'stated'),
    sources: new Set(activity.collects.flatMap(({ sources }) => sources)),
    keptAbroad: keptAbroad([activity], plain, names),
    names,
  }
}
