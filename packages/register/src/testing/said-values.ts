/** A value that is said. */
export const stated = <Value>(value: Value): { state: 'stated'; value: Value } => ({ state: 'stated', value })

/** A value that nobody has said. */
export const unsaid: { state: 'not-stated' } = { state: 'not-stated' }

/** A value that is known to be absent, and why. */
export const none = (reason: string): { state: 'none'; reason: string } => ({ state: 'none', reason })
