import { useQuery } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useEdits } from '../../editing/edits-context.ts'
import { useSession } from '../../editing/use-session.ts'
import { ConfirmChange } from '../../history/ConfirmChange.tsx'
import { previewEdits } from '../../history/preview-edits.ts'
import { revertRecord } from '../../history/revert-record.ts'
import { type HeldVersion, isHeld, type RecordVersion } from '../../history/versions-query.ts'
import { registerQuery } from '../../server/register-query.ts'
import { indexRecords } from '../../workbench/record-index.ts'
import { todayInUk } from '../../workbench/today.ts'
import { recordHistoryWords } from './record-history-words.ts'

export interface GoBackToVersionProps {
  readonly id: string
  /** The version to go back to. */
  readonly version: HeldVersion
  readonly versions: readonly RecordVersion[]
}

/** Makes a record as it was in an earlier version, by a new change, for whoever may edit. */
export const GoBackToVersion = (props: GoBackToVersionProps) => {
  const { may } = useSession()
  const [asked, setAsked] = useState(false)
  if (!may('edit')) return null
  return (
    <>
      <button type="button" className="tool-button" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        <RotateCcw aria-hidden="true" size={16} /> {recordHistoryWords.goBack}
        <span className="govuk-visually-hidden"> {recordHistoryWords.seeWhich(props.version.version)}</span>
      </button>
      {asked && <GoBackSheet {...props} onClose={() => setAsked(false)} />}
    </>
  )
}

interface GoBackSheetProps extends GoBackToVersionProps {
  readonly onClose: () => void
}

const GoBackSheet = ({ id, version, versions, onClose }: GoBackSheetProps) => {
  const { send, pending } = useEdits()
  const { data: register } = useQuery(registerQuery())
  const [trouble, setTrouble] = useState<string | null>(null)
  const plan = useMemo(() => {
    if (register === undefined) return null
    const lastVersion = Math.max(...versions.filter(isHeld).map((one) => one.version))
    const commands = revertRecord(indexRecords(register).get(id)?.record, version.record, lastVersion)
    return { commands, preview: previewEdits(register, commands, todayInUk()) }
  }, [register, id, version, versions])
  const goBack = async (why: string) => {
    if (plan === null) return
    const said = why === '' ? recordHistoryWords.goBackTitle(version.version) : why
    const answer = await send(plan.commands, said)
    if (answer.kind === 'accepted') onClose()
    else setTrouble(answer.kind === 'conflict' ? recordHistoryWords.overtaken : answer.message)
  }
  return (
    <ConfirmChange
      title={recordHistoryWords.goBackTitle(version.version)}
      preview={plan?.preview ?? null}
      trouble={trouble}
      nothing={recordHistoryWords.nothingToPutBack}
      confirm={recordHistoryWords.goBackTitle(version.version)}
      pending={pending}
      onConfirm={(why) => void goBack(why)}
      onClose={onClose}
    />
  )
}
