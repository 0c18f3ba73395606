import { useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { AnswerPageName } from '../../questions/questions.ts'
import { PageState } from '../../shell/PageState.tsx'
import { answerWords } from './answer-words.ts'
import { ChangesAnswer } from './ChangesAnswer.tsx'
import { GapsAnswer } from './GapsAnswer.tsx'
import { ImpactAnswer } from './ImpactAnswer.tsx'
import { PathsAnswer } from './PathsAnswer.tsx'
import { ResidentAnswer } from './ResidentAnswer.tsx'
import { SensitiveAnswer } from './SensitiveAnswer.tsx'

const answers: Record<AnswerPageName, ComponentType> = {
  impact: ImpactAnswer,
  sensitive: SensitiveAnswer,
  gaps: GapsAnswer,
  paths: PathsAnswer,
  changes: ChangesAnswer,
  resident: ResidentAnswer,
}

const isAnswered = (question: string): question is AnswerPageName => Object.hasOwn(answers, question)

/** The answer to one of the questions that have pages of their own. */
export const AnswerPage = () => {
  const { question } = useParams({ from: '/answers/$question' })
  if (!isAnswered(question)) {
    return (
      <PageState title={answerWords.unknownQuestion}>
        <p>{answerWords.unknownQuestionHint}</p>
      </PageState>
    )
  }
  const Answer = answers[question]
  return (
    <article className="page">
      <Answer />
    </article>
  )
}
