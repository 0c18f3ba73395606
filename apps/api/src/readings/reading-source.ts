import type { AnyRegister } from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'

/** A register as it stands, and what tells this state of it from every other. */
export interface Snapshot<R extends AnyRegister> {
  readonly register: R
  readonly revision: string
}

/** What readings are taken from: one register and nothing else. The type keeps the council's from the public's. */
export interface ReadingSource<R extends AnyRegister> {
  /** The register as it now stands: the same object until it changes. */
  readonly current: () => Snapshot<R>
  /** The present day in the United Kingdom, whose law it is. */
  readonly today: () => IsoDate
}
