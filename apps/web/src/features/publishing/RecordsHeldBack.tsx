import type { PreparedPublication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'
import { RecordsInShort } from './RecordsInShort.tsx'

/** What is approved and would not reach residents, with what it needs. */
export const RecordsHeldBack = ({ heldBack }: { readonly heldBack: PreparedPublication['heldBack'] }) => (
  <section aria-labelledby="held-back">
    <h2 id="held-back">
      {publishingWords.heldBackTitle} <span className="quiet">({heldBack.length})</span>
    </h2>
    <p>{publishingWords.heldBack}</p>
    <RecordsInShort records={heldBack} tell={({ needs }) => publishingWords.needs(needs)} />
  </section>
)
