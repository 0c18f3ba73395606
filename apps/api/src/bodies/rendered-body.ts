import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Ways of compressing a body for the wire, the better first. */
export const contentCodings = ['br', 'gzip'] as const
export type ContentCoding = (typeof contentCodings)[number]

type Bytes = Uint8Array<ArrayBuffer>

/** A body as it is sent: rendered once, compressed once, however often it is asked for. */
export interface RenderedBody {
  /** The media type, with its charset. */
  readonly type: string
  /** A weak entity tag: the same for every coding of the same content. */
  readonly etag: string
  readonly bytes: Bytes
  /** The bytes in a coding; the plain ones where compressing would save nothing worth having. */
  readonly encoded: (coding: ContentCoding) => Bytes | Promise<Bytes>
  readonly codings: readonly ContentCoding[]
}

/** Below about one network packet, compressing saves nothing. */
const worthCompressing = 1_400

/** Brotli's slower half costs seconds on a megabyte and saves a few hundredths; see the bench. */
const brotliQuality = 9

const compress: Record<ContentCoding, (bytes: Bytes) => Promise<Bytes>> = {
  br: async (bytes) =>
    new Uint8Array(
      await compressBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
        },
      }),
    ),
  gzip: async (bytes) => new Uint8Array(await compressGzip(bytes, { level: 9 })),
}

/**
 * Prepares a body for sending.
 *
 * @param content the text or bytes of the body.
 * @param type its media type.
 * @param compressible whether compressing can save anything; false for pictures and fonts.
 */
export const renderBody = (content: string | Uint8Array, type: string, compressible = true): RenderedBody => {
  const bytes: Bytes = new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content)
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  const codings: readonly ContentCoding[] = compressible && bytes.byteLength >= worthCompressing ? contentCodings : []
  const compressed = new Map<ContentCoding, Bytes | Promise<Bytes>>()
  return {
    type,
    etag,
    bytes,
    codings,
    encoded: (coding) => {
      if (!codings.includes(coding)) return bytes
      const known = compressed.get(coding)
      if (known !== undefined) return known
      const work = compress[coding](bytes)
      compressed.set(coding, work)
      work.then(
        (done) => compressed.set(coding, done),
        () => compressed.delete(coding),
      )
      return work
    },
  }
}

/**
 * Renders a value as JSON.
 *
 * @param value anything that JSON can hold.
 */
export const renderJson = (value: unknown): RenderedBody => renderBody(JSON.stringify(value), 'application/json')
