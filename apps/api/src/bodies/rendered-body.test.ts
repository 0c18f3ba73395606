import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { renderBody, renderJson } from './rendered-body.ts'

const long = { words: Array.from({ length: 1_000 }, (_, place) => `word ${place % 7} – ŵ`) }

describe('renderBody', () => {
  it('gives the same content in every coding', async () => {
    const body = renderJson(long)
    const text = JSON.stringify(long)
    expect(Buffer.from(body.bytes).toString()).toBe(text)
    expect(brotliDecompressSync(await body.encoded('br')).toString()).toBe(text)
    expect(gunzipSync(await body.encoded('gzip')).toString()).toBe(text)
    expect((await body.encoded('br')).byteLength).toBeLessThan(body.bytes.byteLength / 5)
  })

  it('compresses once, also where two ask at the same time', async () => {
    const body = renderJson(long)
    const [one, other] = await Promise.all([body.encoded('br'), body.encoded('br')])
    expect(other).toBe(one)
    expect(body.encoded('br')).toBe(one)
  })

  it('leaves alone what compressing would not make smaller', () => {
    const small = renderJson({ a: 1 })
    const picture = renderBody(new Uint8Array(10_000), 'image/png', false)
    for (const body of [small, picture]) {
      expect(body.codings).toEqual([])
      expect(body.encoded('br')).toBe(body.bytes)
    }
  })

  it('tags the same content the same, and other content otherwise', () => {
    expect(renderJson(long).etag).toBe(renderJson(structuredClone(long)).etag)
    expect(renderJson({ ...long, more: true }).etag).not.toBe(renderJson(long).etag)
    expect(renderJson(long).etag).toMatch(/^W\/"[\w-]{27}"$/)
  })
})
