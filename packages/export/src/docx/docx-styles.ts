import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx'

export const font = 'Arial'

/** The ids of the styles that are not Word's own. */
export const docxStyles = { subtitle: 'Subtitle', tableText: 'TableText', tableHeading: 'TableHeading' } as const

const ink = '000000'
/** 7.6:1 on white, so that it reads on paper and on screen. */
const blue = '003A70'

const headingOf = (size: number, before: number, after: number): IBaseParagraphStyleOptions => ({
  run: { font, size, bold: true, color: blue },
  paragraph: { spacing: { before, after, line: 252, lineRule: 'auto' }, keepNext: true, keepLines: true },
})

/**
 * Styles by Word's own names, so that its navigation pane, its table of contents and a screen reader know the headings,
 * and so that an author restyles the whole document in one place. Sizes are in half points, spacing in twentieths.
 */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font, size: 44, bold: true, color: blue },
      paragraph: { spacing: { after: 80, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading1: headingOf(32, 360, 120),
    heading2: headingOf(26, 280, 100),
    heading3: headingOf(22, 200, 80),
    listParagraph: { run: { font, size: 22 }, paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: blue, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    {
      id: docxStyles.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font, size: 24, color: '404040' },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font, size: 20, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    {
      id: docxStyles.tableText,
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font, size: 17 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: 'auto' } },
    },
    {
      id: docxStyles.tableHeading,
      name: 'Table Heading',
      basedOn: docxStyles.tableText,
      quickFormat: true,
      run: { font, size: 17, bold: true },
      paragraph: { keepNext: true },
    },
  ],
}
