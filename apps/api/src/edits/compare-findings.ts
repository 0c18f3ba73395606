import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import { checkRegister, type Finding } from '@sharemap/rules'
import type { EditPreview } from './edit-schemas.ts'

const keyOf = ({ rule, record, field, message }: Finding) => JSON.stringify([rule, record, field, message])

const without = (findings: readonly Finding[], others: readonly Finding[]): Finding[] => {
  const known = new Set(others.map(keyOf))
  return findings.filter((finding) => !known.has(keyOf(finding)))
}

/** What speaks: a finding that is silenced by the edit is gone, and one whose silence is taken away is new. */
const speaking = (findings: readonly Finding[]) => findings.filter(({ silenced }) => silenced === null)

/**
 * Makes a comparison of what the rules find before and after edits. What they find in the register as it stands is
 * worked out once for it and a day, for a form asks at every pause in typing.
 *
 * @returns tells which findings are new and which are gone in the second register, as at a day.
 */
export const createFindingComparison = () => {
  let last: { readonly register: Register; readonly asAt: IsoDate; readonly findings: readonly Finding[] } | undefined
  return (before: Register, after: Register, asAt: IsoDate): EditPreview['findings'] => {
    if (before === after) return { added: [], gone: [] }
    if (last?.register !== before || last.asAt !== asAt) {
      last = { register: before, asAt, findings: speaking(checkRegister(before, { asAt })) }
    }
    const later = speaking(checkRegister(after, { asAt }))
    return { added: without(later, last.findings), gone: without(last.findings, later) }
  }
}
