import type { DocumentSection } from '../document/document.ts'

/** A4 in twentieths of a point, with margins of two centimetres. */
const a4 = { width: 11906, height: 16838 } as const
export const margin = 1134

/** How wide the text of a page is, in twentieths of a point. */
export const textWidth = (orientation: DocumentSection['orientation']): number =>
  (orientation === 'portrait' ? a4.width : a4.height) - 2 * margin

/** The largest picture that a page takes with its caption and some text, in CSS pixels (15 twentieths of a point each). */
export const pictureBounds = (orientation: DocumentSection['orientation']): { width: number; height: number } => ({
  width: Math.floor(textWidth(orientation) / 15),
  height: Math.floor(((orientation === 'portrait' ? a4.height : a4.width) - 2 * margin - 1400) / 15),
})

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
