/** Takes items in the order in which they come, and hands them on in groups: all that came while the last was handled. */
export interface ChangeQueue<Item> {
  readonly add: (item: Item) => void
  /** Resolves when everything added so far has been handled. */
  readonly idle: () => Promise<void>
}

/**
 * Makes a queue.
 *
 * @param handle handles a group. One group is handled at a time; it must not throw.
 * @param most the most items in a group.
 */
export const createChangeQueue = <Item>(
  handle: (items: readonly Item[]) => Promise<void>,
  most: number,
): ChangeQueue<Item> => {
  let waiting: Item[] = []
  let running: Promise<void> | undefined

  const run = async () => {
    // Whatever else is asked for in this turn of the event loop joins the first group.
    await Promise.resolve()
    while (waiting.length > 0) {
      const group = waiting.slice(0, most)
      waiting = waiting.slice(most)
      await handle(group)
    }
    running = undefined
  }

  return {
    add: (item) => {
      waiting.push(item)
      running ??= run()
    },
    idle: async () => {
      while (running !== undefined) await running
    },
  }
}
