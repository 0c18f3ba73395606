import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Clock3 } from 'lucide-react'
import { useState } from 'react'
import { DayField } from '../../elements/DayField.tsx'
import { historyQuery } from '../../history/history-query.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { historyPageWords } from './history-page-words.ts'

/** Goes to the register as it stood at the end of a day, judged as at that day. */
export const RegisterOnDay = () => {
  const { today } = useWorkbench()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [day, setDay] = useState(today)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const show = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      const { entries } = await queryClient.fetchQuery(historyQuery({ to: day, limit: 1 }))
      // Before the first change the register stood as it was put in.
      const version = entries[0]?.number ?? 0
      await navigate({ to: '/', search: { version, asAt: day === today ? undefined : day } })
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="tools stand-on-day no-print"
      aria-label={historyPageWords.standTitle}
      onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}
    >
      <Clock3 aria-hidden="true" size={18} />
      <b>{historyPageWords.standTitle}</b>
      <DayField label={historyPageWords.standLabel} value={day} onChoose={setDay} />
      <button type="submit" className="button button--quiet" disabled={busy}>
        {busy ? historyPageWords.standing : historyPageWords.stand}
      </button>
      {trouble !== null && <span role="alert">{trouble}</span>}
    </form>
  )
}
