import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type IsoDate, isIsoDate } from '@sharemap/law'
import {
  assetNames,
  buildSingleFile,
  buildSite,
  defaultTheme,
  type PreviousPublication,
  parseTheme,
  type SiteAssets,
  type SiteFiles,
  type Theme,
} from '@sharemap/public-map'
import { publicRegisterSchema } from '@sharemap/register/public'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { openRegister, shippedRegister } from '../open-register.ts'
import { publishedRegister } from '../published-register.ts'
import { putBack, putInPlace } from '../put-in-place.ts'
import type { Terminal } from '../terminal.ts'
import { whyUnreachable } from '../why-unreachable.ts'

interface PublishOptions {
  readonly out: string
  readonly register: string
  readonly theme?: string
  readonly asAt?: string
  readonly singleFile?: boolean
}

const readAssets = async (): Promise<SiteAssets> => {
  const texts = assetNames.map(async (name) => {
    const file = fileURLToPath(import.meta.resolve(`@sharemap/public-map/assets/${name}`))
    return [name, await readFile(file, 'utf8')] as const
  })
  return Object.fromEntries(await Promise.all(texts)) as unknown as SiteAssets
}

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? `it is not JSON: ${error.message}` : whyUnreachable(error)
    throw new Failure(`Cannot read ${file}: ${why}.`, 2)
  }
}

const readTheme = async (file: string | undefined): Promise<Theme> => {
  if (file === undefined) return defaultTheme
  const parsed = parseTheme(await readJson(file))
  if (parsed.ok) return parsed.theme
  throw new Failure([`${file} is not a theme:`, ...parsed.problems.map((problem) => `  ${problem}`)].join('\n'), 2)
}

const exists = async (path: string) => (await stat(path).catch(() => null)) !== null

/** The last publication, where the folder holds one; a folder that holds something else is not ours to replace. */
const readPrevious = async (out: string): Promise<PreviousPublication | undefined> => {
  if (!(await exists(out))) return undefined
  if (!(await exists(join(out, 'publication.json')))) {
    throw new Failure(
      `${out} exists and is no publication of Sharemap. Name a new folder, or empty this one yourself.`,
      2,
    )
  }
  const register = publicRegisterSchema.safeParse(await readJson(join(out, 'data/register.json')))
  if (!register.success) return undefined
  const editions = (await readJson(join(out, 'data/changes.json'))) as PreviousPublication['editions']
  return { register: register.data, editions }
}

const writeSite = async (folder: string, files: SiteFiles): Promise<void> => {
  for (const [path, content] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

const writeSingleFile = async (target: string, content: string): Promise<void> => {
  if ((await stat(target).catch(() => null))?.isDirectory()) {
    throw new Failure(`${target} is a folder. --single-file writes one file: name it, such as ${target}/map.html.`, 2)
  }
  await putInPlace(target, (fresh) => writeFile(fresh, content))
}

/**
 * Adds `publish`: the public map as a static site, from the public register alone.
 *
 * @param program the program to add to.
 * @param terminal where progress and the outcome are told, and today's date.
 */
export const addPublish = (program: Command, terminal: Terminal): void => {
  program
    .command('publish')
    .description('write the public map as a static site that any web space can hold')
    .requiredOption('--out <dir>', 'the folder to write; with --single-file, the file')
    .option(
      '--register <file>',
      'the register to publish; of a live one, the last publication; the shipped one unless given',
      shippedRegister,
    )
    .option('--theme <file>', 'a council’s name, colours, logo and links')
    .option('--as-at <date>', 'the day of publication, YYYY-MM-DD; today unless given')
    .option('--single-file', 'one HTML file to mail or to archive')
    .action(async ({ out, register: file, theme, asAt = terminal.today, singleFile }: PublishOptions) => {
      if (!isIsoDate(asAt)) throw new Failure(`--as-at wants a date such as 2026-11-22, not "${asAt}".`, 2)
      const target = resolve(out)
      const { register } = await publishedRegister(await openRegister(file), file, terminal)
      const options = { asAt: asAt as IsoDate, assets: await readAssets(), theme: await readTheme(theme) }
      if (singleFile) {
        await writeSingleFile(target, buildSingleFile(register, options))
        terminal.write(`Published to ${out}, one file.`)
        return
      }
      await putBack(target)
      const previous = await readPrevious(target)
      const onPage = (written: number, all: number) => {
        if (written % 50 === 0 || written === all) terminal.writeError(`${written} of ${all} pages`)
      }
      const files = buildSite(register, { ...options, previous, onPage })
      await putInPlace(target, (fresh) => writeSite(fresh, files))
      terminal.write(`Published ${files.size} files to ${out}.`)
    })
}
