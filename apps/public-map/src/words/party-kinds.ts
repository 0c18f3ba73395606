import { mapWords } from './map-words.ts'

export type PartyKind = keyof typeof mapWords.kinds

/** The kinds of organisation in the order in which they are listed. */
export const partyKinds = Object.keys(mapWords.kinds) as PartyKind[]
