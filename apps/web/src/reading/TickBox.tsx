import type { KeyboardEvent, MouseEvent } from 'react'

/** Which rows are chosen to be changed together, and how to choose. */
export interface Ticking {
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ids: readonly string[], on: boolean) => void
  /** What the box of all rows says, and that of one. */
  readonly allLabel: string
  readonly labelOf: (id: string) => string
}

export interface TickBoxProps {
  readonly id: string
  readonly label: string
  readonly ticked: boolean
  /** It was pressed; with Shift for all the rows since the last one pressed. */
  readonly onPress: (on: boolean, withShift: boolean) => void
}

/** Up and down go to the box of the row above or below, as in a list. */
const goToNextBox = (event: KeyboardEvent<HTMLInputElement>) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const boxes = [...(event.currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>('[data-tick]') ?? [])]
  const next = boxes[boxes.indexOf(event.currentTarget) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** Chooses one row of a table. */
export const TickBox = ({ id, label, ticked, onPress }: TickBoxProps) => (
  <label className="tick">
    <input
      type="checkbox"
      data-tick={id}
      checked={ticked}
      aria-label={label}
      onKeyDown={goToNextBox}
      // A press by mouse or by Space is a click alike, and only a click tells of the Shift key.
      onClick={(event: MouseEvent<HTMLInputElement>) => onPress(event.currentTarget.checked, event.shiftKey)}
      onChange={() => undefined}
    />
  </label>
)

/** Chooses every row that the filters leave, those further down the list included. */
export const TickAllBox = ({ ids, ticking }: { readonly ids: readonly string[]; readonly ticking: Ticking }) => {
  const count = ids.filter((id) => ticking.ticked.has(id)).length
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={ticking.allLabel}
        checked={ids.length > 0 && count === ids.length}
        ref={(box) => {
          if (box !== null) box.indeterminate = count > 0 && count < ids.length
        }}
        onChange={({ target }) => ticking.onTick(ids, target.checked)}
      />
    </label>
  )
}
