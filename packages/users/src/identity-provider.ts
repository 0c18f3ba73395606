/**
 * Who vouches for people: the seam for single sign-on. A provider turns what somebody shows (a name and a password; later
 * the code that an OpenID Connect provider sends them back with) into the name of a user. What the user may do, and
 * whether they are let in at all, stands with the user alone.
 */
export interface IdentityProvider<Proof> {
  /** The name of the user that the proof is of; null where it proves nothing. */
  readonly identify: (proof: Proof) => Promise<string | null>
}
