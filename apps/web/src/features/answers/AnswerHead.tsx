import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { elementWords } from '../../elements/element-words.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { ExportButton } from '../../exports/ExportButton.tsx'
import type { ExportScope } from '../../exports/export-scope.ts'
import { questionWords } from '../../questions/question-words.ts'
import type { QuestionId } from '../../questions/questions.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { answerWords } from './answer-words.ts'

export interface AnswerHeadProps {
  readonly question: QuestionId
  /** The question about what was chosen; the question in general unless given. */
  readonly title?: string
  /** The answer in a sentence. */
  readonly summary?: string | undefined
  /** The flows that the answer is about, where they can be taken away. */
  readonly exported?: ExportScope | null | undefined
  /** What the question can be asked of. */
  readonly children?: ReactNode
}

/** The question, what it is asked of, and the answer in a sentence with the day as at which it holds. */
export const AnswerHead = ({
  question,
  title = questionWords[question].title,
  summary,
  exported = null,
  children,
}: AnswerHeadProps) => {
  const { asAt } = useWorkbench()
  return (
    <>
      <div className="record__head">
        <PageHeading>{title}</PageHeading>
        <div className="tools no-print">
          {exported !== null && <ExportButton scope={exported} />}
          <button type="button" className="tool-button" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {elementWords.print}
          </button>
          <CopyLink />
        </div>
      </div>
      {children !== undefined && <div className="answer__choices no-print">{children}</div>}
      {summary !== undefined && (
        <p className="answer__summary" role="status">
          {summary} {answerWords.asAt(asAt)}
        </p>
      )}
    </>
  )
}
