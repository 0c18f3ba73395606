import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { Sheet } from '../../elements/Sheet.tsx'
import { questionWords } from '../../questions/question-words.ts'
import type { QuestionId } from '../../questions/questions.ts'
import { recordAddress } from '../../workbench/record-address.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { askWords } from './ask-words.ts'
import { buildAskIndex, type Offer } from './build-ask-index.ts'

export interface AskBoxProps {
  /** The question for which something is to be chosen; anything can be asked where there is none. */
  readonly question: QuestionId | undefined
  readonly onClose: () => void
}

/** The box in which people ask: what they type offers records, and questions about them. */
export const AskBox = ({ question: asked, onClose }: AskBoxProps) => {
  const workbench = useWorkbench()
  const go = useGo()
  const [question, setQuestion] = useState(asked)
  const [text, setText] = useState('')
  const [marked, setMarked] = useState(0)
  const index = useMemo(() => buildAskIndex(workbench), [workbench])
  const sought = useDeferredValue(text)
  const offers = useMemo(() => index.search(sought, question), [index, sought, question])
  const listId = useId()
  const words = question === undefined ? null : questionWords[question]

  const choose = (offer: Offer | undefined) => {
    if (offer === undefined) return
    if (offer.leads.page === 'ask') {
      setQuestion(offer.leads.question)
      setText('')
      setMarked(0)
    } else {
      go(offer)
      onClose()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: marked + 1, ArrowUp: marked - 1, PageDown: marked + 8, PageUp: marked - 8 }[event.key]
    if (to !== undefined && offers.length > 0) {
      event.preventDefault()
      const next = Math.min(Math.max(to, 0), offers.length - 1)
      setMarked(next)
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      // Who types and presses Enter at once means what was typed, not what was still offered for less.
      choose(sought === text ? offers[marked] : index.search(text, question)[marked])
    }
  }

  return (
    <Sheet title={words?.title ?? askWords.title} closeLabel={askWords.close} onClose={onClose}>
      <div className="ask">
        <label className="ask__field">
          <span>{words?.choose ?? askWords.label}</span>
          {words === null && <span className="quiet"> {askWords.hint}</span>}
          <input
            type="text"
            role="combobox"
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls={listId}
            aria-activedescendant={offers.length === 0 ? undefined : `${listId}-${marked}`}
            autoComplete="off"
            spellCheck="false"
            data-first-focus
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              setMarked(0)
            }}
            onKeyDown={onKeyDown}
          />
        </label>
        <p role="status" className={offers.length === 0 ? '' : 'govuk-visually-hidden'}>
          {offers.length === 0 ? askWords.none : askWords.count(offers.length)}
        </p>
        <div id={listId} role="listbox" aria-label={askWords.offers} className="ask__offers">
          {offers.map((offer, position) => (
            // The keys are the field's: it keeps the focus, and says which offer is marked.
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses the marked offer
            <div
              key={offer.id}
              id={`${listId}-${position}`}
              role="option"
              aria-selected={position === marked}
              tabIndex={-1}
              className="ask__offer"
              onClick={() => choose(offer)}
            >
              <span>{offer.label}</span>
              <span className="quiet">{offer.hint}</span>
            </div>
          ))}
        </div>
      </div>
    </Sheet>
  )
}

/** Goes to where an offer leads. */
const useGo = () => {
  const navigate = useNavigate()
  return ({ leads }: Offer) => {
    switch (leads.page) {
      case 'explorer':
        return navigate({ to: '/explore', search: leads.search })
      case 'answer':
        return navigate({ to: '/answers/$question', params: { question: leads.question }, search: leads.search })
      case 'record': {
        const address = recordAddress(leads.id)
        return address === null ? undefined : navigate({ to: '/$folder/$slug', params: address })
      }
      default:
        return undefined
    }
  }
}
