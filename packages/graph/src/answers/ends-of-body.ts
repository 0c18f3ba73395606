import { type AnyRegister, orNull } from '../register-view.ts'

/** Everything at which a body gives or gets data. */
export interface EndsOfBody {
  /** The body itself, the activities that it controls or carries out, and the systems that it provides. */
  readonly ids: ReadonlySet<string>
  readonly activities: readonly string[]
  readonly systems: readonly string[]
}

/**
 * Finds everything at which a body gives or gets data: a flow to a council's activity is a flow to the council.
 *
 * @param register the records to look in.
 * @param party the id of the body.
 */
export const endsOfBody = (register: AnyRegister, party: string): EndsOfBody => {
  const activities = register.activities
    .filter(({ controller, runBy }) => controller === party || runBy === party)
    .map(({ id }) => id)
  const systems = register.systems.filter(({ provider }) => orNull(provider) === party).map(({ id }) => id)
  return { ids: new Set([party, ...activities, ...systems]), activities, systems }
}
