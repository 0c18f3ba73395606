import type { GraphNode } from '@sharemap/graph'
import { countryInSentence } from '@sharemap/law'
import MiniSearch from 'minisearch'
import { kindWords } from '../../details/details-words.ts'
import { questionWords } from '../../questions/question-words.ts'
import { type AskedKind, type Destination, type QuestionId, questions } from '../../questions/questions.ts'
import { recordAddress } from '../../workbench/record-address.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'
import { askWords } from './ask-words.ts'

/** Something that can be chosen: where it leads, or the question for which something must still be chosen. */
export interface Offer {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly leads: Destination | { readonly page: 'ask'; readonly question: QuestionId }
}

/** Finds offers for what people type. */
export interface AskIndex {
  readonly search: (text: string, question: QuestionId | undefined) => readonly Offer[]
}

interface Thing {
  readonly id: string
  readonly kind: AskedKind
  readonly name: string
  readonly plainName: string
  readonly aliases: string
}

interface Entry extends Offer {
  readonly question: QuestionId | null
  readonly name: string
  readonly plainName: string
  readonly aliases: string
  readonly asked: string
}

const most = 12
const mostToChooseFrom = 200

/** The law's own nodes; and of a country abroad, the approval that transfers to it may rest on. */
const thingsOfNode = (node: GraphNode): Thing[] => {
  const { id, label, plainLabel, aliases } = node
  if (node.kind === 'lawful-basis' || node.kind === 'gateway') {
    return [{ id, kind: node.kind, name: label, plainName: plainLabel, aliases: aliases.join(' ') }]
  }
  if (node.kind !== 'place' || node.country === null || node.country === 'GB') return []
  const name = askWords.approval(countryInSentence(node.country) ?? node.country)
  return [{ id, kind: 'place', name, plainName: label, aliases: `${aliases.join(' ')} ${askWords.approvalAliases}` }]
}

const thingsOf = ({ records, graph }: Workbench): Thing[] => [
  ...[...records.all()].map(({ kind, record }) => ({
    id: record.id,
    kind,
    name: record.name,
    plainName: record.plainName,
    aliases: 'aliases' in record ? record.aliases.join(' ') : '',
  })),
  ...graph.nodes.flatMap(thingsOfNode),
]

/** Each question that can be asked about a thing, and the thing itself. */
const entriesOf = (thing: Thing): Entry[] => {
  const { id, kind, name, plainName, aliases } = thing
  const asked = questions
    .filter(({ about }) => about.includes(kind))
    .map(({ id: question, answer }): Entry => {
      const label = questionWords[question].about(name)
      const hint = askWords.question
      return {
        id: `${question} ${id}`,
        question,
        label,
        hint,
        leads: answer(id),
        name,
        plainName,
        aliases,
        asked: label,
      }
    })
  const leads: Destination =
    recordAddress(id) === null ? { page: 'explorer', search: { selected: id } } : { page: 'record', id }
  return [
    ...asked,
    {
      id,
      question: null,
      label: kind === 'place' ? plainName : name,
      hint: kindWords[kind],
      leads,
      name,
      plainName,
      aliases,
      asked: '',
    },
  ]
}

const wholeQuestions = (): Entry[] =>
  questions.map(({ id, about, answer }): Entry => {
    const { title, hint } = questionWords[id]
    const leads = about.length === 0 ? answer('') : ({ page: 'ask', question: id } as const)
    return {
      id,
      question: null,
      label: title,
      hint: askWords.question,
      leads,
      name: '',
      plainName: hint,
      aliases: '',
      asked: title,
    }
  })

/**
 * Prepares every record, alias and question to be found by what people type, with a beginning of a word or a slip of
 * the finger forgiven.
 *
 * @param workbench the register and its graph as at a date.
 */
export const buildAskIndex = (workbench: Workbench): AskIndex => {
  const general = wholeQuestions()
  const entries = [...general, ...thingsOf(workbench).flatMap(entriesOf)]
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const index = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'plainName', 'asked'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { name: 3, aliases: 3 },
      // Of a thing and the questions about it, the questions come first.
      boostDocument: (id) => (byId.get(id)?.question === null ? 1 : 1.3),
    },
  })
  index.addAll(entries)
  const chooseFrom = (question: QuestionId) =>
    entries
      .filter((entry) => entry.question === question)
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
      .slice(0, mostToChooseFrom)
  return {
    search: (text, question) => {
      if (text.trim() === '') return question === undefined ? general : chooseFrom(question)
      const found = index
        .search(text, question === undefined ? {} : { filter: ({ id }) => byId.get(id)?.question === question })
        .flatMap(({ id }) => byId.get(id) ?? [])
      return found.slice(0, most)
    },
  }
}
