import type { ExportFormat } from '../export-format.ts'

/** A draft agreement with one recipient, as a Word file to work on. */
export const agreementDraftFormat: ExportFormat = {
  id: 'agreement',
  name: 'Information sharing agreement, a draft (Word)',
  fileExtension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  for: 'document',
  usesPage: false,
  needs: 'one-recipient',
  write: async (scope) => {
    const [{ buildAgreementDraft }, { toDocx }] = await Promise.all([
      import('./build-agreement-draft.ts'),
      import('../docx/to-docx.ts'),
    ])
    return toDocx(buildAgreementDraft(scope))
  },
}
