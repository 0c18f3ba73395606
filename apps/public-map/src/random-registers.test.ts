import { parseRegister, type RecordListName, type Register, recordListNames, registerSchema } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { arbitraryRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { buildSingleFile, buildSite } from './build-site.ts'
import { findBrokenLinks } from './testing/find-broken-links.ts'
import { readAssets } from './testing/read-assets.ts'

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules: { 'long-title': 'off' } })

/*
 * Every free text of a random council register is marked with a mark of its own. The marks that the public register
 * holds may be published; all others must be nowhere in any byte of the site.
 */

const markPattern = /canary\d+x/g

type Path = readonly (string | number)[]

const textsIn = (value: unknown, path: Path = []): { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]))
}

const withText = (value: unknown, [step, ...rest]: Path, text: string): unknown => {
  if (step === undefined) return text
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === step ? withText(item, rest, text) : item))
  const holder = value as Record<string, unknown>
  return { ...holder, [step]: withText(holder[step], rest, text) }
}

/** Marks every text of a record that the schema lets be anything, an email address or a web address. */
const markRecord = (list: RecordListName, record: unknown, nextMark: () => string): unknown => {
  const schema = registerSchema.shape[list].element
  let marked = record
  for (const { path } of textsIn(record)) {
    if (path.length === 1 && path[0] === 'id') continue
    const mark = nextMark()
    for (const text of [mark, `${mark}@council.example`, `https://council.example/${mark}`]) {
      const tried = withText(marked, path, text)
      if (!schema.safeParse(tried).success) continue
      marked = tried
      break
    }
  }
  return marked
}

const markRegister = (register: Register): Register => {
  let marks = 0
  const nextMark = () => {
    marks += 1
    return `canary${marks}x`
  }
  const lists = recordListNames.map((list) => [
    list,
    register[list].map((record) => markRecord(list, record, nextMark)),
  ])
  const marked = { ...register, ...Object.fromEntries(lists) }
  const parsed = parseRegister(marked)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.register
}

const pageProblems = async (source: string) => {
  const report = await validator.validateString(source)
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

const marksIn = (text: string) => new Set(text.toLowerCase().match(markPattern))

describe('what is internal', () => {
  it('is in no byte of the site, whatever the register', () => {
    const assets = readAssets()
    let [internal, published] = [0, 0]
    fc.assert(
      fc.property(arbitraryRegister({ maxPerList: 4 }), (drawn) => {
        const register = markRegister(drawn)
        const shown = toPublicRegister(register)
        const allowed = marksIn(JSON.stringify(shown))
        internal += [...marksIn(JSON.stringify(register))].filter((mark) => !allowed.has(mark)).length
        const hidden = recordListNames.flatMap((list) => {
          const ids = new Set<string>((shown[list] as readonly { id: string }[]).map(({ id }) => id))
          return register[list].map(({ id }) => id as string).filter((id) => !ids.has(id))
        })
        const options = { asAt: '2026-11-22', assets }
        const files = new Map([...buildSite(shown, options), ['one.html', buildSingleFile(shown, options)]])
        for (const [path, content] of files) {
          const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
          const found = marksIn(`${path} ${text}`)
          published += found.size
          expect([...found].filter((mark) => !allowed.has(mark))).toEqual([])
          for (const id of hidden) expect(new RegExp(`${id}(?![\\w-])`).test(text), `${id} in ${path}`).toBe(false)
        }
      }),
      { numRuns: 15 },
    )
    expect(internal).toBeGreaterThan(50)
    expect(published).toBeGreaterThan(50)
  }, 120_000)
})

describe('whatever the names in a register are', () => {
  it('every page is valid, and every link leads somewhere', async () => {
    const assets = readAssets()
    await fc.assert(
      fc.asyncProperty(arbitraryRegister({ hostileNames: true, maxPerList: 3 }), async (drawn) => {
        const files = buildSite(toPublicRegister(drawn), { asAt: '2026-11-22', assets })
        expect(findBrokenLinks(files)).toEqual([])
        for (const [path, content] of files) {
          if (!path.endsWith('.html') || typeof content !== 'string') continue
          expect(await pageProblems(content), path).toEqual([])
          expect(content, path).not.toMatch(/<script(?![^>]*\ssrc=)/)
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)
})
