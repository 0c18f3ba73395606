import type { QuestionId } from './questions.ts'

export interface QuestionWords {
  /** The question as a card shows it. */
  readonly title: string
  /** What the answer holds. */
  readonly hint: string
  /** What is asked for, where it is about something that must be chosen first. */
  readonly choose: string
  /** The question about one thing, by its name. */
  readonly about: (name: string) => string
}

const whole = (title: string, hint: string): QuestionWords => ({ title, hint, choose: '', about: () => title })

/** The ten questions in words. */
export const questionWords: Record<QuestionId, QuestionWords> = {
  'recipients-of': {
    title: 'Who receives this kind of data?',
    hint: 'For what, and on which lawful basis',
    choose: 'Which kind of data?',
    about: (name) => `Who receives ${name}?`,
  },
  'received-by': {
    title: 'What does this body get from us?',
    hint: 'From which activities, and under which power',
    choose: 'Which body?',
    about: (name) => `What does ${name} get from us?`,
  },
  transfers: whole('What leaves the UK, and does it stand?', 'To where and on what it rests, as at the chosen day'),
  breach: {
    title: 'What if this supplier is breached?',
    hint: 'Activities, data, people and bodies touched, and whom to call',
    choose: 'Which supplier, recipient or system?',
    about: (name) => `What if ${name} is breached?`,
  },
  sensitive: whole(
    'Which flows carry special category or criminal data?',
    'And whether the condition of each is complete',
  ),
  gaps: whole(
    'What is missing or out of date?',
    'Flows without a basis, power or agreement; agreements run out; reviews overdue',
  ),
  paths: whole('How does data get from A to B?', 'Every path, the shortest first, and where it crosses a boundary'),
  'what-if': {
    title: 'What would fall if this law or contract went?',
    hint: 'What rests on a lawful basis, a power, an agreement, an approval or a kind of data',
    choose: 'Which law, agreement, approved country or kind of data?',
    about: (name) => `What would fall without ${name}?`,
  },
  changes: whole('What changed between two days?', 'Records that began or ended, and transfers whose standing changed'),
  resident: whole(
    'What would a resident be told?',
    'What is held, who sees it, why, for how long, and what they can do',
  ),
}
