import type { NoticeFinding } from '@sharemap/rules'

/** A finding with its place in the list. */
export interface PlacedFinding {
  /** From 1, in the order of the list. */
  readonly number: number
  readonly finding: NoticeFinding
}

/** The findings of a notice, by where they are shown. */
export interface PlacedFindings {
  /** What is about the whole notice: the gravest first. */
  readonly whole: readonly PlacedFinding[]
  /** What is about a passage: in the order of the text. */
  readonly atLines: readonly PlacedFinding[]
  /** The findings that touch a line, by its number from 1. */
  readonly byLine: ReadonlyMap<number, readonly PlacedFinding[]>
}

/**
 * Places findings: those about the whole on top, the others at their lines.
 *
 * @param findings what `checkNotice` found.
 */
export const placeFindings = (findings: readonly NoticeFinding[]): PlacedFindings => {
  const ordered = [
    ...findings.filter(({ lines }) => lines === null),
    ...findings
      .filter(({ lines }) => lines !== null)
      .sort((one, other) => (one.lines?.[0] ?? 0) - (other.lines?.[0] ?? 0)),
  ].map((finding, position) => ({ number: position + 1, finding }))
  const byLine = new Map<number, PlacedFinding[]>()
  for (const placed of ordered) {
    const { lines } = placed.finding
    if (lines === null) continue
    for (let line = lines[0]; line <= lines[1]; line += 1) byLine.set(line, [...(byLine.get(line) ?? []), placed])
  }
  return {
    whole: ordered.filter(({ finding }) => finding.lines === null),
    atLines: ordered.filter(({ finding }) => finding.lines !== null),
    byLine,
  }
}
