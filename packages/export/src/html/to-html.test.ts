import { hostileText } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../document/clean-text.ts'
import { readXml } from '../testing/read-xml.ts'
import { sampleDocument } from '../testing/sample-document.ts'
import { toHtml } from './to-html.ts'

/** The page as strict XML: it closes every element, so it can be read as one once its doctype is gone. */
const read = (text: string) => readXml(toHtml(sampleDocument(text)).replace('<!doctype html>', ''))

describe('toHtml', () => {
  it('has one first heading, headings in order, captions, heads of rows and columns, and alternative text', () => {
    const page = read('salt')
    const all = (name: string) => page.filter((element) => element.name === name)
    expect(all('html')[0]?.attributes).toEqual({ lang: 'en-GB' })
    expect(all('h1').map(({ text }) => text)).toEqual(['Title salt'])
    expect(all('h2').map(({ text }) => text)).toEqual(['First salt', 'First salt', 'Upright again'])
    expect(all('caption').map(({ text }) => text)).toEqual(['Table 1: Rows of salt', 'Table 2: Rows of salt'])
    expect(all('th').filter(({ attributes }) => attributes.scope === 'col')).toHaveLength(4)
    expect(all('th').filter(({ attributes }) => attributes.scope === 'row')).toHaveLength(4)
    expect(all('img').map(({ attributes }) => attributes.alt)).toEqual(['A bar: salt', 'A bar: salt'])
    expect(all('mark').map(({ text }) => text)).toEqual(['[Question: salt]', '[Question: salt]'])
    expect(all('footer')[0]?.text).toBe('Footer salt')
  })

  it('runs nothing and fetches nothing, whatever the names', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constant('long'.repeat(125))), (text) => {
        const page = read(text)
        expect(page.filter(({ name }) => /^(?:script|iframe|object|link)$/.test(name))).toEqual([])
        const attributes = page.flatMap((element) => Object.entries(element.attributes))
        expect(attributes.filter(([name]) => /^on/i.test(name))).toEqual([])
        for (const { attributes: given } of page.filter(({ name }) => name === 'img')) {
          expect(given.src).toMatch(/^data:image\/svg\+xml;base64,[\w+/=]+$/)
        }
        for (const { attributes: given } of page.filter(({ name }) => name === 'a')) {
          expect(given.href).toBe('https://council.example/?a=1&b=2')
        }
        expect(page.find(({ name }) => name === 'title')?.text).toBe(`Title ${cleanText(text)}`)
      }),
    )
  }, 60_000)

  it('writes an address that is no web address as words', () => {
    const document = sampleDocument('salt')
    const unsafe = {
      ...document,
      sections: [
        {
          orientation: 'portrait' as const,
          blocks: [
            {
              kind: 'paragraph' as const,
              text: [{ kind: 'link' as const, text: 'here', href: 'javascript:alert(1)' }],
            },
          ],
        },
      ],
    }
    expect(toHtml(unsafe)).toContain('<p>here</p>')
    expect(toHtml(unsafe)).not.toContain('javascript')
  })
})
