import type { z } from 'zod'
import { formatVersion, type Register, recordListNames } from '../register.ts'
import { type PublicRegister, publicRegisterSchema } from './public-register.ts'
import { withheldValue, withhold } from './withhold.ts'

type Lists = { [List in (typeof recordListNames)[number]]: unknown[] }

const elementOf = (list: keyof Lists) => publicRegisterSchema.shape[list].element as z.ZodType

/** Records that may be published by their own decision: they are public, and they are approved. */
const approvedIds = (register: Register): Set<string> =>
  new Set(
    recordListNames.flatMap((list) =>
      register[list]
        .filter((record) => record.visibility === 'public' && record.status === 'approved')
        .map((record) => record.id),
    ),
  )

/** One pass: what passes of each list when these ids are published, and which of them turn out to be withheld. */
const project = (register: Register, published: ReadonlySet<string>) => {
  const ids = new Set(published)
  for (const activity of register.activities) {
    if (published.has(activity.id)) for (const purpose of activity.purposes) ids.add(purpose.id)
  }
  const lists = {} as Lists
  const fallen: string[] = []
  for (const list of recordListNames) {
    const parts: unknown[] = []
    for (const record of register[list]) {
      if (!published.has(record.id)) continue
      const part = withhold(elementOf(list), record, (id) => ids.has(id))
      if (part === withheldValue) fallen.push(record.id)
      else parts.push(part)
    }
    lists[list] = parts
  }
  return { lists, fallen }
}

/**
 * Makes the public register: the only door from the council's data to the resident's.
 *
 * A record passes when it is public and approved and when nothing that it cannot do without is withheld; of such a
 * record, only the fields of the public schema pass. What is withheld may take others with it (a flow goes with its
 * recipient), so the rule is applied until nothing more falls.
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
