import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Makes the check of a secret. Both sides are hashed first, so that the comparison takes the same time whatever was
 * given and however long it is.
 *
 * @param secret what is expected; only its hash is kept.
 * @returns whether a text is the secret.
 */
export const createSecretCheck = (secret: string): ((given: string) => boolean) => {
  const expected = digest(secret)
  return (given) => timingSafeEqual(digest(given), expected)
}
