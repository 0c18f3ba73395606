import { countryInSentence, plainDate, type StandingKind } from '@sharemap/law'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { withCertainty } from './certainty-words.ts'
import { closeName, joinWords, toSentence } from './join-words.ts'
import { type GraphWords, type Voice, wordsOfGraph } from './words-of-graph.ts'

const roleWords = (role: FlowEdge['role'], isMany: boolean): string | undefined => {
  if (role === 'processor') return isMany ? 'as its processors' : 'as its processor'
  if (role === 'joint-controller') return isMany ? 'as joint controllers' : 'as a joint controller'
  return undefined
}

const natureWords: Partial<Record<FlowEdge['nature'], string>> = {
  'on-request': 'on request',
  emergency: 'in an emergency',
  'required-by-law': 'where the law requires it',
}

const isClause = /^(?:when|if|where|while|after|before|once|unless|as|because|for|to|on|in|at|during) /i

/** When it happens: the trigger, else what kind of flow it is; empty where nobody says. */
const whenOf = ({ trigger, nature }: FlowEdge): string => {
  if (trigger === null) return natureWords[nature] ?? ''
  const words = trigger.trim().replace(/[\s.;,]+$/, '')
  return isClause.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : `when ${words}`
}

/** A flow to an activity says for what, since the receiver's name alone does not. */
const receiverOf = (flow: FlowEdge, words: GraphWords, voice: Voice): string => {
  if (words.activity(flow.to) !== undefined)
    return `${closeName(words.actor(flow.to))} for ${closeName(words.of(flow.to))}`
  const role = voice === 'council' ? roleWords(flow.role, words.isMany(flow.to)) : undefined
  const name = closeName(words.of(flow.to))
  return role === undefined ? name : `${name.replace(/,$/, '')}, ${role},`
}

/** "the name and address of jobseekers", or in plain words "your name and your address". */
const whatOf = (flow: FlowEdge, words: GraphWords, voice: Voice): string => {
  if (flow.carried.state !== 'stated') return ''
  const named = flow.carried.categories.map(words.of)
  const list = joinWords(flow.carried.withheld ? [...named, 'other information that is not published'] : named)
  if (voice === 'resident' || flow.subjectGroups === null) return list
  return `the ${list.replace(/^the /, '')} of ${joinWords(flow.subjectGroups.map(words.of))}`
}

const holdingOf = (flow: FlowEdge, words: GraphWords, voice: Voice): string => {
  if (voice === 'resident') return 'anything it holds about you'
  const about = flow.subjectGroups === null ? '' : ` about ${joinWords(flow.subjectGroups.map(words.of))}`
  return `any of the data it holds${about}`
}

/** A flow from one activity to another of the same body: nobody is told anything, but data is put to another use. */
const useClause = (flow: FlowEdge, words: GraphWords, voice: Voice): string => {
  const [user, before, after] = [closeName(words.actor(flow.from)), words.of(flow.from), closeName(words.of(flow.to))]
  const when = whenOf(flow)
  switch (flow.carried.state) {
    case 'stated':
      return `${user} uses ${whatOf(flow, words, voice)}, from ${closeName(before)} for ${after} ${when}`
    case 'none':
      return `${user} uses results that identify nobody, from ${closeName(before)} for ${after} ${when}`
    default:
      return `${user} may use for ${after} ${holdingOf(flow, words, voice)} from ${before} ${when}`.trim()
  }
}

const isOwnUse = ({ from, to }: FlowEdge, words: GraphWords) =>
  words.activity(from) !== undefined && words.activity(to) !== undefined && words.actor(from) === words.actor(to)

const unsaidWords: Record<Voice, string> = {
  council: '; the notice does not say which',
  resident: '; the notice does not say what',
}

const clauseOf = (flow: FlowEdge, words: GraphWords, voice: Voice): string => {
  const [sender, receiver, when] = [closeName(words.actor(flow.from)), receiverOf(flow, words, voice), whenOf(flow)]
  const isMany = words.isMany(flow.from)
  const verb = (one: string, many: string) => (isMany ? many : one)
  switch (flow.carried.state) {
    case 'stated':
      return [sender, verb('tells', 'tell'), receiver, 'about', whatOf(flow, words, voice), when].join(' ')
    case 'none':
      return [sender, verb('gives', 'give'), receiver, 'results that identify nobody', when].join(' ')
    default: {
      const holding = isMany
        ? holdingOf(flow, words, voice).replace('it holds', 'they hold')
        : holdingOf(flow, words, voice)
      return [sender, 'may tell', receiver, holding, when].join(' ').trim()
    }
  }
}

const verdicts: Record<Voice, Record<StandingKind, string>> = {
  council: {
    stands: 'the transfer stands',
    'does-not-stand': 'the transfer does not stand',
    'cannot-tell': 'whether the transfer stands cannot be told',
    'no-transfer': 'it makes no transfer',
  },
  resident: {
    stands: 'the law allows it',
    'does-not-stand': 'what it rests on is not enough in law',
    'cannot-tell': 'nobody has said enough to tell whether the law allows it',
    'no-transfer': 'it makes no transfer',
  },
}

/**
 * Says where a flow crosses the border and whether it may.
 *
 * @returns a sentence or two; empty where nothing is known to leave the UK.
 */
const borderOf = (graph: FlowGraph, flow: FlowEdge, voice: Voice): string => {
  if (flow.leavesUk !== 'yes') return ''
  const place =
    flow.country === null ? 'a country that is not named' : (countryInSentence(flow.country) ?? flow.country)
  if (flow.standing === null) return toSentence(`this leaves the UK, for ${place}`)
  const verdict = `on ${plainDate(graph.asAt)} ${verdicts[voice][flow.standing.standing]}`
  return [toSentence(`this leaves the UK, for ${place}; ${verdict}`), toSentence(flow.standing.why)].join(' ')
}

/**
 * Writes a flow as plain English: who tells whom about what, when, how firmly that is known, and whether it leaves the
 * UK. What is told, what may be told since nobody says which data goes, and what identifies nobody are kept apart.
 *
 * @param graph the graph that holds the names: the whole graph, where the flow is shown as a part of it.
 * @param flow an edge of a flow.
 * @param options.voice council staff read the register's names, residents the plain ones.
 * @returns one sentence; more where it leaves the UK.
 */
export const sentenceOfFlow = (graph: FlowGraph, flow: FlowEdge, { voice }: { readonly voice: Voice }): string => {
  const words = wordsOfGraph(graph, voice)
  const clause = isOwnUse(flow, words) ? useClause(flow, words, voice) : clauseOf(flow, words, voice)
  const unsaid = flow.carried.state === 'not-stated' ? unsaidWords[voice] : ''
  const told = toSentence(`${withCertainty(clause, flow.certainty)}${unsaid}`)
  return [told, borderOf(graph, flow, voice)].filter((part) => part !== '').join(' ')
}
