import type { SaidOrNone } from '@sharemap/register'
import type { ReactNode } from 'react'
import { notStated } from '../reading/fact-words.ts'
import { elementWords } from './element-words.ts'

/** What nobody has said. It looks unlike a value, and unlike none. */
export const Unsaid = () => <span className="unsaid">{notStated}</span>

export interface SaidValueProps<Value> {
  readonly of: SaidOrNone<Value>
  readonly children: (value: Value) => ReactNode
}

/** A value that may be unsaid, or known to be none. */
export const SaidValue = <Value,>({ of: field, children }: SaidValueProps<Value>) => {
  if (field.state === 'stated') return children(field.value)
  if (field.state === 'not-stated') return <Unsaid />
  return <span>{elementWords.none(field.reason)}</span>
}
