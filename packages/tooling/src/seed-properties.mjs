import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach } from 'vitest'

// Every property draws its examples from a seed of its own. `npm test` draws the same ones each time, so that a commit
// that passed passes again; `npm run hunt` sets another word and so draws others.

const word = process.env.SHAREMAP_SEED ?? 'sharemap'

beforeEach(({ task }) => {
  const digest = createHash('sha256').update(`${word}\n${task.file.name}\n${task.name}`).digest()
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: digest.readInt32LE() })
})
