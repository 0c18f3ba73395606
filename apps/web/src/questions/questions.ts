import type { NodeKind } from '@sharemap/graph'
import type { RecordKind } from '@sharemap/register'
import type { AnswerSearch } from '../search/answer-search.ts'
import type { ExplorerSearch } from '../search/explorer-search.ts'

export const questionIds = [
  'recipients-of',
  'received-by',
  'transfers',
  'breach',
  'sensitive',
  'gaps',
  'paths',
  'what-if',
  'changes',
  'resident',
] as const

export type QuestionId = (typeof questionIds)[number]

/** Questions whose answers have pages of their own. */
export const answerPages = ['impact', 'sensitive', 'gaps', 'paths', 'changes', 'resident'] as const
export type AnswerPageName = (typeof answerPages)[number]

/** Where an answer is: the explorer in some state, a record's own page, or a page of its own. */
export type Destination =
  | { readonly page: 'explorer'; readonly search: ExplorerSearch }
  | { readonly page: 'record'; readonly id: string }
  | { readonly page: 'answer'; readonly question: AnswerPageName; readonly search: AnswerSearch }

/** What a question can be about: a kind of record, or of node of the graph. */
export type AskedKind = RecordKind | Extract<NodeKind, 'lawful-basis' | 'gateway' | 'place'>

export interface Question {
  readonly id: QuestionId
  /** The kinds of thing that it can be asked about; empty where it is asked of the whole register. */
  readonly about: readonly AskedKind[]
  /** Where the answer is; the id is that of the thing chosen, and empty where there is none to choose. */
  readonly answer: (id: string) => Destination
}

const onItsPage = (id: string): Destination => ({ page: 'record', id })
const onAnswerPage = (question: AnswerPageName, search: AnswerSearch = {}): Destination => ({
  page: 'answer',
  question,
  search,
})

const transfersInTable: ExplorerSearch = {
  leavesUk: ['yes'],
  view: 'table',
  columns: ['from', 'to', 'carried', 'country', 'standing', 'certainty'],
}

/** The questions that the workbench answers, in the order in which they are offered. */
export const questions: readonly Question[] = [
  { id: 'recipients-of', about: ['category'], answer: onItsPage },
  { id: 'received-by', about: ['party'], answer: onItsPage },
  { id: 'transfers', about: [], answer: () => ({ page: 'explorer', search: transfersInTable }) },
  { id: 'breach', about: ['system', 'party'], answer: (of) => onAnswerPage('impact', { of }) },
  { id: 'sensitive', about: [], answer: () => onAnswerPage('sensitive') },
  { id: 'gaps', about: [], answer: () => onAnswerPage('gaps') },
  { id: 'paths', about: [], answer: () => onAnswerPage('paths') },
  {
    id: 'what-if',
    about: ['lawful-basis', 'gateway', 'agreement', 'place', 'category'],
    answer: (of) => onAnswerPage('impact', { of }),
  },
  { id: 'changes', about: [], answer: () => onAnswerPage('changes') },
  { id: 'resident', about: [], answer: () => onAnswerPage('resident') },
]
