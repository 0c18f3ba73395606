import { formatVersion, type RecordListName, type Register, recordListNames } from '../register.ts'
import { statedValue } from '../said.ts'
import { partlyWithheldFields } from './partly-withheld.ts'
import { publicEvidence } from './public-evidence.ts'
import { type PublicRegister, publicRegisterSchema } from './public-register.ts'
import { withheldValue, withhold } from './withhold.ts'

type Lists = Record<RecordListName, unknown[]>

/** Records that may be published by their own decision: they are public, and they are approved. */
const approvedIds = (register: Register): Set<string> =>
  new Set(
    recordListNames.flatMap((list) =>
      register[list]
        .filter((record) => record.visibility === 'public' && record.status === 'approved')
        .map((record) => record.id),
    ),
  )

/** A transfer is a part of its flow, so it is not published without it. */
const strayTransfers = (register: Register, published: ReadonlySet<string>): string[] => {
  const used = new Set(register.flows.filter(({ id }) => published.has(id)).map((flow) => statedValue(flow.transfer)))
  return register.transfers.map(({ id }) => id).filter((id) => published.has(id) && !used.has(id))
}

/** The activities of which an approved flow is not published: who is told is true of them, and not all. */
const activitiesShownInPart = (register: Register, published: ReadonlySet<string>): Set<string> =>
  new Set(
    register.flows
      .filter(({ id, status }) => status === 'approved' && !published.has(id))
      .map(({ activity }) => activity),
  )

/** One pass: what passes of each list when these ids are published, and which of them turn out to be withheld. */
const project = (register: Register, published: ReadonlySet<string>) => {
  const ids = new Set(published)
  for (const activity of register.activities) {
    if (published.has(activity.id)) for (const purpose of activity.purposes) ids.add(purpose.id)
  }
  const isPublic = (id: string) => ids.has(id)
  const fallen = strayTransfers(register, published)
  const shownInPart = activitiesShownInPart(register, published)
  const projectList = (list: RecordListName) => {
    const schema = publicRegisterSchema.shape[list].element
    return register[list].flatMap((record) => {
      if (!published.has(record.id)) return []
      const evidence = publicEvidence(schema, record, isPublic)
      const part = withhold(schema, { ...record, evidence }, isPublic)
      if (part !== withheldValue) {
        const whole = part as Record<string, unknown>
        const flows = shownInPart.has(record.id) ? ['flows'] : []
        const partlyWithheld = [...partlyWithheldFields(schema, record, whole, isPublic), ...flows]
        return [partlyWithheld.length === 0 ? whole : { ...whole, partlyWithheld }]
      }
      fallen.push(record.id)
      return []
    })
  }
  const lists = Object.fromEntries(recordListNames.map((list) => [list, projectList(list)])) as Lists
  return { lists, fallen }
}

/**
 * Makes the public register: the only door from the council's data to the resident's.
 *
 * A record passes when it is public and approved and when nothing that it cannot do without is withheld; of such a
 * record, only the fields of the public schema pass. What is withheld may take others with it (a flow goes with its
 * recipient, and a transfer with its flow), so the rule is applied until nothing more falls. A record of which a part is
 * left out says in `partlyWithheld` of which field, and an activity whether it has flows that are left out, so that nobody takes what is shown for all there is.
 *
 * @param register a council register.
 * @returns a register with the audience `resident`, valid by {@link publicRegisterSchema}.
 */
export const toPublicRegister = (register: Register): PublicRegister => {
  const published = approvedIds(register)
  let { lists, fallen } = project(register, published)
  while (fallen.length > 0) {
    for (const id of fallen) published.delete(id)
    ;({ lists, fallen } = project(register, published))
  }
  return publicRegisterSchema.parse({
    formatVersion,
    audience: 'resident',
    title: register.title,
    description: register.description,
    updatedOn: register.updatedOn,
    ...lists,
  })
}
