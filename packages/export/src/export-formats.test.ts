import { describe, expect, it } from 'vitest'
import { exportPurposes, ScopeDoesNotFit } from './export-format.ts'
import { exportFileName, exportFormatOf, exportFormats } from './export-formats.ts'
import { scopeWithoutFlows, smallPublicScope, smallScope } from './testing/scopes.ts'
import { tools } from './testing/tools.ts'

const scopeFor = (needs: 'one-recipient' | 'one-activity' | null, of = smallScope) => {
  if (needs === 'one-recipient') return of({ filter: { to: ['party-dwp'] } })
  return needs === 'one-activity' ? of({ filter: { activity: ['activity-benefit-claims'] } }) : of()
}

describe('exportFormats', { timeout: 120_000 }, () => {
  it('names each format once, in words and in an address', () => {
    const ids = exportFormats.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(exportFormats.map(({ name }) => name)).size).toBe(ids.length)
    for (const { id, fileExtension, mediaType } of exportFormats) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(fileExtension).toMatch(/^[a-z0-9]+$/)
      expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+(; charset=utf-8)?$/)
      expect(exportFormatOf(id)?.id).toBe(id)
    }
    expect(exportFormatOf('no-such-format')).toBeUndefined()
    expect(new Set(exportFormats.map(exportFileName)).size).toBe(ids.length)
  })

  it('has something for every purpose', () => {
    expect(new Set(exportFormats.map((format) => format.for))).toEqual(new Set(exportPurposes))
  })

  it.each(exportFormats.map((format) => [format.id, format] as const))(
    '%s writes the same bytes each time, for councils and for residents',
    async (_, { needs, write }) => {
      for (const of of [smallScope, smallPublicScope]) {
        const first = await write(scopeFor(needs, of), tools)
        expect(first.length).toBeGreaterThan(100)
        expect(Buffer.compare(first, await write(scopeFor(needs, of), tools))).toBe(0)
      }
    },
  )

  it.each(exportFormats.map((format) => [format.id, format] as const))(
    '%s writes a scope without flows, or says what to choose',
    async (_, { write }) => {
      const written = await write(scopeWithoutFlows(), tools).catch((error: unknown) => error)
      if (written instanceof Uint8Array) expect(written.length).toBeGreaterThan(0)
      else expect(written).toBeInstanceOf(ScopeDoesNotFit)
    },
  )
})
