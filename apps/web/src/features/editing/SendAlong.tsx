import { kindOfIdentifier } from '@sharemap/register'
import { kindWords } from '../../details/details-words.ts'
import type { Along } from './use-along.ts'
import { formWords } from './words/form-words.ts'

/** Drafts that the record names, to be sent for review with it or not. */
export const SendAlong = ({ along }: { readonly along: Along }) => {
  if (along.offered.length === 0) return null
  return (
    <fieldset className="editor__along">
      <legend>
        {formWords.along} <span className="quiet">{formWords.alongHint}</span>
      </legend>
      {along.offered.map(({ id, name }) => {
        const kind = kindOfIdentifier(id)
        return (
          <label key={id} className="check">
            <input type="checkbox" checked={!along.left.has(id)} onChange={() => along.toggle(id)} />
            <span>
              {name} {kind !== undefined && <span className="quiet">{kindWords[kind]}</span>}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
