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

/** A sign: the elements of an SVG picture 24 wide and high, drawn in strokes of 2. */
export type Sign = IconNode

/** The sign of each kind of recipient, so that kinds are told by shape as well as by colour. */
export const partySigns: Record<PartyKind, Sign> = {
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
export const signOf = (node: GraphNode): Sign | null => {
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

/** A mark of a category: S for special category, C for criminal offence, a key for data that identifies alone. */
export type CategoryMark = 'S' | 'C' | 'key'

/** The marks of a category, in the order in which they are drawn. */
export const marksOf = (node: GraphNode): CategoryMark[] => {
  if (node.kind !== 'category') return []
  const marks: CategoryMark[] = []
  if (node.sensitivity === 'special') marks.push('S')
  if (node.sensitivity === 'criminal-offence') marks.push('C')
  if (node.identifiesAlone) marks.push('key')
  return marks
}
