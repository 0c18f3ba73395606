import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

/** What the server is told from outside. */
export interface Config {
  readonly port: number
  readonly host: string
  /** The absolute path of the folder of the live register. */
  readonly dataFolder: string
  /** The sign-in token; null to use the one kept in the data folder. */
  readonly token: string | null
  /** More names that the server goes by, as a proxy before it may give. */
  readonly hosts: readonly string[]
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

const hostName = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i
const isHost = (text: string) => isIP(text) !== 0 || hostName.test(text)
const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535

/** What a bearer header can carry (RFC 6750 section 2.1), so that one token serves the link, the form and programs. */
export const tokenCharacters = /^[A-Za-z0-9._~+/-]+=*$/
export const leastTokenLength = 24

const text = z.string().trim().min(1, { error: 'is empty', abort: true })

const settings = {
  PORT: text.refine(isPort, 'is no port number').transform(Number).default(4600),
  HOST: text.refine(isHost, 'is neither an address nor a name of this machine').default('127.0.0.1'),
  SHAREMAP_DATA: text.optional(),
  SHAREMAP_TOKEN: text
    .refine((token) => token.length >= leastTokenLength, `is shorter than ${leastTokenLength} characters`)
    .refine((token) => tokenCharacters.test(token), 'has characters that no token can have')
    .optional(),
  SHAREMAP_HOSTS: text
    .transform((list) => list.split(',').map((name) => name.trim().toLowerCase()))
    .refine((names) => names.every(isHost), 'names a host that cannot be one')
    .default([]),
}

type Setting = keyof typeof settings

const mends: Record<Setting, string> = {
  PORT: 'Give a whole number from 0 (any free port) to 65535, or leave it out for 4600.',
  HOST: 'Give an IP address or a name of this machine, such as 0.0.0.0 for every network, or leave it out for 127.0.0.1.',
  SHAREMAP_DATA: 'Give the path of the folder that holds the live register, or leave it out for the folder "live".',
  SHAREMAP_TOKEN: `Give at least ${leastTokenLength} letters, digits or . _ ~ + / -, hard to guess, or leave it out to have one made.`,
  SHAREMAP_HOSTS:
    'Give the names under which people reach the server, separated by commas and without ports, or leave it out.',
}

/** A secret is never printed, not even a wrong one. */
const shown = (setting: Setting, value: string | undefined) =>
  setting === 'SHAREMAP_TOKEN' || value?.trim() === '' ? setting : `${setting}=${JSON.stringify(value)}`

/**
 * Reads the settings from the environment.
 *
 * @param env the environment's variables; those that are not ours are not looked at.
 * @param workingFolder the folder that relative paths start from.
 * @returns the settings, or a sentence for each bad one: the variable, what is wrong with it, and the mend.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>, workingFolder: string): ReadConfig => {
  const parsed = z.object(settings).safeParse(env)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const setting = path[0] as Setting
      return `${shown(setting, env[setting])} ${message}. ${mends[setting]}`
    })
    return { ok: false, problems }
  }
  const { PORT, HOST, SHAREMAP_DATA = 'live', SHAREMAP_TOKEN = null, SHAREMAP_HOSTS } = parsed.data
  return {
    ok: true,
    config: {
      port: PORT,
      host: HOST,
      dataFolder: resolve(workingFolder, SHAREMAP_DATA),
      token: SHAREMAP_TOKEN,
      hosts: SHAREMAP_HOSTS,
    },
  }
}
