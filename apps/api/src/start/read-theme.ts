import { readFile } from 'node:fs/promises'
import { parseTheme, type Theme } from '@sharemap/public-map'

/** The theme of the public site; undefined for the default one. Or every reason why it cannot be used. */
export type ReadTheme =
  | { readonly ok: true; readonly theme: Theme | undefined }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The name of the theme's file in the folder of the live register. */
export const themeFileName = 'theme.json'

const refuse = (file: string, ...problems: readonly string[]): ReadTheme => ({
  ok: false,
  problems: [`The theme ${file} cannot be used:`, ...problems.map((problem) => `  ${problem}`)],
})

/**
 * Reads how the public site looks and what it is called, where somebody has said so.
 *
 * @param file the path of the theme's file, which need not be there.
 */
export const readTheme = async (file: string): Promise<ReadTheme> => {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? { ok: true, theme: undefined } : refuse(file, `${message}.`)
  }
  try {
    const parsed = parseTheme(JSON.parse(text))
    return parsed.ok ? parsed : refuse(file, ...parsed.problems)
  } catch {
    return refuse(file, 'It is not JSON.')
  }
}
