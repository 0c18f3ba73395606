import { useNavigate, useSearch } from '@tanstack/react-router'
import type { AnswerSearch } from '../../search/answer-search.ts'

/** What the question on this page is about, as its address holds it, and how to change it. */
export const useAnswerSearch = () => {
  const search = useSearch({ from: '/answers/$question' })
  const navigate = useNavigate({ from: '/answers/$question' })
  return {
    search,
    change: (changes: AnswerSearch) => navigate({ search: (state) => ({ ...state, ...changes }) }),
  }
}
