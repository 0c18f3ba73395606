import { Zlib } from 'fflate'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

/** The remainders of CRC-32 as PNG uses it (ISO/IEC 15948 Annex D). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

const checksum = (bytes: Uint8Array): number => {
  let value = 0xffffffff
  for (const byte of bytes) value = (remainders[(value ^ byte) & 255] as number) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let place = 0; place < 4; place += 1) bytes[4 + place] = type.charCodeAt(place)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)))
  return bytes
}

const header = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(13)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits a sample, red, green and blue, and the one method of each kind that there is.
  bytes.set([8, 2, 0, 0, 0], 8)
  return bytes
}

const physicalSize = (dotsPerInch: number): Uint8Array => {
  const bytes = new Uint8Array(9)
  const view = new DataView(bytes.buffer)
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254)
  view.setUint32(0, dotsPerMetre)
  view.setUint32(4, dotsPerMetre)
  bytes[8] = 1
  return bytes
}

const utf8 = new TextEncoder()

/** A text that a viewer may show: key, no compression, language, and the text itself. */
const textData = (key: string, language: string, text: string): Uint8Array =>
  utf8.encode(`${key}\0\0\0${language}\0\0${text}`)

/** What an image file says of itself. */
export interface ImageWords {
  readonly title: string
  readonly description: string
  readonly language: string
}

/**
 * Writes an image as PNG, a band of rows at a time, so that its size is bounded by nothing but the format.
 *
 * @param size width and height, in dots.
 * @param dotsPerInch the size at which it is printed.
 * @param words for readers that do not see it.
 * @param bands its rows from the top, three bytes a dot, any number of whole rows at a time.
 */
export const writePng = (
  size: { readonly width: number; readonly height: number },
  dotsPerInch: number,
  words: ImageWords,
  bands: Iterable<Uint8Array>,
): Uint8Array => {
  const packed: Uint8Array[] = []
  const zlib = new Zlib({ level: 4 }, (data) => packed.push(data))
  const stride = size.width * 3
  let above: Uint8Array = new Uint8Array(stride)
  for (const band of bands) {
    const rows = band.length / stride
    const filtered = new Uint8Array(band.length + rows)
    for (let row = 0; row < rows; row += 1) {
      const own = band.subarray(row * stride, (row + 1) * stride)
      // Each row is written as its difference from the one above: in a drawing most are alike.
      filtered[row * (stride + 1)] = 2
      for (let at = 0; at < stride; at += 1) {
        filtered[row * (stride + 1) + 1 + at] = (own[at] as number) - (above[at] as number)
      }
      above = own
    }
    zlib.push(filtered)
  }
  zlib.push(new Uint8Array(0), true)
  const chunks = [
    Uint8Array.from(signature),
    chunk('IHDR', header(size.width, size.height)),
    chunk('pHYs', physicalSize(dotsPerInch)),
    chunk('iTXt', textData('Title', words.language, words.title)),
    chunk('iTXt', textData('Description', words.language, words.description)),
    ...packed.map((data) => chunk('IDAT', data)),
    chunk('IEND', new Uint8Array(0)),
  ]
  const file = new Uint8Array(chunks.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const each of chunks) {
    file.set(each, at)
    at += each.length
  }
  return file
}
