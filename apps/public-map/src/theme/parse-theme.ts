import { contrastOf, enoughForText } from './contrast.ts'
import { defaultTheme } from './default-theme.ts'
import { type Theme, themeSchema } from './theme.ts'

export type ParsedTheme =
  | { readonly ok: true; readonly theme: Theme }
  | { readonly ok: false; readonly problems: readonly string[] }

const white = '#ffffff'
/** The grounds that links and buttons stand on: as in public-map.css. */
const tint = '#f3f6f9'

const contrastProblem = (what: string, colour: string, ground: string): string[] => {
  const contrast = contrastOf(colour, ground)
  if (contrast >= enoughForText) return []
  return [
    `colours.${what}: ${colour} has a contrast of ${contrast.toFixed(1)} with ${ground}. People need at least ${enoughForText} to read it.`,
  ]
}

/**
 * Reads a theme file.
 *
 * @param value the parsed JSON of the file.
 * @returns the theme with what was left out filled in, or every problem in a sentence: what is no theme, and colours
 *   on which text could not be read (WCAG 2.2, 1.4.3).
 */
export const parseTheme = (value: unknown): ParsedTheme => {
  const parsed = themeSchema.safeParse(value)
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')),
    }
  }
  const { colours, ...given } = parsed.data
  const stated = Object.fromEntries(Object.entries(given).filter(([, field]) => field !== undefined))
  const theme: Theme = {
    ...defaultTheme,
    ...stated,
    colours: {
      brand: colours?.brand ?? defaultTheme.colours.brand,
      link: colours?.link ?? defaultTheme.colours.link,
      button: colours?.button ?? defaultTheme.colours.button,
    },
  }
  // The brand's text is black or white, whichever reads better, and one of the two always does (contrast ≥ 4.58).
  const problems = [
    ...contrastProblem('link', theme.colours.link, tint),
    ...contrastProblem('button', theme.colours.button, white),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, theme }
}
