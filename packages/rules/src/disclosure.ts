import type { Flow, Party } from '@sharemap/register'
import { onceASurvey } from './once-a-survey.ts'
import type { RegisterSurvey } from './register-survey.ts'

/** A flow by which one organisation tells another something about people. */
export interface Disclosure {
  readonly flow: Flow
  readonly sender: Party
  readonly recipient: Party
  /** Whether the sender is a controller whose activity the register holds, and not a body that gives data to one. */
  readonly outward: boolean
}

/**
 * Reads a flow as a disclosure.
 *
 * @param survey the register.
 * @param flow a flow of it.
 * @returns null where nobody discloses: the person gives it, it stays within one organisation, it identifies nobody, or
 *   nobody is known to stand at its end.
 */
export const disclosureOf = (survey: RegisterSurvey, flow: Flow): Disclosure | null => {
  if (flow.form === 'anonymous') return null
  const sender = survey.bodyAt(flow.from)
  const recipient = survey.bodyAt(flow.to)
  if (sender === undefined || recipient === undefined) return null
  if (survey.organisationOf(sender.id) === survey.organisationOf(recipient.id)) return null
  return {
    flow,
    sender,
    recipient,
    outward: survey.activity(flow.from) !== undefined || flow.from.startsWith('system-'),
  }
}

function* findDisclosures(survey: RegisterSurvey): Generator<Disclosure> {
  for (const flow of survey.register.flows) {
    const disclosure = disclosureOf(survey, flow)
    if (disclosure !== null) yield disclosure
  }
}

/**
 * Every disclosure of a register.
 *
 * @param survey the register.
 */
export const disclosuresOf: (survey: RegisterSurvey) => readonly Disclosure[] = onceASurvey(findDisclosures)

/**
 * Whether the recipient decides for itself what it does with the data: it is recorded as a controller, or as nothing
 * and is no supplier.
 *
 * @param disclosure any disclosure.
 */
export const goesToController = ({ flow, recipient }: Disclosure): boolean =>
  flow.recipientRole === 'controller' ||
  flow.recipientRole === 'joint-controller' ||
  (flow.recipientRole === 'not-stated' && recipient.kind !== 'supplier')
