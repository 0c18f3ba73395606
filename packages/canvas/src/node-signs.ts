import type { GraphNode } from '@sharemap/graph'
import type { PartyKind } from '@sharemap/register'
import {
  BookOpen,
  Briefcase,
  Building2,
  CircleQuestionMark,
  Database,
  Gavel,
  GraduationCap,
  HandHeart,
  HeartPulse,
  House,
  type IconNode,
  Landmark,
  MapPin,
  Package,
  Radio,
  Scale,
  Shapes,
  ShieldAlert,
  ShieldCheck,
  Store,
  User,
  Users,
} from 'lucide'

/** The sign of each kind of recipient, so that kinds are told by shape as well as by colour. */
export const partySigns: Record<PartyKind, IconNode> = {
  council: Building2,
  'council-company': Building2,
  'internal-service': House,
  'central-government': Landmark,
  'law-enforcement': ShieldCheck,
  court: Gavel,
  health: HeartPulse,
  education: GraduationCap,
  voluntary: HandHeart,
  employer: Briefcase,
  supplier: Package,
  regulator: Scale,
  'anti-fraud-organisation': ShieldAlert,
  'other-authority': Landmark,
  business: Store,
  'other-service': Shapes,
  'public-at-large': Radio,
  unspecified: CircleQuestionMark,
}

/** The sign that stands on a node, or null where its shape says enough. */
export const signOf = (node: GraphNode): IconNode | null => {
  switch (node.kind) {
    case 'subject-group':
      return User
    case 'party':
      return partySigns[node.partyKind]
    case 'system':
      return Database
    case 'place':
      return MapPin
    case 'lawful-basis':
    case 'gateway':
      return BookOpen
    case 'group':
      if (node.of === 'subject-group') return Users
      if (node.of === 'system') return Database
      if (node.of === 'activity') return Building2
      return node.partyKind === null ? null : partySigns[node.partyKind]
    default:
      return null
  }
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * Writes a sign as an SVG document.
 *
 * @param icon the icon's elements.
 * @param colour a CSS colour for its strokes.
 * @param size the side of its square, in pixels.
 */
export const toSignSvg = (icon: IconNode, colour: string, size = 24): string => {
  const elements = icon.map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(String(value))}"`)
    return `<${tag} ${written.join(' ')}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="${escapeAttribute(colour)}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${elements.join('')}</svg>`
}

/** A short mark in a ring: S for special category, C for criminal offence, a key for data that identifies alone. */
export const toMarkSvg = (mark: 'S' | 'C' | 'key', colour: string): string =>
  mark === 'key'
    ? `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="${escapeAttribute(colour)}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="7.5" cy="15.5" r="4.5"/><path d="M10.7 12.3 20 3"/><path d="m16 7 3 3"/></svg>`
    : `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10.5" fill="none" stroke="${escapeAttribute(colour)}" stroke-width="2"/><text x="12" y="17" text-anchor="middle" font-family="Arial, sans-serif" font-weight="bold" font-size="14" fill="${escapeAttribute(colour)}">${mark}</text></svg>`

/** The marks of a category, in the order in which they are drawn. */
export const marksOf = (node: GraphNode): ('S' | 'C' | 'key')[] => {
  if (node.kind !== 'category') return []
  const marks: ('S' | 'C' | 'key')[] = []
  if (node.sensitivity === 'special') marks.push('S')
  if (node.sensitivity === 'criminal-offence') marks.push('C')
  if (node.identifiesAlone) marks.push('key')
  return marks
}

/** An SVG document as an address that an image can be loaded from without a request. */
export const toDataUri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
