/** Counts wrong attempts to sign in by where they come from, or by whom they are made for. */
export interface AttemptLimit {
  /** How many seconds a source has to wait before it may try again; 0 where it need not. */
  readonly waitOf: (source: string) => number
  readonly countWrong: (source: string) => void
  /** Takes one back: an attempt is counted before it is looked at, so that many at once do not slip through. */
  readonly takeBack: (source: string) => void
}

/** So many wrong attempts within so long. */
export interface AttemptBounds {
  readonly mostAttempts: number
  readonly windowSeconds: number
}

/** For one address, which is one computer or one office. */
export const boundsOfAddress: AttemptBounds = { mostAttempts: 10, windowSeconds: 5 * 60 }

/** For one user name, from wherever: so many that no single address can keep its owner out. */
export const boundsOfName: AttemptBounds = { mostAttempts: 50, windowSeconds: 15 * 60 }

/** Sources to remember at most, so that a swarm of them cannot fill the memory. */
const mostSources = 10_000

/**
 * Makes a limit of wrong attempts.
 *
 * @param now gives the time in milliseconds.
 * @param bounds how many are too many.
 */
export const createAttemptLimit = (now: () => number, { mostAttempts, windowSeconds }: AttemptBounds): AttemptLimit => {
  const windows = new Map<string, { readonly ends: number; wrong: number }>()
  const windowOf = (source: string) => {
    const window = windows.get(source)
    return window !== undefined && window.ends > now() ? window : undefined
  }
  return {
    waitOf: (source) => {
      const window = windowOf(source)
      return window === undefined || window.wrong < mostAttempts ? 0 : Math.ceil((window.ends - now()) / 1_000)
    },
    countWrong: (source) => {
      const window = windowOf(source)
      if (window !== undefined) {
        window.wrong += 1
        return
      }
      windows.delete(source)
      for (const [oldest, { ends }] of windows) {
        if (ends > now() && windows.size < mostSources) break
        windows.delete(oldest)
      }
      windows.set(source, { ends: now() + windowSeconds * 1_000, wrong: 1 })
    },
    takeBack: (source) => {
      const window = windowOf(source)
      if (window !== undefined) window.wrong -= 1
    },
  }
}
