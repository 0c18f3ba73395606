import type { PublicRegister } from '@sharemap/register/public'
import type { StoreProblem } from './store.ts'

/** What residents see from a moment on: a whole public register, who published it, and what it was made of. */
export interface Publication {
  /** Counts from 1 without gaps. */
  readonly number: number
  /** The moment, in UTC. It never runs backwards. */
  readonly at: string
  readonly by: string
  readonly note: string
  /** The revision of the council's register that it was made of. */
  readonly revision: string
  /** The hash of the publication before; null for the first. */
  readonly previous: string | null
  readonly register: PublicRegister
  /** The SHA-256 of this publication as JSON, without this field and with its keys in this order. */
  readonly hash: string
}

/** A publication without its register. */
export type PublicationSummary = Omit<Publication, 'register'>

/** Who publishes, what they say of it, when, and the revision of the council's register that is published. */
export interface PublicationNote {
  readonly by: string
  readonly note: string
  readonly when: Date
  readonly revision: string
}

/** What became of a publication. */
export type PublishResult =
  | { readonly ok: true; readonly publication: Publication }
  /** It could not be written. Residents see what they saw before. */
  | { readonly ok: false; readonly fault: StoreProblem }

/** Where what residents see is kept, apart from the council's register: every publication, whole and for good. */
export interface Publications {
  /** What residents see now: the same object until something is published; null where nothing has been yet. */
  readonly last: () => Publication | null
  /** Every publication, from the first. */
  readonly list: () => readonly PublicationSummary[]
  /** One publication with its register; undefined where there is none of that number. Rejects where it cannot be read. */
  readonly read: (number: number) => Promise<Publication | undefined>
  /**
   * Publishes a public register. What is answered with ok is safe from a crash and a power cut.
   *
   * @throws RangeError where `when` is no date.
   */
  readonly publish: (register: PublicRegister, note: PublicationNote) => Promise<PublishResult>
}

/** The publications beside a register, or every reason why they cannot be had. */
export type OpenedPublications =
  | { readonly ok: true; readonly publications: Publications }
  | { readonly ok: false; readonly problems: readonly StoreProblem[] }
