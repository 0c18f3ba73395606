import { ArrowLeftRight, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Choice } from '../../elements/Choice.tsx'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { elementWords } from '../../elements/element-words.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { type CompareKind, compareKinds } from '../../search/compare-search.ts'
import { compareKindWords, compareWords } from './compare-words.ts'

export interface CompareFrameProps {
  readonly kind: CompareKind
  readonly title: string
  readonly onKind: (kind: CompareKind) => void
  readonly onSwap: () => void
  /** The two sides to choose. */
  readonly sides: ReactNode
  readonly children: ReactNode
}

/** What stands around every comparison: its name, and the choice of what to compare. */
export const CompareFrame = ({ kind, title, onKind, onSwap, sides, children }: CompareFrameProps) => (
  <article className="page">
    <div className="record__head">
      <PageHeading>{title}</PageHeading>
      <div className="tools no-print">
        <button type="button" className="tool-button" onClick={() => window.print()}>
          <Printer aria-hidden="true" size={16} /> {elementWords.print}
        </button>
        <CopyLink />
      </div>
    </div>
    <p className="lede">{compareWords.lede}</p>
    <div className="answer__choices no-print">
      <Choice
        label={compareWords.kind}
        value={kind}
        options={compareKinds.map((value) => ({ value, label: compareKindWords[value] }))}
        onChoose={onKind}
      />
      {sides}
      <button type="button" className="tool-button" onClick={onSwap}>
        <ArrowLeftRight aria-hidden="true" size={16} /> {compareWords.swap}
      </button>
    </div>
    {children}
  </article>
)
