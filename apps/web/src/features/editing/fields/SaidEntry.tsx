import type { SaidOrNone } from '@sharemap/register'
import { type ReactNode, useId, useRef } from 'react'
import { formWords } from '../words/form-words.ts'
import { FieldFrame, type FrameParts } from './FieldFrame.tsx'
import { RadioRow } from './RadioEntry.tsx'

type State = SaidOrNone<unknown>['state']

export interface SaidEntryProps<Value> {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  readonly value: SaidOrNone<Value>
  /** A stated value with nothing in it yet. */
  readonly empty: Value
  readonly isEmpty: (value: Value) => boolean
  /** What choosing none means; left out where there is no such answer. */
  readonly none?: string
  /** What is asked beside none. */
  readonly noneBecause?: string
  readonly said?: string
  readonly onChange: (value: SaidOrNone<Value>) => void
  readonly children: (value: Value, change: (value: Value) => void, parts: FrameParts) => ReactNode
}

/**
 * A question with three kinds of answer: what is said, that nobody says, and, where it can be so, that there is none and
 * why. Who answers has said it, with no need to choose first; who empties the answer is back at nobody says. What was
 * typed comes back when the kind of answer is changed and changed again.
 */
export const SaidEntry = <Value,>({
  path,
  label,
  hint,
  value,
  empty,
  isEmpty,
  none,
  noneBecause = formWords.because,
  said = formWords.said,
  onChange,
  children,
}: SaidEntryProps<Value>) => {
  const name = useId()
  const last = useRef({ value: empty, reason: '' })
  if (value.state === 'stated') last.current = { ...last.current, value: value.value }
  if (value.state === 'none') last.current = { ...last.current, reason: value.reason }
  const words: Partial<Record<State, string>> = {
    stated: said,
    'not-stated': formWords.unsaid,
    ...(none === undefined ? {} : { none }),
  }
  const choose = (state: State) => {
    if (state === 'stated') onChange({ state, value: last.current.value })
    else if (state === 'none') onChange({ state, reason: last.current.reason })
    else onChange({ state })
  }
  const change = (next: Value) => onChange(isEmpty(next) ? { state: 'not-stated' } : { state: 'stated', value: next })
  return (
    <FieldFrame path={path} label={label} hint={hint} group>
      {(parts) => (
        <>
          <RadioRow name={name} value={value.state} words={words} onChange={choose} />
          <div className="form-field__answer">
            {value.state === 'none' ? (
              <label className="form-field__because">
                <span>{noneBecause}</span>
                <input
                  type="text"
                  className="form-field__text"
                  value={value.reason}
                  onChange={({ target }) => onChange({ state: 'none', reason: target.value })}
                />
              </label>
            ) : (
              children(value.state === 'stated' ? value.value : empty, change, parts)
            )}
          </div>
        </>
      )}
    </FieldFrame>
  )
}
