import { type ApprovalRule, approvalRules } from '@sharemap/register'
import { useId, useState } from 'react'
import { useEdits } from '../../editing/edits-context.ts'
import { useSession } from '../../editing/use-session.ts'
import { publishingWords } from './publishing-words.ts'

/** Who may approve a record: any approver, or one who did not change it. Administrators decide. */
export const ApprovalSetting = ({ approval }: { readonly approval: ApprovalRule }) => {
  const { may } = useSession()
  const { send, pending } = useEdits()
  const name = useId()
  const [chosen, setChosen] = useState<ApprovalRule | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const wanted = chosen ?? approval
  const mayChange = may('manage-users')
  const save = async () => {
    const answer = await send([{ command: 'set-approval', seen: approval, value: wanted }], publishingWords.approvalWhy)
    setTrouble(
      answer.kind === 'accepted' ? null : answer.kind === 'conflict' ? publishingWords.overtaken : answer.message,
    )
    if (answer.kind === 'accepted') setChosen(null)
  }
  return (
    <section id="approval" aria-labelledby="approval-heading">
      <h2 id="approval-heading">{publishingWords.approvalTitle}</h2>
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset className="role-choice">
          <legend>{publishingWords.approvalLegend}</legend>
          {approvalRules.map((rule) => (
            <label key={rule} className="check">
              <input
                type="radio"
                name={name}
                checked={rule === wanted}
                disabled={!mayChange}
                onChange={() => setChosen(rule)}
              />
              <span className="check__label">
                <b>{publishingWords.approval[rule].name}</b>
                <span className="quiet"> {publishingWords.approval[rule].means}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p role="alert" className="form-trouble">
          {trouble}
        </p>
        {mayChange ? (
          <button type="submit" className="button button--quiet no-print" disabled={pending || wanted === approval}>
            {publishingWords.approvalSave}
          </button>
        ) : (
          <p className="quiet">{publishingWords.approvalAdministrator}</p>
        )}
      </form>
    </section>
  )
}
