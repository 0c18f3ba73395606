import { randomBytes } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { leastTokenLength, tokenCharacters } from './config.ts'

export type SignInToken =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly problem: string }

/** The name of the file that keeps a token of our own making. */
export const tokenFileName = 'sign-in-token'

/** Only the user that runs the server may read it. */
const ownerOnly = 0o600

const makeToken = async (file: string): Promise<string> => {
  const token = randomBytes(24).toString('base64url')
  await writeFile(file, `${token}\n`, { flag: 'wx', mode: ownerOnly })
  return token
}

const readToken = async (file: string): Promise<string> => {
  const token = (await readFile(file, 'utf8')).trim()
  await chmod(file, ownerOnly)
  return token
}

/**
 * Gives the token kept in the data folder, making one (192 random bits) the first time.
 *
 * @param folder the folder of the live register.
 * @returns the token, or why there is none, as a sentence.
 */
export const openSignInToken = async (folder: string): Promise<SignInToken> => {
  const file = join(folder, tokenFileName)
  try {
    const token = await readToken(file).catch((error) => {
      if (error.code === 'ENOENT') return makeToken(file)
      throw error
    })
    if (token.length >= leastTokenLength && tokenCharacters.test(token)) return { ok: true, token }
    return {
      ok: false,
      problem: `The file ${file} holds no token of at least ${leastTokenLength} characters. Delete it to have a new one made, or give one in SHAREMAP_TOKEN.`,
    }
  } catch (error) {
    const { message } = error as Error
    return {
      ok: false,
      problem: `The sign-in token in ${file} can be neither read nor made (${message}). Give the user that runs the server the right to write there, or give a token in SHAREMAP_TOKEN.`,
    }
  }
}
