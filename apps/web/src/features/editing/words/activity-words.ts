import type { Activity, DataSource } from '@sharemap/register'

/** What is asked about an activity, in the order in which it is known. */
export const activityWords = {
  who: 'Who does it',
  controller: 'Which organisation decides why and how (the controller)',
  runBy: 'Which service or team carries it out',
  runByHint: 'Leave it empty where the organisation itself does.',
  jointControllers: 'Joint controllers',

  what: 'What it is for',
  name: 'What the activity is called',
  purposes: 'Purposes',
  purposesHint: 'What the data is used for. Each purpose has a lawful basis of its own.',
  purpose: (position: number) => `Purpose ${position}`,
  purposePlain: (position: number) => `Purpose ${position} in plain words`,
  purposePlainHint: 'As it follows “We use it to …”. Left empty, it is the name.',
  purposeWhat: 'a purpose',

  whose: 'Whose data',
  subjectGroups: 'Whose data it is',
  subjectGroupsHint: 'Jobseekers, tenants, visitors of the website …',

  collected: 'What is collected, and from whom',
  collects: 'Kinds of data',
  collectsHint: 'Search by any name: “NI number” finds National Insurance number.',
  sourcesForAll: 'Where they come from',
  sourcesOf: (category: string) => `Where ${category} comes from`,
  sourceParties: 'Bodies that data comes from',
  sources: {
    person: 'The person',
    referral: 'A referral',
    device: 'Their device',
    camera: 'A camera',
    'other-body': 'Another body',
    'made-by-us': 'Made by us',
    'not-stated': 'The notice does not say',
  } satisfies Record<DataSource, string>,

  law: 'Why it is allowed',
  purposesFirst: 'Name a purpose above: each has a lawful basis of its own.',

  kept: 'Where and how long it is kept',
  systems: 'Systems',
  systemsHint: 'Software and places in which the data is kept.',
  retention: 'How long it is kept',

  care: 'Care for people’s data',
  automatedDecisions: 'Decisions by machine alone',
  automatedDecisionsNone: 'There are none',
  securityMeasures: 'How it is kept secure',
  dpia: 'Data protection impact assessment',
  dpiaReference: 'Its reference',
  dpiaWords: {
    'not-stated': 'The notice does not say',
    'not-needed': 'Not needed',
    planned: 'Planned',
    'in-progress': 'Being made',
    done: 'Done',
  } satisfies Record<Activity['dpia']['progress'], string>,
  givingData: 'Must people give their data?',
  duty: { compulsory: 'Yes', voluntary: 'No', depends: 'It depends' },
  consequence: 'What happens if they do not',
} as const
