import { guidance, legislationOf } from '../law-cited.ts'
import { absent, presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const oldCode = anyOf(
  '\\bcctv code of practice\\b',
  '\\bcodes? of practice\\b.{0,40}\\binformation commission(?:er)?\\b',
  '\\binformation commissioner\\w*.{0,20}\\bcodes?\\b',
)

export const cameraCodes: Rule = {
  id: 'LAW-CCTV',
  title: 'Superseded or missing camera code',
  asks: 'Councils heed the Surveillance Camera Code, and the regulator has guidance on video surveillance in the place of its CCTV code.',
  law: [
    legislationOf(
      'Protection of Freedoms Act 2012 ss.29-33; Surveillance Camera Code as amended',
      'ukpga/2012/9/section/33',
      '2022-01-12',
    ),
    guidance('ICO guidance on video surveillance', '2022-02-01'),
  ],
  severity: 'consider',
  certainty: 'check',
  mend: "Cite the Surveillance Camera Code and the regulator's guidance on video surveillance.",
  *inNotice({ sentences, lines, text }, { publisher }) {
    const about = sentences.filter(({ text }) => /\bcctv\b|\bsurveillance cameras?\b/i.test(text))
    const old = about.filter(({ text }) => oldCode.test(text))
    for (const sentence of old) {
      yield presentAt(
        sentence,
        "The regulator's CCTV code has given way to its guidance on video surveillance, and councils are to heed the Surveillance Camera Code of the Home Secretary.",
      )
    }
    const [first] = about
    if (old.length > 0 || first === undefined || publisher !== 'council') return
    // A word in passing is no account of cameras. The Code holds in England and Wales only.
    const headed = lines.some(({ kind, text }) => kind === 'heading' && /\bcctv\b|\bcameras?\b/i.test(text))
    if ((!headed && about.length < 2 && first.bullet) || /\bscot(?:land|tish)\b|\bnorthern ireland\b/i.test(text))
      return
    if (sentences.some(({ text }) => /\bsurveillance camera code\b/i.test(text))) return
    yield absent(
      'Protection of Freedoms Act 2012 s.33 asks councils to heed the Surveillance Camera Code; it is not found in this notice.',
      first,
    )
  },
}
