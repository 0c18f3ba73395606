/** Twentieths of a point in a centimetre. */
const twipsPerCentimetre = 1440 / 2.54

/** A length as Word writes it: in whole twentieths of a point. */
export const toTwips = (centimetres: number): number => Math.round(centimetres * twipsPerCentimetre)

/** Shares of a width as whole numbers that add up to it. */
export const widthsOf = (shares: readonly number[], width: number): number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let used = 0
  let given = 0
  return shares.map((share) => {
    used += share
    const end = Math.round((used / total) * width)
    const own = end - given
    given = end
    return own
  })
}
