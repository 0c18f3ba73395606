import type { EditCommand } from '@sharemap/register'
import { sendChange } from '../server/send-change.ts'
import { type EditAnswer, failedAnswer, readEditAnswer } from './edit-answer.ts'

const ask = async (path: string, body: unknown): Promise<EditAnswer> => {
  try {
    return readEditAnswer(await sendChange('POST', path, body))
  } catch (error) {
    return failedAnswer(error)
  }
}

/**
 * Sends edits, to be kept wholly or not at all.
 *
 * @param commands the edits, each with the version that the editor saw.
 * @param why what they are for, in the editor's words; may be empty.
 * @returns what became of them; it never throws.
 */
export const sendEdits = (commands: readonly EditCommand[], why: string): Promise<EditAnswer> =>
  ask('/api/v1/edits', { commands, why })

/**
 * Undoes an entry of the history by a new one.
 *
 * @param entry the number of the entry.
 * @param why what that is for, in the words of whoever undoes it; may be empty.
 * @returns what became of it; it never throws.
 */
export const sendUndo = (entry: number, why: string): Promise<EditAnswer> =>
  ask(`/api/v1/history/${entry}/undo`, why === '' ? {} : { why })
