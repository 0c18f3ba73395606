import { createPasswordHasher } from '../password-hasher.ts'

/** Hashes at the least cost that there is: as safe as nothing, and as fast as tests want it. */
export const cheapPasswords = createPasswordHasher({ memoryCost: 8, timeCost: 1, parallelism: 1 })
