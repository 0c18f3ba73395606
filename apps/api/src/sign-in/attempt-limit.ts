/** Counts wrong tokens by the address that they come from. */
export interface AttemptLimit {
  /** How many seconds an address has to wait before it may try again; 0 where it need not. */
  readonly waitOf: (address: string) => number
  readonly countWrong: (address: string) => void
}

/** So many wrong tokens, from one address, within so long. */
export const mostAttempts = 10
export const attemptWindowSeconds = 5 * 60

/** Addresses to remember at most, so that a swarm of them cannot fill the memory. */
const mostAddresses = 10_000

/** An IPv6 host has a whole /64 to speak from, so that is what is counted. */
const sourceOf = (address: string) => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}

/**
 * Makes a limit of wrong attempts.
 *
 * @param now gives the time in milliseconds.
 */
export const createAttemptLimit = (now: () => number): AttemptLimit => {
  const windows = new Map<string, { readonly ends: number; wrong: number }>()
  return {
    waitOf: (address) => {
      const window = windows.get(sourceOf(address))
      if (window === undefined || window.ends <= now() || window.wrong < mostAttempts) return 0
      return Math.ceil((window.ends - now()) / 1_000)
    },
    countWrong: (address) => {
      const source = sourceOf(address)
      const window = windows.get(source)
      if (window !== undefined && window.ends > now()) {
        window.wrong += 1
        return
      }
      windows.delete(source)
      for (const [oldest, { ends }] of windows) {
        if (ends > now() && windows.size < mostAddresses) break
        windows.delete(oldest)
      }
      windows.set(source, { ends: now() + attemptWindowSeconds * 1_000, wrong: 1 })
    },
  }
}
