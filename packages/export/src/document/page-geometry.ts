import type { DocumentSection } from './document.ts'

type Orientation = DocumentSection['orientation']

/** A4 (ISO 216) in centimetres. */
const a4 = { portrait: { width: 21, height: 29.7 }, landscape: { width: 29.7, height: 21 } } as const

/**
 * Margins in centimetres. A page on its side holds a picture drawn for A4, whose letters must not shrink, so its margins
 * are as small as printers allow.
 */
const margins = {
  portrait: { side: 2, top: 2, bottom: 2, footer: 0.9 },
  landscape: { side: 0.9, top: 1, bottom: 1.5, footer: 0.6 },
} as const

/** The height that a caption with the space around it takes, in centimetres. */
const captionHeight = 1.1

/** A page's size and margins, in centimetres. */
export const pageOf = (orientation: Orientation) => ({ ...a4[orientation], ...margins[orientation] })

/** The width of a page's text, in centimetres. */
export const textWidth = (orientation: Orientation): number => a4[orientation].width - 2 * margins[orientation].side

/** The room for a picture with its caption under it, in centimetres. */
export const pictureRoom = (orientation: Orientation): { readonly width: number; readonly height: number } => {
  const { top, bottom } = margins[orientation]
  return { width: textWidth(orientation), height: a4[orientation].height - top - bottom - captionHeight }
}

const centimetresPerPixel = 2.54 / 96

/** The size at which a picture is shown: its own, or smaller where the page asks for it. In centimetres. */
export const shownSize = (
  { width, height }: { readonly width: number; readonly height: number },
  orientation: Orientation,
): { readonly width: number; readonly height: number } => {
  const room = pictureRoom(orientation)
  const scale = Math.min(centimetresPerPixel, room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
