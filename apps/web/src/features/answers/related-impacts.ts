import type { Impact } from '@sharemap/graph'
import { type Register, statedValue } from '@sharemap/register'
import type { Workbench } from '../../workbench/workbench-context.ts'
import { impactOrNull } from './impact-or-null.ts'

/** What ties a body to us: the agreements that name it or that flows to it rest on, and the approvals of where it is. */
const tiesOfBreach = (register: Register, { subject, touched }: Impact): string[] => {
  const system = register.systems.find(({ id }) => id === subject.id)
  const bodies = [subject.id, system === undefined ? undefined : statedValue(system.provider)]
  const flows = new Set(touched.flows.map(({ id }) => id))
  const restsOn = register.flows.flatMap(({ id, agreement }) => (flows.has(id) ? [statedValue(agreement)] : []))
  const agreements = register.agreements.filter(
    ({ id, parties }) => restsOn.includes(id) || parties.some((party) => bodies.includes(party)),
  )
  const abroad = touched.flows.flatMap(({ leavesUk, country }) =>
    leavesUk === 'yes' && country !== null ? [`place-${country.toLowerCase()}`] : [],
  )
  return [...agreements.map(({ id }) => id), ...abroad]
}

/** Who stands on the other side of an agreement, and who gets data in a country. */
const bodiesOfLaw = (register: Register, { subject, touched }: Impact): string[] => {
  if (subject.id.startsWith('place-')) return touched.recipients.map(({ id }) => id)
  const parties = register.agreements.find(({ id }) => id === subject.id)?.parties ?? []
  return parties.filter((party) => !register.activities.some(({ controller }) => controller === party))
}

/**
 * The other questions that follow from an impact: what a supplier can be lost by beside a breach, and what a breach at
 * whom an agreement or an approval is about would touch.
 *
 * @param workbench the register and its graph.
 * @param impact what was asked.
 * @returns the impacts to ask for next, each once; none for the end of a category.
 */
export const relatedImpacts = (workbench: Pick<Workbench, 'register' | 'graph'>, impact: Impact): Impact[] => {
  const ties = { breach: tiesOfBreach, law: bodiesOfLaw, category: () => [] }[impact.kind]
  return [...new Set(ties(workbench.register, impact))].flatMap((id) => impactOrNull(workbench, id) ?? [])
}
