const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as clocks in the United Kingdom show it, as a field for day and time holds it: `2026-11-22T14:30`. */
export const toUkTime = (moment: Date): string => {
  const part = (type: string) => parts.formatToParts(moment).find((piece) => piece.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The moment at which clocks in the United Kingdom show a day and time.
 *
 * @param time such as `2026-11-22T14:30`. Of an hour that is struck twice in autumn it means either; an hour that is left
 * out in spring is read as the one after it.
 * @returns null where it is no day and time.
 */
export const readUkTime = (time: string): Date | null => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(time)) return null
  const asIfUtc = Date.parse(`${time}Z`)
  if (Number.isNaN(asIfUtc) || new Date(asIfUtc).toISOString().slice(0, 16) !== time) return null
  const ahead = Date.parse(`${toUkTime(new Date(asIfUtc))}Z`) - asIfUtc
  const moment = new Date(asIfUtc - ahead)
  return toUkTime(moment) === time ? moment : new Date(asIfUtc)
}

/** A moment in words, as in "Wednesday 25 November 2026, 14:30". */
export const ukTimeInWords = (moment: Date): string => {
  const part = (type: string) => words.formatToParts(moment).find((piece) => piece.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`
}
