import type { IsoDate } from './iso-date.ts'
import { duaaMainChanges } from './key-dates.ts'
import { type LawfulBasisCode, lawfulBases } from './lawful-bases.ts'
import { findEntry, isInForce } from './legal-entry.ts'
import { type RightCode, rights } from './rights.ts'

/**
 * Whether a right belongs to a lawful basis. 'normally-not': no general right while the use is needed for that duty or
 * task. 'conditional': only for some of the data.
 */
export type RightApplies = 'yes' | 'no' | 'normally-not' | 'conditional'

/** One right as it stands under one lawful basis. */
export interface RightUnderBasis {
  readonly right: RightCode
  readonly applies: RightApplies
  /** Why, in plain words. */
  readonly why: string
}

type Answer = Omit<RightUnderBasis, 'right'>

const onEveryBasis: Answer = {
  applies: 'yes',
  why: 'It belongs to you whatever the reason for using your information.',
}

const erasureYes: Answer = {
  applies: 'yes',
  why: 'You can ask where the information is no longer needed, or for another reason in Art 17(1).',
}
const erasureNot: Answer = {
  applies: 'normally-not',
  why: 'Not while using the information is needed for a legal duty or a public task (Art 17(3)(b)).',
}
const portabilityYes: Answer = {
  applies: 'conditional',
  why: 'For information that you gave yourself and that is handled by computer (Art 20(1)).',
}
const portabilityNo: Answer = { applies: 'no', why: 'Only where the reason is consent or a contract (Art 20(1)).' }
const objectionYes: Answer = { applies: 'yes', why: 'You can object for reasons of your own situation (Art 21(1)).' }
const objectionNo: Answer = {
  applies: 'no',
  why: 'Only where the reason is a public task or a legitimate interest (Art 21(1)).',
}
const withdrawNo: Answer = { applies: 'no', why: 'There is no consent here to take back.' }
const automatedYes: Answer = {
  applies: 'yes',
  why: 'The safeguards cover any important decision made by a computer alone (Art 22C).',
}

type AnswerByBasis = Readonly<Record<LawfulBasisCode, Answer>>

function sameForAll(answer: Answer): AnswerByBasis {
  return {
    '6(1)(a)': answer,
    '6(1)(b)': answer,
    '6(1)(c)': answer,
    '6(1)(d)': answer,
    '6(1)(e)': answer,
    '6(1)(ea)': answer,
    '6(1)(f)': answer,
  }
}

/** Which rights belong to which lawful basis, as the law stands since 5 February 2026. */
export const rightsByBasis: Readonly<Record<RightCode, AnswerByBasis>> = {
  informed: sameForAll(onEveryBasis),
  access: sameForAll(onEveryBasis),
  rectification: sameForAll(onEveryBasis),
  erasure: { ...sameForAll(erasureYes), '6(1)(c)': erasureNot, '6(1)(e)': erasureNot },
  restriction: sameForAll(onEveryBasis),
  notification: sameForAll(onEveryBasis),
  portability: { ...sameForAll(portabilityNo), '6(1)(a)': portabilityYes, '6(1)(b)': portabilityYes },
  objection: {
    ...sameForAll(objectionNo),
    '6(1)(a)': { applies: 'no', why: 'You can take back your consent instead.' },
    '6(1)(e)': objectionYes,
    '6(1)(ea)': objectionYes,
    '6(1)(f)': objectionYes,
  },
  'objection-to-direct-marketing': sameForAll({
    applies: 'yes',
    why: 'Always, and without a reason, wherever information is used for direct marketing (Art 21(2)-(3)).',
  }),
  'automated-decisions': {
    ...sameForAll(automatedYes),
    '6(1)(ea)': {
      applies: 'yes',
      why: 'No important decision may be made by a computer alone for this reason at all (Art 22B(4)).',
    },
  },
  'withdraw-consent': {
    ...sameForAll(withdrawNo),
    '6(1)(a)': { applies: 'yes', why: 'You can take back consent at any time (Art 7(3)).' },
  },
  'complain-to-controller': sameForAll(onEveryBasis),
  'complain-to-regulator': sameForAll(onEveryBasis),
}

const automatedBefore: Answer = {
  applies: 'yes',
  why: 'You need not accept an important decision made by a computer alone, save for the exceptions in the old Art 22.',
}

/**
 * Says which rights a person has over data used on one lawful basis, on a day.
 *
 * @param basis the lawful basis of Art 6(1)
 * @param asAt the day asked about
 * @returns every right that the law gave on that day, in the order of `rights`, each with whether it belongs to the
 *   basis and why; empty where the basis itself was not in force
 * @throws RangeError when asAt is not a calendar day
 */
export function rightsFor(basis: LawfulBasisCode, asAt: IsoDate): readonly RightUnderBasis[] {
  const entry = findEntry(lawfulBases, basis)
  if (entry === undefined || !isInForce(entry, asAt)) return []
  return rights
    .filter((right) => isInForce(right, asAt))
    .map(({ code }) => {
      const replaced = code === 'automated-decisions' && asAt < duaaMainChanges
      return { right: code, ...(replaced ? automatedBefore : rightsByBasis[code][basis]) }
    })
}
