import type { Flow } from '@sharemap/register'
import { statedValue } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { RecordMark, Rule } from '../rule.ts'

type Contradiction = Pick<RecordMark, 'field' | 'message' | 'related'>

const inspect = (survey: RegisterSurvey, flow: Flow): Contradiction[] => {
  const found: Contradiction[] = []
  const activity = survey.activity(flow.activity)
  const [sender, recipient] = [survey.bodyAt(flow.from), survey.bodyAt(flow.to)]
  if (flow.from === flow.to) {
    found.push({ field: 'to', message: 'A flow goes from one place to another; this one ends where it begins.' })
  }
  if (sender !== undefined && recipient !== undefined && flow.from !== flow.to) {
    const within = survey.organisationOf(sender.id) === survey.organisationOf(recipient.id)
    if (flow.recipientRole === 'internal' && !within) {
      found.push({
        field: 'recipientRole',
        message: `The role says that the data stays inside, but ${recipient.name} is no part of ${sender.name}.`,
        related: [recipient.id],
      })
    }
    if (flow.recipientRole === 'processor' && within) {
      found.push({
        field: 'recipientRole',
        message: `Art 28 makes a processor of another body; ${recipient.name} is a part of the controller.`,
        related: [recipient.id],
      })
    }
    const joint = [activity?.controller, ...(activity?.jointControllers ?? [])]
    if (flow.recipientRole === 'joint-controller' && !joint.includes(survey.organisationOf(recipient.id))) {
      found.push({
        field: 'recipientRole',
        message: `${recipient.name} is recorded as a joint controller here, and not of the activity that the flow serves.`,
        related: [recipient.id],
      })
    }
  }
  const transfer = statedValue(flow.transfer)
  const destination = transfer === undefined ? undefined : survey.record(transfer)
  if (destination !== undefined && 'country' in destination && statedValue(destination.country) === 'GB') {
    found.push({
      field: 'transfer',
      message: 'A transfer leaves the UK; the one recorded here goes to the UK.',
      related: [destination.id],
    })
  }
  return found
}

export const contradictoryFlow: Rule = {
  id: 'RG-CONTRA',
  title: 'Record that contradicts another',
  asks: 'The record of processing is accurate, so that it can be relied on.',
  law: [ukGdpr('5(2), 30(1)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Correct whichever of the two is wrong.',
  points: ['flow.to', 'flow.recipientRole', 'flow.transfer'],
  *inRegister(survey) {
    for (const flow of survey.register.flows) {
      for (const contradiction of inspect(survey, flow)) yield { record: flow, ...contradiction }
    }
  },
}
