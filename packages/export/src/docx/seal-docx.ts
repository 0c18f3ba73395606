import type { IsoDate } from '@sharemap/law'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { writeZip } from '../zip/write-zip.ts'

const corePath = 'docProps/core.xml'
const documentPath = 'word/document.xml'

/** Random ids of relationships become numbered ones, in a part and in the list of its relationships alike. */
const numberLinks = (files: Map<string, string>, part: string, relations: string) => {
  const list = files.get(relations)
  const text = files.get(part)
  if (list === undefined || text === undefined) return
  const ids = [...list.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1] as string)
  const random = new Map(
    ids.filter((id) => !/^rId\d+$/.test(id)).map((id, place) => [id, `rIdLink${place + 1}`] as const),
  )
  const renamed = (xml: string) =>
    xml.replaceAll(/( (?:r:id|Id)=")([^"]+)"/g, (whole, start, id) =>
      random.has(id) ? `${start}${random.get(id)}"` : whole,
    )
  files.set(part, renamed(text))
  files.set(relations, renamed(list))
}

const fieldSign = (type: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

/** Writes simple fields as three signs around their value, for some readers drop a simple field with its value. */
const spellOutFields = (xml: string): string =>
  xml.replaceAll(
    /<w:fldSimple w:instr="([^"]*)">(.*?)<\/w:fldSimple>/g,
    (_, instruction, value) =>
      `${fieldSign('begin')}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${fieldSign('separate')}${value}${fieldSign('end')}`,
  )

/**
 * Takes the clock and chance out of a Word file: the library stamps it with the present moment and gives links random
 * ids, and the same document must always be the same bytes.
 *
 * @param packed the file as the library wrote it.
 * @param date the day to write as the day it was made and changed.
 */
export const sealDocx = (packed: Uint8Array, date: IsoDate): Uint8Array<ArrayBuffer> => {
  const unpacked = unzipSync(packed)
  const texts = new Map<string, string>()
  for (const [name, bytes] of Object.entries(unpacked)) {
    if (/\.(?:xml|rels)$/.test(name)) texts.set(name, strFromU8(bytes))
  }
  const core = texts.get(corePath) ?? ''
  texts.set(
    corePath,
    core.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag) => `${tag}${date}T00:00:00Z`),
  )
  numberLinks(texts, documentPath, 'word/_rels/document.xml.rels')
  texts.set(documentPath, spellOutFields(texts.get(documentPath) ?? ''))
  return writeZip(
    Object.keys(unpacked)
      .toSorted((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1))
      .map((name) => {
        const text = texts.get(name)
        return { name, bytes: text === undefined ? (unpacked[name] as Uint8Array) : strToU8(text) }
      }),
  )
}
