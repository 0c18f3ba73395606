import {
  answerResident,
  describePaths,
  findGaps,
  findPaths,
  impactOf,
  listTransfers,
  receivedByParty,
  recipientsOfCategory,
  sensitiveFlows,
} from '@sharemap/graph'
import type { RecordKind } from '@sharemap/register'
import type { Command } from 'commander'
import {
  describeGaps,
  describeImpact,
  describePathsInText,
  describeReceived,
  describeRecipients,
  describeResident,
  describeSensitive,
  describeTransfers,
} from '../describe-answers.ts'
import { openQuestion, type Question, type QuestionOptions } from '../question.ts'
import type { Terminal } from '../terminal.ts'

const traceable: readonly (RecordKind | 'law')[] = ['subject-group', 'category', 'activity', 'system', 'party']

const several = (value: string, before: string[] = []) => [...before, value]

/** Adds the options that every question has. */
const question = (program: Command, usage: string, description: string): Command =>
  program
    .command(usage)
    .description(description)
    .option('--register <file>', 'the register to ask; the shipped one unless given')
    .option('--as-at <date>', 'the day to judge at, YYYY-MM-DD; today unless given')
    .option('--json', 'answer in JSON, as the API does')

/**
 * Adds the ten questions, bar the ninth, to the program.
 *
 * @param program the program to add to.
 * @param terminal where answers go, and today's date.
 */
export const addQuestions = (program: Command, terminal: Terminal): void => {
  const answer = async <Answer>(
    options: QuestionOptions,
    ask: (question: Question) => Answer,
    describe: (answer: Answer) => string,
  ) => {
    const given = ask(await openQuestion(options, terminal.today))
    terminal.write(options.json ? JSON.stringify(given, null, 2) : describe(given))
  }

  question(
    program,
    'recipients-of <category>',
    '1. who receives a category of data, for what, under which basis',
  ).action((category: string, options: QuestionOptions) =>
    answer(
      options,
      ({ register, graph, find }) => recipientsOfCategory(register, graph, find(category, ['category'])),
      describeRecipients,
    ),
  )
  question(
    program,
    'received-by <party>',
    '2. what a recipient gets in all, from which activities, under which power',
  ).action((party: string, options: QuestionOptions) =>
    answer(
      options,
      ({ register, graph, find }) => receivedByParty(register, graph, find(party, ['party'])),
      describeReceived,
    ),
  )
  question(
    program,
    'transfers',
    '3. what leaves the UK, to where, by what mechanism, and whether it stands on the day',
  ).action((options: QuestionOptions) =>
    answer(options, ({ register, asAt }) => listTransfers(register, asAt), describeTransfers),
  )
  question(
    program,
    'impact <what>',
    '4 and 8. what is touched if a party or system is breached, a category ends, or a law, safeguard, country’s approval or agreement falls',
  ).action((what: string, options: QuestionOptions) =>
    answer(
      options,
      ({ register, graph, find }) =>
        impactOf(
          register,
          graph,
          /^[A-Za-z]{2}$/.test(what) ? what : find(what, ['party', 'system', 'category', 'agreement', 'law']),
        ),
      describeImpact,
    ),
  )
  question(
    program,
    'sensitive',
    '5. which flows carry special category or criminal offence data, and whether each condition is complete',
  ).action((options: QuestionOptions) =>
    answer(options, ({ register, graph }) => sensitiveFlows(register, graph), describeSensitive),
  )
  question(
    program,
    'gaps',
    '6. which flows have no basis, gateway or agreement, an agreement run out, or a review overdue',
  ).action((options: QuestionOptions) =>
    answer(options, ({ register, graph }) => findGaps(register, graph), describeGaps),
  )
  question(
    program,
    'path <from> <to>',
    '7. how data gets from one record to another: every path, the shortest first',
  ).action((from: string, to: string, options: QuestionOptions) =>
    answer(
      options,
      ({ graph, find }) => {
        const [start, end] = [find(from, traceable), find(to, traceable)]
        return describePaths(graph, start, end, findPaths(graph, start, end))
      },
      describePathsInText,
    ),
  )
  question(
    program,
    'resident',
    '10. what is held about a person who uses these services, who sees it, why, and for how long',
  )
    .option('--organisation <name>', 'whose services; may be given more than once', several)
    .option('--activity <name>', 'which activity; may be given more than once', several)
    .option('--people <group>', 'which group of people; may be given more than once', several)
    .action((options: QuestionOptions & { organisation?: string[]; activity?: string[]; people?: string[] }) =>
      answer(
        options,
        ({ register, graph, find }) =>
          answerResident(register, graph, {
            organisation: options.organisation?.map((words) => find(words, ['party'])),
            activity: options.activity?.map((words) => find(words, ['activity'])),
            subjectGroup: options.people?.map((words) => find(words, ['subject-group'])),
          }),
        describeResident,
      ),
    )
}
