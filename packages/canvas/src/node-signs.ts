import type { CategoryMark, Sign } from '@sharemap/layout'

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * Writes a sign as an SVG document.
 *
 * @param icon the icon's elements.
 * @param colour a CSS colour for its strokes.
 * @param size the side of its square, in pixels.
 */
export const toSignSvg = (icon: Sign, colour: string, size = 24): string => {
  const elements = icon.map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(String(value))}"`)
    return `<${tag} ${written.join(' ')}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="${escapeAttribute(colour)}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${elements.join('')}</svg>`
}

/** A short mark in a ring: S for special category, C for criminal offence, a key for data that identifies alone. */
export const toMarkSvg = (mark: CategoryMark, colour: string): string =>
  mark === 'key'
    ? `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="${escapeAttribute(colour)}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="7.5" cy="15.5" r="4.5"/><path d="M10.7 12.3 20 3"/><path d="m16 7 3 3"/></svg>`
    : `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10.5" fill="none" stroke="${escapeAttribute(colour)}" stroke-width="2"/><text x="12" y="17" text-anchor="middle" font-family="Arial, sans-serif" font-weight="bold" font-size="14" fill="${escapeAttribute(colour)}">${mark}</text></svg>`

/** An SVG document as an address that an image can be loaded from without a request. */
export const toDataUri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
