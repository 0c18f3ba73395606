import { type AnyActivity, type AnyRegister, type AnySystem, orNull } from '@sharemap/graph'
import { countryName } from '@sharemap/law'
import type { RecordNames } from './record-names.ts'

/** A system that keeps data of some activities outside the UK. */
export interface KeptAbroad {
  readonly system: AnySystem
  /** "HubSpot (United States)". */
  readonly words: string
  /** The system and whoever provides it: a flow to either is the transfer that takes the data there. */
  readonly ends: readonly string[]
}

/**
 * The systems that keep data of some activities outside the UK. No flow need lead there: what is collected straight into
 * a system abroad is sent by nobody.
 *
 * @param activities the activities.
 * @param register a register that holds their systems.
 * @param names what the systems are called.
 */
export const keptAbroad = (
  activities: readonly AnyActivity[],
  register: AnyRegister,
  names: RecordNames,
): KeptAbroad[] => {
  const used = new Set(activities.flatMap(({ systems }) => systems))
  return (register.systems as AnySystem[]).flatMap((system): KeptAbroad[] => {
    const abroad = (orNull<string[]>(system.hostingLocations) ?? []).filter((code) => code !== 'GB')
    if (!used.has(system.id) || abroad.length === 0) return []
    const places = abroad.map((code) => countryName(code) ?? code).join(', ')
    return [
      {
        system,
        words: `${names.of(system.id)} (${places})`,
        ends: [system.id, ...[orNull<string>(system.provider) ?? []].flat()],
      },
    ]
  })
}
