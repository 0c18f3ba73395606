import {
  findEntry,
  type IsoDate,
  type LawfulBasisCode,
  lawfulBases,
  lawfulBasisCodes,
  type RightUnderBasis,
  rights,
  rightsFor,
} from '@sharemap/law'
import { type AnyActivity, orNull } from '../register-view.ts'

/** A right of a person, worked out from the lawful bases of the activity's purposes. */
export interface ResidentRight {
  readonly right: string
  readonly name: string
  /** What a person can do with it. */
  readonly whatYouCanDo: string
  readonly applies: 'yes' | 'no' | 'normally-not' | 'conditional' | 'not-known'
  readonly why: string
}

/** The Art 6 codes that the activity's purposes state, each once. */
const basesOfActivity = (activity: AnyActivity): LawfulBasisCode[] => [
  ...new Set(
    activity.purposes.flatMap((purpose) =>
      (orNull<{ code: LawfulBasisCode }[]>(purpose.article6) ?? []).map(({ code }) => code),
    ),
  ),
]

const nameOfBasis = (code: LawfulBasisCode) => findEntry(lawfulBases, code)?.name ?? code

type Answer = RightUnderBasis & { readonly basis: LawfulBasisCode }

/** For how many of the purposes a lawful reason is given. */
type Stated = 'all' | 'some' | 'none'

const eachWhy = (answers: readonly Answer[]): string =>
  answers.map(({ basis, why }) => `Where the reason is ${nameOfBasis(basis).toLowerCase()}: ${why}`).join(' ')

/** One answer where the bases agree; where they do not, that it depends, and on what. */
const merge = (answers: readonly Answer[], stated: Stated): Pick<ResidentRight, 'applies' | 'why'> => {
  const [first] = answers
  const agree = new Set(answers.map(({ applies }) => applies)).size === 1
  if (first !== undefined && agree) {
    // What the stated bases rule out may still belong to a purpose whose basis nobody states.
    const isRuledOut = first.applies === 'no' || first.applies === 'normally-not'
    if (stated !== 'some' || !isRuledOut) return { applies: first.applies, why: first.why }
    return {
      applies: 'not-known',
      why: `The notice gives a lawful reason for only some of the purposes. ${eachWhy(answers)}`,
    }
  }
  if (stated === 'none') {
    return {
      applies: 'not-known',
      why: 'It depends on the lawful reason, and the notice does not say which one it is here.',
    }
  }
  return { applies: 'conditional', why: `It depends on the purpose. ${eachWhy(answers)}` }
}

/**
 * Says which rights a person has over what an activity holds, on a day.
 *
 * Purposes may rest on different bases, and a right may belong to one and not to another: then it depends on the
 * purpose. Where no purpose states a basis, only what every basis gives is known; where some do not, a right that the
 * stated ones rule out may still belong to the rest, so that nobody can tell.
 *
 * @param activity the activity, with its purposes and their bases.
 * @param asAt the day asked about.
 * @returns every right that the law gave on that day, in the order in which the law lists them.
 */
export const rightsOfActivity = (activity: AnyActivity, asAt: IsoDate): ResidentRight[] => {
  const known = basesOfActivity(activity)
  const bases = known.length > 0 ? known : lawfulBasisCodes
  const hasGap = activity.purposes.some(({ article6 }) => article6.state === 'not-stated')
  const stated = known.length === 0 ? 'none' : hasGap ? 'some' : 'all'
  const answers = bases.flatMap((basis) => rightsFor(basis, asAt).map((answer): Answer => ({ ...answer, basis })))
  return rights.flatMap(({ code, plainName, whatYouCanDo }): ResidentRight[] => {
    const own = answers.filter(({ right }) => right === code)
    if (own.length === 0) return []
    return [{ right: code, name: plainName, whatYouCanDo, ...merge(own, stated) }]
  })
}
