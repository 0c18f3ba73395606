import { bullets, cellOf, figure, heading, link, paragraph, question, strong, tableOr } from '../document/blocks.ts'
import type { Block, Document } from '../document/document.ts'

/** A picture of one grey dot. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

/** A document that has one of everything, with a text of the test's choice in every place that takes one. */
export const sampleDocument = (text: string): Document => {
  const blocks: Block[] = [
    heading(1, `First ${text}`),
    paragraph([
      'Plain ',
      strong(text),
      ' and ',
      question(text),
      ' at ',
      link(text, 'https://council.example/?a=1&b=2'),
    ]),
    bullets([text, 'second']),
    { kind: 'list', ordered: true, items: ['one', text] },
    tableOr(
      `Rows of ${text}`,
      [
        ['Name', 1],
        [text, 3],
      ],
      [
        ['Cell', cellOf([text, 'beneath'])],
        [text, ''],
      ],
      'No rows.',
    ),
    heading(2, text),
    figure({
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
      png: dot,
      width: 40,
      height: 20,
      alternative: `A bar: ${text}`,
      caption: `Bar of ${text}`,
    }),
    tableOr('Nothing', [['Name', 1]], [], 'There are no rows.'),
  ]
  return {
    title: `Title ${text}`,
    subtitle: `Subtitle ${text}`,
    description: `About ${text}`,
    keywords: ['data protection', text],
    author: text,
    date: '2026-11-22',
    footer: `Footer ${text}`,
    sections: [
      { orientation: 'portrait', blocks },
      { orientation: 'landscape', blocks: [heading(3, 'On its side'), ...blocks] },
      { orientation: 'portrait', blocks: [heading(1, 'Upright again')] },
    ],
  }
}
