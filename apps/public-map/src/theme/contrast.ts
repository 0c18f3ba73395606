/** A colour as `#rrggbb`. */
export type HexColour = string

/** The part of a colour channel that the eye perceives (WCAG 2.2, "relative luminance"). */
const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

const luminance = (colour: HexColour) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The contrast between two colours, from 1 (none) to 21 (black on white).
 *
 * Source: WCAG 2.2, "contrast ratio". Success criterion 1.4.3 asks for 4.5 for text.
 */
export const contrastOf = (one: HexColour, other: HexColour): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** What WCAG 2.2 asks of text at level AA. */
export const enoughForText = 4.5
