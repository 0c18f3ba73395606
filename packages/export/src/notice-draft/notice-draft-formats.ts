import { type ExportFormat, toBytes } from '../export-format.ts'

const notice = { for: 'document', usesPage: false, needs: 'one-activity' } as const

/** A draft privacy notice for one activity, as a Word file to work on. */
export const noticeDocxFormat: ExportFormat = {
  ...notice,
  id: 'notice',
  name: 'Privacy notice, a draft (Word)',
  fileExtension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: async (scope) => {
    const [{ buildNoticeDraft }, { toDocx }] = await Promise.all([
      import('./build-notice-draft.ts'),
      import('../docx/to-docx.ts'),
    ])
    return toDocx(buildNoticeDraft(scope))
  },
}

/** The same as a page that stands on its own. */
export const noticeHtmlFormat: ExportFormat = {
  ...notice,
  id: 'notice-html',
  name: 'Privacy notice, a draft (web page)',
  fileExtension: 'html',
  mediaType: 'text/html; charset=utf-8',
  write: async (scope) => {
    const [{ buildNoticeDraft }, { toHtml }] = await Promise.all([
      import('./build-notice-draft.ts'),
      import('../html/to-html.ts'),
    ])
    return toBytes(toHtml(buildNoticeDraft(scope)))
  },
}
