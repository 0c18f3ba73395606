import { CalendarPlus } from 'lucide-react'
import { useId, useState } from 'react'
import { z } from 'zod'
import { useChange } from '../../server/use-change.ts'
import { accountWords } from './account-words.ts'

const answerSchema = z.object({ address: z.string().startsWith('/') })

/** Makes an address at which one's calendar program finds what falls due. It is shown once. */
export const CalendarAddress = () => {
  const { send, trouble, pending } = useChange(['session'])
  const [address, setAddress] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const id = useId()
  const make = async () => {
    const answer = await send('POST', '/api/v1/session/calendar-key')
    if (answer === null) return
    setSaid('')
    setAddress(new URL(answerSchema.parse(answer.body).address, window.location.origin).href)
  }
  const copy = async () => {
    if (address === null) return
    try {
      await navigator.clipboard.writeText(address)
      setSaid(accountWords.copied)
    } catch {
      // The clipboard is closed to pages that are not served securely, and to whoever says no.
      setSaid(accountWords.notCopied)
    }
  }
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{accountWords.calendarTitle}</h2>
      <p className="lede">{accountWords.calendar}</p>
      {address !== null && (
        <div className="stacked-field calendar-address">
          <label htmlFor={id}>{accountWords.addressLabel}</label>
          <span className="stacked-field__hint">{accountWords.addressOnce}</span>
          <input id={id} type="text" value={address} readOnly onFocus={({ target }) => target.select()} />
          <p>
            <button type="button" className="tool-button" onClick={() => void copy()}>
              {accountWords.copy}
            </button>{' '}
            <span role="status" className="quiet">
              {said}
            </span>
          </p>
        </div>
      )}
      <p role="alert" className="form-trouble">
        {trouble}
      </p>
      <p>
        <button type="button" className="button button--quiet" disabled={pending} onClick={() => void make()}>
          <CalendarPlus aria-hidden="true" size={16} /> {pending ? accountWords.making : accountWords.makeAddress}
        </button>{' '}
        <span className="quiet">{accountWords.rotate}</span>
      </p>
    </section>
  )
}
