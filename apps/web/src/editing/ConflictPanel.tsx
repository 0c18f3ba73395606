import { type RegisterRecord, valueInWords } from '@sharemap/register'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { fieldLabel } from '../history/field-label.ts'
import { useNameOf } from '../workbench/use-name-of.ts'
import { type Clash, type ClashingField, clashingFields, type Side, settleClash } from './clash.ts'
import { editingWords } from './editing-words.ts'
import { focusConflict } from './focus-conflict.ts'
import { ukMoment } from './uk-moment.ts'

export interface ConflictPanelProps {
  readonly clash: Clash
  /** Goes on with both sides put together. The record bears their version, so that it can be sent again. */
  readonly onSettle: (record: RegisterRecord) => void
  /** Lets all of mine go. */
  readonly onTakeTheirs: () => void
}

/**
 * Shows a record that somebody else changed meanwhile: who, when and why, and both sides field by field. Nothing is lost
 * by it: what I typed is kept until I choose.
 */
export const ConflictPanel = ({ clash, onSettle, onTakeTheirs }: ConflictPanelProps) => {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map())
  const heading = useId()
  // It comes up while something else is looked at: whoever is to choose is brought here.
  useEffect(() => {
    focusConflict()
  }, [])
  const fields = clashingFields(clash)
  const mine = fields.filter(({ changedBy }) => changedBy !== 'them')
  const theirs = fields.filter(({ changedBy }) => changedBy === 'them')
  const settle = (event: FormEvent) => {
    event.preventDefault()
    const settled = settleClash(clash, chosen)
    if (settled !== null) onSettle(settled)
  }
  return (
    <form className="conflict" aria-labelledby={heading} onSubmit={settle}>
      <h2 id={heading} tabIndex={-1} data-conflict>
        {editingWords.conflictTitle}
      </h2>
      <ChangesSince clash={clash} />
      {clash.theirs === null ? (
        <p>{editingWords.removedSince}</p>
      ) : (
        <>
          <p>{mine.length === 0 ? editingWords.noneOfMine : editingWords.conflictHint}</p>
          {mine.map((field) => (
            <FieldChoice
              key={field.field}
              field={field}
              side={chosen.get(field.field) ?? 'mine'}
              onChoose={(side) => setChosen(new Map([...chosen, [field.field, side]]))}
            />
          ))}
          {theirs.length > 0 && <TheirChanges fields={theirs} />}
        </>
      )}
      <div className="form-actions">
        {clash.theirs !== null && (
          <button type="submit" className="button">
            {editingWords.settle}
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={onTakeTheirs}>
          {editingWords.takeTheirs}
        </button>
      </div>
    </form>
  )
}

/** Who changed it, when and why. */
const ChangesSince = ({ clash }: { readonly clash: Clash }) => (
  <ul className="plain-list">
    {clash.since.map(({ number, whoName, at, why }) => (
      <li key={number}>
        <b>{whoName}</b> {editingWords.changedAt(ukMoment(at))}
        {why !== '' && <>: {why}</>}
      </li>
    ))}
  </ul>
)

interface FieldChoiceProps {
  readonly field: ClashingField
  readonly side: Side
  readonly onChoose: (side: Side) => void
}

/** One field, and whose it is to be. */
const FieldChoice = ({ field, side, onChoose }: FieldChoiceProps) => {
  const nameOf = useNameOf()
  const name = useId()
  const choices = [
    ['mine', editingWords.mine, field.mine],
    ['theirs', field.changedBy === 'both' ? editingWords.theirs : editingWords.asItWas, field.theirs],
  ] as const
  return (
    <fieldset className="conflict__field">
      <legend>{fieldLabel(field.field, nameOf)}</legend>
      <div className="conflict__sides">
        {choices.map(([value, label, content]) => (
          <label key={value} className="conflict__side">
            <input type="radio" name={name} checked={side === value} onChange={() => onChoose(value)} />
            <span>
              <b>{label}</b>
              <br />
              {valueInWords(content, nameOf)}
            </span>
          </label>
        ))}
      </div>
      {field.changedBy === 'both' && (
        <p className="quiet">
          {editingWords.before}: {valueInWords(field.seen, nameOf)}
        </p>
      )}
    </fieldset>
  )
}

const TheirChanges = ({ fields }: { readonly fields: readonly ClashingField[] }) => {
  const nameOf = useNameOf()
  return (
    <>
      <p>{editingWords.theirsKept}</p>
      <ul>
        {fields.map(({ field, theirs }) => (
          <li key={field}>
            {fieldLabel(field, nameOf)}: {valueInWords(theirs, nameOf)}
          </li>
        ))}
      </ul>
    </>
  )
}
