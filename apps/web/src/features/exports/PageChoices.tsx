import { Choice } from '../../elements/Choice.tsx'
import type { ExportWish } from './compose-export.ts'
import { exportWords } from './export-words.ts'

type Page = NonNullable<ExportWish['page']>

export interface PageChoicesProps {
  readonly page: Page
  readonly onChoose: (page: Page) => void
}

/** The paper that a picture is drawn for. */
export const PageChoices = ({ page, onChoose }: PageChoicesProps) => (
  <>
    <Choice
      label={exportWords.size}
      value={page.size}
      options={[
        { value: 'A4', label: 'A4' },
        { value: 'A3', label: 'A3' },
      ]}
      onChoose={(size) => onChoose({ ...page, size })}
    />
    <Choice
      label={exportWords.orientation}
      value={page.orientation}
      options={[
        { value: 'landscape', label: exportWords.orientations.landscape },
        { value: 'portrait', label: exportWords.orientations.portrait },
      ]}
      onChoose={(orientation) => onChoose({ ...page, orientation })}
    />
  </>
)
