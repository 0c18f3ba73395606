import { elementWords } from './element-words.ts'

/** Says that a part of a page could not be fetched and why, and offers to try again. */
export const TryAgain = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => (
  <p role="alert">
    {elementWords.notFetched} {error.message}{' '}
    <button type="button" className="link-button" onClick={onRetry}>
      {elementWords.tryAgain}
    </button>
  </p>
)
