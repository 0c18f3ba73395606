import { partySigns } from '@sharemap/layout'
import { describe, expect, it } from 'vitest'
import { toDataUri, toMarkSvg, toSignSvg } from './node-signs.ts'

describe('signs', () => {
  it('gives every kind of party a sign that is there', () => {
    for (const sign of Object.values(partySigns)) expect(toSignSvg(sign, '#000').length).toBeGreaterThan(150)
  })

  it('writes a document that an attribute value cannot break out of', () => {
    expect(toSignSvg(partySigns.court, '"/><script>')).not.toContain('<script>')
    expect(toDataUri(toMarkSvg('S', '#000'))).toMatch(/^data:image\/svg\+xml;utf8,%3Csvg/)
  })
})
