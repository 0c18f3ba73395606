import { isIsoDate } from '@sharemap/law'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ukMoment } from '../../editing/uk-moment.ts'
import { elementWords } from '../../elements/element-words.ts'
import { historyQuery } from '../../history/history-query.ts'
import { nameVersion, versionOfNow } from './version-choice.ts'
import { versionWords } from './version-words.ts'

/** How many of the latest changes are offered by themselves; any other is reached by its day. */
const offered = 50

export interface VersionPickerProps {
  readonly label: string
  readonly value: string
  readonly onChoose: (version: string) => void
}

/** Chooses a version of the register: after one of the latest changes, or at the end of a day. */
export const VersionPicker = ({ label, value, onChoose }: VersionPickerProps) => {
  const queryClient = useQueryClient()
  const { data } = useQuery(historyQuery({ limit: offered }))
  const [day, setDay] = useState('')
  const [trouble, setTrouble] = useState(false)
  const entries = data?.entries ?? []
  const isOffered = value === versionOfNow || value === '0' || entries.some(({ number }) => String(number) === value)
  const chooseDay = async (chosen: string) => {
    setDay(chosen)
    setTrouble(false)
    if (!isIsoDate(chosen)) return
    try {
      const { entries: upTo } = await queryClient.fetchQuery(historyQuery({ to: chosen, limit: 1 }))
      onChoose(String(upTo[0]?.number ?? 0))
    } catch {
      setTrouble(true)
    }
  }
  return (
    <fieldset className="version-picker">
      <legend>{label}</legend>
      <select
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          setDay('')
          onChoose(target.value)
        }}
      >
        <option value={versionOfNow}>{versionWords.now}</option>
        {!isOffered && <option value={value}>{nameVersion(value)}</option>}
        {entries.map(({ number, at, whoName, why }) => (
          <option key={number} value={String(number)}>
            {versionWords.choice(number, ukMoment(at), whoName, why)}
          </option>
        ))}
        <option value="0">{versionWords.start}</option>
      </select>
      <label className="field">
        <span>{versionWords.endOfDay}</span>
        <input type="date" value={day} onChange={({ target }) => void chooseDay(target.value)} />
      </label>
      {trouble && <span role="alert">{elementWords.notFetched}</span>}
    </fieldset>
  )
}
