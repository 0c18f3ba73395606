import type { DataForm, FlowNature, RecipientRole } from '@sharemap/register'

/** What is asked about a flow, in the order in which it is known. */
export const flowWords = {
  ends: 'Who tells whom',
  from: 'From which activity, system, body or people',
  to: 'To whom',
  toHint: '“HMRC” finds HM Revenue and Customs. Who is not there yet is added here.',
  activity: 'For which activity',
  activityHint: 'The activity in whose course it happens.',
  purposes: 'Which of its purposes it serves',
  purposesHint: 'None ticked: the notice does not say.',

  what: 'What is shared, and about whom',
  categories: 'Kinds of data',
  categoriesSaid: 'These',
  categoriesUnsaid: 'The notice does not say: any that is held may go',
  categoriesNone: 'Nothing that identifies anyone',
  categoriesHeld: 'What the activity collects',
  categoriesOther: 'Other kinds of data',
  subjectGroups: 'About whom',
  form: 'In what form',
  forms: {
    'not-stated': 'The notice does not say',
    identifiable: 'People can be identified',
    pseudonymised: 'Names are replaced by a key',
    anonymous: 'Anonymous',
  } satisfies Record<DataForm, string>,

  when: 'When',
  trigger: 'When does it happen',
  triggerHint: 'As it follows “when”: “you need help with your benefits”.',
  triggerBefore: 'when',
  nature: 'How it arises',
  natures: {
    'not-stated': 'The notice does not say',
    routine: 'As a matter of routine',
    'on-request': 'On request',
    emergency: 'In an emergency',
    'required-by-law': 'Because the law requires it',
  } satisfies Record<FlowNature, string>,
  recipientRole: 'In what role does the recipient get it',
  roles: {
    'not-stated': 'The notice does not say',
    controller: 'Controller: it decides for itself what it does with it',
    'joint-controller': 'Joint controller: both decide together',
    processor: 'Processor: it acts on our instructions',
    internal: 'It is part of the same body',
  } satisfies Record<RecipientRole, string>,

  law: 'Why it is allowed',
  lawfulBases: 'Lawful basis of each side (Article 6)',
  lawfulBasesHint: 'A sender and a receiver may rest on different ones. Those of the purposes stand with the activity.',
  basisForParty: 'Another body’s lawful basis',

  agreementSection: 'Agreement',
  agreement: 'Under which agreement',
  agreementNone: 'There is none',

  transferSection: 'Does it leave the UK?',
  transfer: 'Does it leave the UK',
  transferSaid: 'It leaves the UK',
  transferNone: 'It stays in the UK',
  transferNoneBecause: 'How that is known',

  how: 'How',
  method: 'By what means',
  methodHint: 'Secure e-mail, an online form, a letter …',
  frequency: 'How often',
} as const
