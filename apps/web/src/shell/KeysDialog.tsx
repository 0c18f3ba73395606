import { Sheet } from '../elements/Sheet.tsx'
import { useSingleKeysAllowed } from '../elements/use-single-keys.ts'
import { keyWords, shellWords } from './shell-words.ts'

/** The list of keys. */
export const KeysDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { allowed, allow } = useSingleKeysAllowed()
  return (
    <Sheet title={keyWords.title} closeLabel={shellWords.close} onClose={onClose}>
      {keyWords.groups.map(({ heading, keys }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <dl className="keys">
            {keys.map(([key, does]) => (
              <div key={key} className="keys__row">
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="check">
        <input type="checkbox" checked={allowed} onChange={({ target }) => allow(target.checked)} />
        <span>
          {keyWords.singleKeys} <span className="quiet">{keyWords.singleKeysHint}</span>
        </span>
      </label>
    </Sheet>
  )
}
