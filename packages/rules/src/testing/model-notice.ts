/**
 * A notice of an imaginary council in which no rule finds anything, section by section. Tests change one section and see
 * which rule speaks.
 */
const sections = {
  title: `# Housing support: privacy notice

Last reviewed: 1 July 2026`,

  controller: `## Who we are

Alderbrook Council is the controller of the personal data described here. Write to us at Town Hall, Alderbrook AB1 2CD or e-mail housing@alderbrook.example.

Our Data Protection Officer is reached at dpo@alderbrook.example.`,

  collects: `## What we collect

We collect:

- your name and address
- your date of birth
- your income and benefits
- your health, where it bears on where you can live`,

  purposes: `## Why we use it

We use these details to work out what help you can have and to find you somewhere to live.

You do not have to tell us about your health. If you do not give us the rest, we cannot work out what help you can have.`,

  basis: `## What the law says

Finding you a home is a public task, under Part 7 of the Housing Act 1996. That is our lawful basis, in Article 6(1)(e) of the UK GDPR.

We use details of your health because there is a substantial public interest, Article 9(2)(g), under paragraph 6 of Schedule 1 to the Data Protection Act 2018. Our policy document for this is on our website.`,

  sharing: `## Who sees it

We share your name and needs with housing associations and with Hearth, a charity, under the Homelessness Reduction Act 2017. We share with the police where the Crime and Disorder Act 1998 allows it.

Our records are kept for us by Caseline Ltd, a processor that acts on our instructions under a contract.`,

  transfers: `## Where it is kept

All of it is kept in the UK.`,

  retention: `## How long we keep it

We delete your record six years after your case is closed.`,

  rights: `## Your rights

You can see a copy of your data, have wrong details corrected, and ask us to restrict how we use it. We answer within one month. There is normally no charge.

Because our lawful basis is a public task, the rights to erasure and to portability normally do not apply.

## Your right to object

You can object to our use of your data. We then stop, unless we have compelling grounds to go on.

## Decisions by computer

No automated decisions are made about you. An officer decides.`,

  complaints: `## If something is wrong

You can complain to us by our online form, by letter or by telephone on 01234 567890. We acknowledge your complaint within 30 days and tell you the outcome.

You can also complain to the Information Commissioner's Office on 0303 123 1113.`,
} as const

export type NoticeSection = keyof typeof sections

/**
 * The model notice, with sections of one's own in the place of some.
 *
 * @param changes what stands for a section; null leaves it out.
 */
export const modelNotice = (changes: Partial<Record<NoticeSection | 'extra', string | null>> = {}): string =>
  Object.entries({ ...sections, ...changes })
    .flatMap(([, text]) => (text === null ? [] : [text]))
    .join('\n\n')
