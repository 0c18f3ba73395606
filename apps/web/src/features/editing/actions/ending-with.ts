import type { Flow, Register, RegisterRecord } from '@sharemap/register'

/** The ids that a flow cannot do without: whence it comes, whither it goes and the activity in whose course it happens. */
const endsOf = ({ from, to, activity }: Flow): readonly (string | null)[] => [from, to, activity]

const transferOf = ({ transfer }: Flow): string | null => (transfer.state === 'stated' ? transfer.value : null)

/**
 * What ends with a record: the flows that come from it, go to it or happen in its course, and the transfers of what ends.
 *
 * @param register the register as it stands.
 * @param record the record that ends.
 * @returns none that is retired already; no transfer that another flow makes too.
 */
export const endingWith = (register: Register, record: RegisterRecord): readonly RegisterRecord[] => {
  const standing = register.flows.filter(({ status }) => status !== 'retired')
  const flows = standing.filter((flow) => flow.id !== record.id && endsOf(flow).includes(record.id))
  const ending = new Set([record.id, ...flows.map(({ id }) => id)])
  const transfersOf = (isEnding: boolean) =>
    new Set(standing.filter(({ id }) => ending.has(id) === isEnding).map(transferOf))
  const [gone, kept] = [transfersOf(true), transfersOf(false)]
  const transfers = register.transfers.filter(
    ({ id, status }) => status !== 'retired' && gone.has(id) && !kept.has(id) && id !== record.id,
  )
  return [...flows, ...transfers]
}
