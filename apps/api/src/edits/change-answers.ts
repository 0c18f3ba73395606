import { problemAnswer } from '../problems/problem-answer.ts'
import { conflictProblemSchema, keptSchema, refusedProblemSchema } from './edit-schemas.ts'

/** The answers of whatever changes the register. */
export const changeAnswers = {
  200: { description: 'It is kept.', content: { 'application/json': { schema: keptSchema } } },
  400: problemAnswer('The body is not as it should be; each part at fault is named.'),
  403: problemAnswer('The role does not allow it: an approver decides, or somebody other than the author.'),
  409: problemAnswer(
    'A record has changed since the version that was seen; both sides are told.',
    conflictProblemSchema,
  ),
  422: problemAnswer('The register would no longer be sound; the problems are told.', refusedProblemSchema),
  503: problemAnswer('The change could not be written. Nothing of it was kept.'),
}

/** The header of answers about this very moment. */
export const unkept = { 'cache-control': 'no-store' }
