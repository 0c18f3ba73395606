import { formatVersion } from './register.ts'

/** Rewrites a file of one format version as the next. */
export interface Migration {
  readonly from: number
  readonly migrate: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** In order, one step a version. A new format adds its step here and raises `formatVersion`. */
export const migrations: readonly Migration[] = []

/** The outcome of bringing a file to the current format. */
export type MigratedFile =
  | { readonly ok: true; readonly file: Record<string, unknown>; readonly steps: number }
  | { readonly ok: false; readonly version: unknown }

/**
 * Brings a parsed file to the current format version, one step at a time.
 *
 * @param file the parsed JSON object.
 * @param steps the migrations to choose from; the shipped ones unless given.
 * @param target the version to reach; the current one unless given.
 * @returns the file at the target version and how many steps it took; or the file's own version, where no chain of
 * steps leads on from it. The input is not changed.
 */
export const migrateRegister = (
  file: Record<string, unknown>,
  steps: readonly Migration[] = migrations,
  target: number = formatVersion,
): MigratedFile => {
  const version = file.formatVersion
  let current = file
  let taken = 0
  while (current.formatVersion !== target) {
    const step = steps.find(({ from }) => from === current.formatVersion && from < target)
    if (step === undefined) return { ok: false, version }
    current = { ...step.migrate(structuredClone(current)), formatVersion: step.from + 1 }
    taken += 1
  }
  return { ok: true, file: current, steps: taken }
}
