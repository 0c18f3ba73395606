import type { IsoDate, Standing } from '@sharemap/law'
import type {
  CategoryGroup,
  DataForm,
  EvidenceBasis,
  FlowNature,
  PartyKind,
  PartyScope,
  RecipientRole,
  Sensitivity,
} from '@sharemap/register'

/** For whom a register, and every graph made from it, is. It stops a council's graph where a resident's is wanted. */
export type Audience = 'council' | 'resident'

/** The lanes of the picture, left to right: whose data, what, done by, kept in, told to, where; and why, apart. */
export const lanes = ['whose', 'what', 'done-by', 'kept-in', 'told-to', 'where', 'why'] as const
export type Lane = (typeof lanes)[number]

interface NodeBase {
  readonly id: string
  readonly label: string
  /** What a resident reads. */
  readonly plainLabel: string
  readonly aliases: readonly string[]
  readonly lane: Lane
  /** The body within whose boundary the node lies: a party id, or null. */
  readonly organisation: string | null
  /** How firmly the best evidence for the node carries it. */
  readonly certainty: EvidenceBasis
}

export interface SubjectGroupNode extends NodeBase {
  readonly kind: 'subject-group'
}

export interface CategoryNode extends NodeBase {
  readonly kind: 'category'
  readonly group: CategoryGroup
  readonly sensitivity: Sensitivity
  readonly identifiesAlone: boolean
}

/** The bodies behind an activity are named here, since those that no flow ends or starts at have no node. */
export interface ActivityNode extends NodeBase {
  readonly kind: 'activity'
  readonly organisationLabel: string
  readonly organisationPlainLabel: string
  readonly controller: string
  readonly controllerLabel: string
  readonly controllerPlainLabel: string
  readonly runBy: string | null
  readonly runByLabel: string | null
  readonly runByPlainLabel: string | null
  /** Every category that it collects and every group that it is about, in whatever part of the graph the node stands. */
  readonly collects: readonly string[]
  readonly subjectGroups: readonly string[]
  /** The Art 6 codes that a source states for its purposes, whichever flows serve them. */
  readonly purposeBases: readonly string[]
}

export interface SystemNode extends NodeBase {
  readonly kind: 'system'
}

export interface PartyNode extends NodeBase {
  readonly kind: 'party'
  readonly partyKind: PartyKind
  readonly scope: PartyScope
}

/** A country, or one of the two ways of not knowing it. `country` is null where it is not known. */
export interface PlaceNode extends NodeBase {
  readonly kind: 'place'
  readonly country: string | null
}

export interface LawfulBasisNode extends NodeBase {
  readonly kind: 'lawful-basis'
  readonly code: string
}

export interface GatewayNode extends NodeBase {
  readonly kind: 'gateway'
  readonly code: string | null
}

/** Several nodes drawn as one until they are opened. */
export interface GroupNode extends NodeBase {
  readonly kind: 'group'
  readonly of: 'subject-group' | 'category' | 'activity' | 'party' | 'system' | 'place'
  readonly members: readonly string[]
  readonly partyKind: PartyKind | null
  readonly categoryGroup: CategoryGroup | null
}

export type GraphNode =
  | SubjectGroupNode
  | CategoryNode
  | ActivityNode
  | SystemNode
  | PartyNode
  | PlaceNode
  | LawfulBasisNode
  | GatewayNode
  | GroupNode

export type NodeKind = GraphNode['kind']

/**
 * What an edge can carry: the categories a source lists; not stated, so any that the sender holds; nothing that
 * identifies anyone; or everything, for an edge that is not a disclosure (a system and the body that runs it).
 */
export type Carried =
  | {
      readonly state: 'stated'
      readonly categories: readonly string[]
      /** Whether something more is stated, and not published. */
      readonly withheld?: true | undefined
    }
  | { readonly state: 'not-stated' }
  | { readonly state: 'none' }
  | { readonly state: 'any' }

interface EdgeBase {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The activities on whose account the edge stands. */
  readonly activities: readonly string[]
  readonly carried: Carried
  readonly certainty: EvidenceBasis
}

/** One party's Art 6 bases for a flow; null where the source does not say. */
export interface BasisOfParty {
  readonly party: string
  readonly codes: readonly string[] | null
}

/** A flow of the register: somebody tells somebody something. */
export interface FlowEdge extends EdgeBase {
  readonly kind: 'flow'
  readonly flow: string
  readonly activity: string
  readonly subjectGroups: readonly string[] | null
  readonly trigger: string | null
  readonly nature: FlowNature
  readonly role: RecipientRole
  readonly form: DataForm
  readonly bases: readonly BasisOfParty[]
  /** The Art 6 bases of the purposes that it serves, of its activity where it names none; null where nobody says. */
  readonly purposeBases: readonly string[] | null
  readonly gateway: string | null
  readonly transfer: string | null
  readonly leavesUk: 'yes' | 'no' | 'not-stated'
  readonly country: string | null
  /** Whether what leaves the UK may, as at the graph's date; null where nothing is known to leave. */
  readonly standing: Standing | null
  readonly crossesOrganisation: boolean
}

export type LinkKind = 'describes' | 'collected-for' | 'kept-in' | 'provided-by' | 'located-in' | 'rests-on'

/** An edge that the picture needs and that is no disclosure of its own. */
export interface LinkEdge extends EdgeBase {
  readonly kind: LinkKind
}

/** Several edges between the same two drawn nodes. */
export interface BundleEdge extends EdgeBase {
  readonly kind: 'bundle'
  readonly members: readonly string[]
  readonly flows: readonly string[]
  readonly leavesUk: 'yes' | 'no' | 'not-stated'
  readonly standing: Standing['standing'] | null
  readonly crossesOrganisation: boolean
}

export type GraphEdge = FlowEdge | LinkEdge | BundleEdge
export type EdgeKind = GraphEdge['kind']

/** Plain data: it can be written as JSON. Adjacency is made from it by `indexGraph`. */
export interface FlowGraph<A extends Audience = Audience> {
  readonly audience: A
  readonly title: string
  /** The day on which standing is judged. */
  readonly asAt: IsoDate
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}
