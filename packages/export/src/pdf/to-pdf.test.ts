import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import { arbitraryScope, smallPublicScope, smallScope } from '../testing/scopes.ts'
import { tools } from '../testing/tools.ts'
import { pdfFormat } from './pdf-format.ts'

/** A structure as the reader saw it. */
interface SeenStructure {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly SeenStructure[]
}

const rolesIn = (structure: SeenStructure | null): string[] =>
  structure === null ? [] : [structure.role ?? '', ...(structure.children ?? []).flatMap(rolesIn)]

const altsIn = (structure: SeenStructure | null): string[] =>
  structure === null
    ? []
    : [...(structure.alt === undefined ? [] : [structure.alt]), ...(structure.children ?? []).flatMap(altsIn)]

const write = (scope: ExportScope) => pdfFormat.write(scope, tools)

/** The file as pdf.js reads it. */
const read = async (bytes: Uint8Array) => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const { info } = await document.getMetadata()
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push({
      size: page.view.slice(2),
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
      structure: (await page.getStructTree()) as SeenStructure | null,
    })
  }
  const mark = await document.getMarkInfo()
  await task.destroy()
  return { info: info as Readonly<Record<string, string>>, pages, isTagged: mark?.Marked === true }
}

describe('pdfFormat', { timeout: 120_000 }, () => {
  it('keeps every name as text that can be found and read out', async () => {
    const scope = smallScope()
    const { pages } = await read(await write(scope))
    const text = pages.map((page) => page.text).join(' ')
    for (const { kind, label } of scope.graph.nodes) if (kind !== 'place') expect(text).toContain(label)
    expect(text).toContain('Not stated: any of what the sender holds may go')
  })

  it('bears title, language and date, and the size of its paper', async () => {
    const { info, pages } = await read(await write(smallScope({ page: { size: 'A3', orientation: 'portrait' } })))
    expect(info.Title).toBe('A small register')
    expect(info.Language).toBe('en-GB')
    expect(info.CreationDate).toMatch(/^D:2026/)
    for (const { size } of pages) expect(size.map(Math.round)).toEqual([842, 1191])
  })

  it('is tagged: a heading, the picture with its words, and the table in rows and cells', async () => {
    const scope = smallScope({ filter: { to: ['party-dwp'] } })
    const { pages, isTagged } = await read(await write(scope))
    expect(isTagged).toBe(true)
    const roles = pages.flatMap(({ structure }) => rolesIn(structure))
    expect(roles).toEqual(expect.arrayContaining(['H1', 'Figure', 'Table', 'TR', 'TH', 'TD']))
    expect(roles.filter((role) => role === 'TR')).toHaveLength(scope.flowNumbers.size + 1)
    expect(pages.flatMap(({ structure }) => altsIn(structure))[0]).toContain('Flow 1: from Benefit claims to')
  })

  it('gives residents nothing internal', async () => {
    const { pages } = await read(await write(smallPublicScope()))
    expect(pages.map(({ text }) => text).join(' ')).not.toContain('fraud team')
  })

  it('stays a readable file with a number for each flow, whatever the names, and the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const bytes = await write(scope)
        expect(Buffer.compare(bytes, await write(scope))).toBe(0)
        const { pages } = await read(bytes)
        const text = ` ${pages.map((page) => page.text).join(' ')} `
        for (const number of scope.flowNumbers.values()) expect(text).toContain(` ${number} `)
      }),
      { numRuns: 8 },
    )
  })
})
