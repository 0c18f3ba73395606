/** What a resident reads of each right. Article numbers stand only in the fold-out with the law. */
export const rightsWords = {
  heading: 'Your rights',
  description:
    'What you can ask for about your information, when each right applies, and a letter for each, ready to send.',
  lead: 'You have rights over information about you. They are free to use. You do not need a lawyer.',
  time: 'You should get an answer within one month. Hard requests can take up to three months, but you must be told so.',
  proof: 'You may be asked to prove who you are. The month then starts when you have done so.',
  complaintTime:
    'They must tell you within 30 days that they have it. They must then look into it as soon as they can, and tell you the outcome.',
  tags: {
    yes: 'You can',
    conditional: 'For some of it',
    'normally-not': 'Normally not',
    no: 'Not here',
    'not-known': 'We cannot tell',
  },
  names: {
    informed: 'Be told what happens to it',
    access: 'Get a copy of it',
    rectification: 'Have it put right',
    erasure: 'Have it deleted',
    restriction: 'Have its use paused',
    notification: 'Have others told of a change',
    portability: 'Take it elsewhere',
    objection: 'Say no to its use',
    'objection-to-direct-marketing': 'Stop marketing',
    'automated-decisions': 'Have a person look at a computer’s decision',
    'withdraw-consent': 'Take back what you agreed to',
    'complain-to-controller': 'Complain to the organisation',
    'complain-to-regulator': 'Complain to the regulator',
  } as Readonly<Record<string, string>>,
  means: {
    informed: 'You can ask who uses your information, why, who else sees it and for how long.',
    access: 'You can ask for a copy of what is held about you.',
    rectification: 'You can ask for wrong facts to be put right and missing ones added.',
    erasure: 'You can ask for your information to be deleted.',
    restriction: 'You can ask for your information to be left alone while a question is settled.',
    notification: 'If something is put right or deleted, those who were given it must be told.',
    portability: 'You can ask for what you gave in a form that others can use.',
    objection: 'You can say why this use is wrong for you. It must then stop, unless there is a stronger reason.',
    'objection-to-direct-marketing':
      'You can stop your information being used to sell you things. You need give no reason.',
    'automated-decisions': 'If a computer alone decides something important, you can ask for a person to look at it.',
    'withdraw-consent': 'If you agreed to something, you can take that back at any time.',
    'complain-to-controller': 'You can complain. They must tell you within 30 days that they have your complaint.',
    'complain-to-regulator': 'If you are not happy with the answer, you can complain to the regulator.',
  } as Readonly<Record<string, string>>,
  /** Why a right does not apply, or applies in part. */
  reasons: {
    erasure: {
      yes: 'You can ask, for instance, if it is no longer needed.',
      'normally-not': 'The law or a public job needs it kept.',
    },
    portability: {
      conditional: 'It covers what you gave yourself, where a computer handles it.',
      no: 'It applies only where you agreed, or have a contract.',
    },
    objection: {
      yes: 'You need to say why, in your own case.',
      no: 'It does not apply to the reason given here.',
    },
    'withdraw-consent': { no: 'Your agreement is not the reason here, so there is nothing to take back.' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  reasonUnknown: 'It depends on the reason, and the notice gives none. You can still ask.',
  reasonAtLarge: 'It depends on the reason, and the notice does not say which one it is here. You can still ask.',
  reasonPartly: 'The notice gives a reason for only some of what is done here. You can still ask.',
  write: (right: string) => `Write a letter: ${right}`,
  writeShort: 'Write a letter',
  when: 'Not every right applies everywhere. The page of each service says which ones apply there, and why.',
  letterTo: (_right: string, who: string, code: string) =>
    code === 'complain-to-regulator' ? `Write to the regulator about ${who}` : `Write to ${who}`,
  regulator: 'The regulator is independent. It looks after data protection in the UK.',
}
