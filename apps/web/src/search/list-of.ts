import { z } from 'zod'

/**
 * A list in an address, where one value stands alone and several stand under their key repeated. What an address
 * holds was typed or pasted by somebody: values that the item's schema refuses are dropped, and the rest stands.
 *
 * @param item the schema of one value.
 */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .unknown()
    .transform((value): z.output<Item>[] | undefined => {
      const values = Array.isArray(value) ? value : value === undefined ? [] : [value]
      const kept = values.flatMap((one) => {
        const read = item.safeParse(one)
        return read.success ? [read.data] : []
      })
      return kept.length === 0 ? undefined : [...new Set(kept)]
    })
    .optional()
