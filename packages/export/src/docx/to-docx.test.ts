import { hostileText } from '@sharemap/register/testing'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../document/clean-text.ts'
import { readXml } from '../testing/read-xml.ts'
import { sampleDocument } from '../testing/sample-document.ts'
import { toDocx } from './to-docx.ts'

const unpack = async (text: string) => {
  const files = unzipSync(await toDocx(sampleDocument(text)))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('toDocx', () => {
  it('is read by a reader that is not ours, with its headings, lists, links, tables and pictures', async () => {
    const { value, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(await toDocx(sampleDocument('salt'))),
    })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('<p>Title salt</p><p>Subtitle salt</p>')
    expect(value).toContain('<h1>First salt</h1>')
    expect(value).toContain('<h3>On its side</h3>')
    expect(value).toContain('<ul><li>salt</li><li>second</li></ul>')
    expect(value).toContain('<ol><li>one</li><li>salt</li></ol>')
    expect(value).toContain('<a href="https://council.example/?a=1&amp;b=2">')
    expect(value).toContain('<thead><tr><th><p>Name</p></th>')
    expect(value).toContain('alt="A bar: salt"')
    expect(value).toContain('[Question: salt]')
    expect(value).toContain('Table 1: Rows of salt')
    expect(value).toContain('There are no rows.')
  })

  it('has the structure that a screen reader needs', async () => {
    const files = await unpack('salt')
    const body = readXml(files.get('word/document.xml') ?? '')
    const count = (name: string) => body.filter((element) => element.name === name).length
    expect(count('w:tbl')).toBe(2)
    expect(count('w:tblHeader')).toBe(2)
    const pictures = body.filter(({ name }) => name === 'wp:docPr').map(({ attributes }) => attributes)
    expect(pictures).toEqual([
      { id: '1', name: 'Figure 1', title: 'Bar of salt', descr: 'A bar: salt' },
      { id: '2', name: 'Figure 2', title: 'Bar of salt', descr: 'A bar: salt' },
    ])
    expect(body.filter(({ name }) => name === 'w:instrText').map(({ text }) => text.trim())).toEqual([
      'SEQ Table \\* ARABIC',
      'SEQ Figure \\* ARABIC',
      'SEQ Table \\* ARABIC',
      'SEQ Figure \\* ARABIC',
    ])
    expect(body.filter(({ name }) => name === 'w:pgSz').map(({ attributes }) => attributes['w:orient'])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ])
    const styles = readXml(files.get('word/styles.xml') ?? '')
    expect(styles.find(({ name }) => name === 'w:lang')?.attributes['w:val']).toBe('en-GB')
    const properties = readXml(files.get('docProps/core.xml') ?? '')
    expect(properties.find(({ name }) => name === 'dc:title')?.text).toBe('Title salt')
    expect(properties.find(({ name }) => name === 'dcterms:created')?.text).toBe('2026-11-22T00:00:00Z')
    expect(files.get('word/footer1.xml')).toContain('Footer salt')
  })

  it('stays well formed, tells every text and gives the same bytes, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostileText, fc.constant('long'.repeat(125))), async (text) => {
        const files = await unpack(text)
        for (const [name, xml] of files) if (/\.(?:xml|rels)$/.test(name)) readXml(xml)
        const body = readXml(files.get('word/document.xml') ?? '')
        const told = body.find(({ name }) => name === 'w:body')?.text ?? ''
        expect(told).toContain(`Title ${cleanText(text)}`.trim())
        expect(told).toContain(`[Question: ${cleanText(text)}]`)
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await toDocx(sampleDocument(text))) })
        expect(value).toContain(cleanText(text))
        expect(await toDocx(sampleDocument(text))).toEqual(await toDocx(sampleDocument(text)))
        expect(files.get('docProps/core.xml')).not.toContain(new Date().toISOString().slice(0, 16))
      }),
      { numRuns: 15 },
    )
  }, 30_000)
})
