import { createContext, useContext } from 'react'
import type { QuestionId } from './questions.ts'

/** Opens the box in which people ask: for anything, or for the record that one question is about. */
export type Ask = (question?: QuestionId) => void

export const AskContext = createContext<Ask>(() => {})

/** How a page opens the box in which people ask. */
export const useAsk = (): Ask => useContext(AskContext)
