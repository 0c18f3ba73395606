import { historyWords } from './history-words.ts'

/** Says that a part of a page could not be fetched, and offers to try again. */
export const TryAgain = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => (
  <p role="alert">
    {historyWords.failed} {error.message}{' '}
    <button type="button" className="link-button" onClick={onRetry}>
      {historyWords.tryAgain}
    </button>
  </p>
)
