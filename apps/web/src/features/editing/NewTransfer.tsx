import { useNavigate } from '@tanstack/react-router'
import { useId, useMemo } from 'react'
import { editAddress } from '../../editing/edit-addresses.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { PickOne } from '../../pickers/PickOne.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { newTransferWords } from './words/new-transfer-words.ts'

/** A transfer is the leaving of one flow, so it is begun in that flow's form. */
export const NewTransfer = () => {
  const { register } = useWorkbench()
  const navigate = useNavigate()
  const id = useId()
  const choices = useMemo(
    () =>
      register.flows
        .filter(({ status, transfer }) => status !== 'retired' && transfer.state !== 'stated')
        .map((flow) => ({ id: flow.id, label: flow.name, hint: flow.plainName }))
        .sort((one, other) => one.label.localeCompare(other.label, 'en-GB')),
    [register],
  )
  return (
    <div className="page">
      <PageHeading>{newTransferWords.title}</PageHeading>
      <p>{newTransferWords.hint}</p>
      <label htmlFor={id} className="form-field__label">
        {newTransferWords.flow}
      </label>
      <PickOne
        id={id}
        label={newTransferWords.flow}
        value={null}
        choices={choices}
        onChoose={(flow) => flow !== null && void navigate(editAddress(flow, 'transfer'))}
      />
    </div>
  )
}
