import type { PublisherKind } from '../rule.ts'
import { modelNotice, type NoticeSection } from './model-notice.ts'

/** A notice in which a rule speaks, or still must not. */
export interface NoticeCase {
  readonly when: string
  readonly notice: string
  readonly publisher: PublisherKind
  readonly asAt: string
}

export interface NoticeCases {
  readonly fires: readonly NoticeCase[]
  /** Near misses: what looks like the fault and is none. */
  readonly silent: readonly NoticeCase[]
}

type Changes = Partial<Record<NoticeSection | 'extra', string | null>>
type Setting = Partial<Pick<NoticeCase, 'publisher' | 'asAt'>>

const whole = (when: string, notice: string, setting: Setting = {}): NoticeCase => ({
  when,
  notice,
  publisher: 'council',
  asAt: '2026-11-22',
  ...setting,
})

/** The model notice with some sections changed. */
const changed = (when: string, changes: Changes, setting: Setting = {}) => whole(when, modelNotice(changes), setting)
/** The model notice with a paragraph more at its end. */
const also = (when: string, extra: string, setting: Setting = {}) => changed(when, { extra }, setting)

/** For each rule over a notice's text, by its id, what makes it speak and what must not. */
export const noticeCases: Readonly<Record<string, NoticeCases>> = {
  'TR-PRIVACY-SHIELD': {
    fires: [
      also(
        'the supplier is under it',
        'Our mailing firm in the United States is certified under the EU-US Privacy Shield.',
      ),
      also('the supplier follows the scheme before it', 'Its servers in the USA follow the Safe Harbour principles.'),
    ],
    silent: [
      also(
        'it is said to be gone',
        'Our mailing firm no longer relies on the Privacy Shield. It is on the Data Privacy Framework List with the UK Extension.',
      ),
      also(
        'it held on that day',
        'Our mailing firm in the United States is certified under the EU-US Privacy Shield.',
        { asAt: '2019-06-01' },
      ),
    ],
  },
  'TR-EU-FRAMING': {
    fires: [
      changed('nothing is said to leave the continent', {
        transfers: '## Where it is kept\n\nWe never send information to countries outside Europe.',
      }),
      changed('all is said to stay in Europe', {
        transfers: '## Where it is kept\n\nAll our servers are in the European Union.',
      }),
      also('by an older name of Europe', 'Nothing that we hold is sent outside the EEC.'),
      changed('the line is drawn at Europe', {
        transfers: '## Where it is kept\n\nWe do not send your data outside the European Union.',
      }),
    ],
    silent: [
      also('the law of Europe is spoken of', 'The GDPR is a legal framework in the EU. It governs how data is stored.'),
      changed('a country of Europe is named', {
        transfers: '## Where it is kept\n\nIt is stored in Ireland, in the EU, which UK regulations approve.',
      }),
      changed('the line is drawn at the UK', {
        transfers: '## Where it is kept\n\nWe do not send your data outside the UK or the EEA.',
      }),
      changed(
        'the boundary was that of Europe then',
        { transfers: '## Where it is kept\n\nWe do not send your data outside the European Union.' },
        { asAt: '2020-06-01' },
      ),
    ],
  },
  'TR-NO-DESTINATION': {
    fires: [
      changed('it can be seen from abroad', {
        transfers: '## Where it is kept\n\nOur support firm may access your data from overseas.',
      }),
      changed('it leaves for nobody knows where', {
        transfers: '## Where it is kept\n\nSome of your data is sent overseas.',
      }),
      changed('it may be anywhere', {
        transfers: '## Where it is kept\n\nThe servers of our website stand all around the world.',
      }),
    ],
    silent: [
      changed('there are none', { transfers: '## Where it is kept\n\nThere are no transfers outside the UK.' }),
      changed('nothing is said to go', { transfers: '## Where it is kept\n\nNo data leaves the United Kingdom.' }),
      changed('the country is named', {
        transfers: '## Where it is kept\n\nSome of your data is sent overseas, to Canada.',
      }),
      changed('nothing leaves', { transfers: '## Where it is kept\n\nNothing is sent overseas.' }),
      changed('a question is answered with a word', {
        transfers: '## Is any of it held on servers overseas?\n\nNo.',
      }),
      changed('nobody says that it is on the web', {
        transfers: '## Where it is kept\n\nOur servers are in the UK, and our site is on the world wide web.',
      }),
      changed('a question does not apply', { transfers: '## When it goes to other countries\n\nNot applicable.' }),
    ],
  },
  'TR-NO-RECIPIENT': {
    fires: [
      changed('nobody is named', {
        transfers: '## Where it is kept\n\nSome of your data is held on servers in Canada.',
      }),
    ],
    silent: [
      changed('the kind of firm is named for countries told of by what they are not', {
        transfers:
          '## Where it is kept\n\nSome service providers keep your data in non-UK countries that UK regulations cover, such as Japan.',
      }),
      changed('the supplier is named', {
        transfers: '## Where it is kept\n\nSome of your data is held on servers in Canada by Mapleware Inc.',
      }),
      changed('the kind of recipient is said', {
        transfers: '## Where it is kept\n\nSome of your data is sent overseas to the hosting provider of our website.',
      }),
    ],
  },
  'TR-NO-SAFEGUARD': {
    fires: [
      changed('what is seldom done is done', {
        transfers:
          '## Where it is kept\n\nGenerally we do not process your data outside the UK. Where we do, we see to it that it is safe.',
      }),
      changed('there is only a contract', {
        transfers: '## Where it is kept\n\nSome of your data is sent to India under a robust contract.',
      }),
    ],
    silent: [
      changed('it is never done', { transfers: '## Where it is kept\n\nWe do not process your data outside the UK.' }),
      changed('the tool is named', {
        transfers:
          '## Where it is kept\n\nSome of your data is sent to India under the International Data Transfer Agreement.',
      }),
    ],
  },
  'TR-UNDISCLOSED': {
    fires: [also('a service known to work abroad is used', 'We use Google Analytics to count visits.')],
    silent: [
      also('a service of no known place is used', 'We use a system called Tallywell to count visits.'),
      changed('the transfer to it is told of', {
        transfers:
          '## Where it is kept\n\nMailchimp keeps your e-mail address in the United States, under the UK Extension to the Data Privacy Framework.',
      }),
    ],
  },
  'TR-SILENT': {
    fires: [changed('nothing is said', { transfers: null })],
    silent: [
      changed('the servers are said to be here', { transfers: '## Where it is kept\n\nIt is hosted on UK servers.' }),
      changed('it is said to stay in the country', { transfers: '## Where it is kept\n\nYour data stays in the UK.' }),
      changed('data is said to go abroad, in a text that was answered and quoted', {
        transfers: "> > The list is a supplier's, so your data\n> > can go to the USA.",
      }),
      changed('it is said to stay', { transfers: '## Where it is kept\n\nYour data never leaves the UK.' }),
      changed('a question is answered with a word', { transfers: '## Does my data go overseas?\n\nNo.' }),
    ],
  },
  'TR-ICO-ADVICE': {
    fires: [
      also(
        'the regulator is consulted',
        'Transfers overseas happen only after consulting the Information Commissioner.',
      ),
      also('the regulator is asked first', 'We will ask the ICO for advice before sending data to an unsafe country.'),
      also(
        'the regulator is asked before sending',
        'Before we send data to a country without such an approval we seek the advice of the Information Commissioner.',
      ),
    ],
    silent: [
      also(
        'the regulator is asked about something else',
        'Before we use a new system we may seek the advice of the Information Commissioner.',
      ),
    ],
  },
  'LB-NONE': {
    fires: [
      changed('consent is only a case that there may be', {
        basis: '## What the law says\n\nThe UK GDPR holds. Where we rely on your consent you can withdraw it.',
      }),
      changed('lawfulness is only asserted', {
        basis: '## What the law says\n\nThe UK GDPR holds. We handle your data lawfully.',
      }),
      changed('consent is spoken of for what goes abroad alone', {
        basis:
          '## What the law says\n\nThe UK GDPR holds for us. If your data has to leave the UK, this will be with your consent.',
      }),
      changed('nothing is said', { basis: null }),
      changed('an Act is named, and no basis', {
        basis: '## Our legal basis\n\nOur legal basis is the Housing Act 1996.',
      }),
      changed('consent is asked for other purposes only', {
        basis:
          '## What we promise\n\nWe ask for your consent before we use it for another purpose. You can withdraw it.',
      }),
      changed('a duty to look after data is a duty of another kind', {
        basis: '## What the law says\n\nWe have a legal duty to protect the information that we hold.',
      }),
      changed('it is the consent of parents to something else', {
        basis: '## Children\n\nA child needs the consent of a parent to join.',
      }),
    ],
    silent: [
      changed('permission was given and can be taken back', {
        basis:
          '## What the law says\n\nThe UK GDPR holds. You have given us your permission, which you can withdraw at any time.',
      }),
      changed('a contract is called the basis', {
        basis: '## What the law says\n\nThe UK GDPR holds. We process your data on the basis of a contract.',
      }),
      changed('the functions are called official', {
        basis: '## What the law says\n\nThe UK GDPR holds. We need it to carry out our official functions.',
      }),
      changed('an Act is said to require it', {
        basis: '## What the law says\n\nThe UK GDPR holds. The Education Act 1996 requires us to collect this.',
      }),
      changed('an Act is said to give the job', {
        basis: '## What the law says\n\nThe UK GDPR holds. The Housing Act 1996 gives us this work.',
      }),
      changed('the point is cited with full stops', {
        basis: '## What the law says\n\nWe keep the file under Article 6.1(c) of the UK GDPR.',
      }),
      changed('a table gives one in each row', {
        basis:
          '## What we hold and on what footing\n\nRecord | Basis | Kept\n--- | --- | ---\nYour donation, with the form that HM Revenue and Customs asks for | Legal obligation (Gift Aid) | Seven years\nNewsletter list, for those who ask to be on it | Consent | Until it is withdrawn',
      }),
      changed('a sentence cites a basis beside a condition', {
        basis:
          '## What the law says\n\nFor school records we follow Article 6(1)(c) and Article 9(2)(b) of the UK GDPR, with paragraph 1 of Schedule 1 to the Data Protection Act 2018.',
      }),
      changed('one is named in a table of sorts', { basis: 'Lawful basis: public task, Housing Act 1996' }),
      changed('the authority stands beside regulations', {
        basis:
          '## What the law says\n\nWe have official authority to do so under the Allocation of Housing Regulations 2002.',
      }),
    ],
  },
  'LB-UNMAPPED': {
    fires: [
      changed('what leads into the list names no purpose', {
        basis:
          '## What the law says\n\nThere are other lawful bases that we may use, which are not linked to our duties:\n\n- your consent\n- a contract with you\n- a legal obligation',
      }),
      changed('a menu', {
        basis:
          '## Our lawful bases\n\nWe rely on one of these:\n\n- your consent\n- a contract with you\n- a legal obligation\n- a public task',
      }),
    ],
    silent: [
      changed('each list of bases has its purpose', {
        basis:
          '## What the law says\n\nUnder the UK GDPR and the Housing Act 1996, our lawful bases for using it to let homes are:\n\n- your consent\n- a contract with you\n- a public task',
      }),
      changed('each tied to its purpose', {
        basis:
          '## Our lawful bases\n\n- sending the magazine you subscribed to: your consent\n- letting a garage or allotment plot: a contract with you\n- counting council tax support for government returns: a legal obligation',
      }),
    ],
  },
  'LB-LI-PUBLIC': {
    fires: [
      also('a council relies on them', 'We use it in our legitimate interests in running a good service.'),
      also('a company of a council does', 'We use it in our legitimate interests in running a good service.', {
        publisher: 'company',
      }),
    ],
    silent: [
      also('they are named for the sake of a right', 'You can object where use rests on legitimate interests.'),
      also(
        'they are said to be closed to the council',
        'Others may rely on legitimate interests; as a public authority we cannot.',
      ),
      changed('the notice says itself that they are barred', {
        basis:
          '## What the law says\n\nFinding you a home is a public task, under Part 7 of the Housing Act 1996, Article 6(1)(e) of the UK GDPR.\n\n- Legitimate interests: these would be weighed against yours. They cannot apply where we act as a public authority.',
      }),
      changed('the services are called legitimate', {
        purposes:
          '## Why we use it\n\nWe use these details for legitimate business services, such as lettings. If you do not give them, we cannot help.',
      }),
      also('a charity relies on them', 'We use it in our legitimate interests in running a good service.', {
        publisher: 'other',
      }),
      also('they are set aside', 'We do not rely on legitimate interests.'),
      changed('a parish council is no public authority', {
        title: '# Alderbrook Parish Council: privacy notice\n\nLast reviewed: 1 July 2026',
        extra: 'We use it in our legitimate interests in running a good service.',
      }),
    ],
  },
  'LB-LI-ART9': {
    fires: [
      changed('they stand in the list', {
        basis:
          '## What the law says\n\nFor special category data we rely on one of these conditions:\n\n- your explicit consent\n- our legitimate interests',
      }),
    ],
    silent: [
      also('they are said to be no condition', 'Legitimate interests are no condition for special category data.'),
      also('they stand among the bases of Art 6', 'We rely on our legitimate interests to keep our network safe.'),
    ],
  },
  'LB-LI-WHICH': {
    fires: [also('it is not named', 'Some of this is in our legitimate interests.')],
    silent: [
      changed(
        'the interest is named after it',
        {
          basis:
            '## What the law says\n\nThe basis is Article 6(1)(f) of the UK GDPR, the legitimate interest being the promotion of our concerts.',
        },
        { publisher: 'other' },
      ),
      changed(
        'the interest is the purpose named before',
        {
          basis:
            '## What the law says\n\nThe purpose is to keep the site safe and up to date. Our basis is legitimate interests, weighed against yours, Article 6(1)(f) of the UK GDPR.',
        },
        { publisher: 'other' },
      ),
      changed(
        'the interest stands in brackets',
        {
          basis:
            '## What the law says\n\nWe rely on our legitimate interests (keeping supporters informed), weighed against yours, under Article 6(1)(f) of the UK GDPR.',
        },
        { publisher: 'other' },
      ),
      also('it is named', 'Some of this is in our legitimate interests, such as keeping our network safe.'),
      also(
        'a list names it',
        'We rely on legitimate interests.\n\nOur legitimate interest is in:\n\n- keeping our network safe',
      ),
      also(
        'its purpose is named',
        'Some of this is in our legitimate interests for the purpose of managing volunteers.',
      ),
    ],
  },
  'LB-A9-NONE': {
    fires: [
      changed('only records of health are spoken of', {
        basis:
          '## What the law says\n\nFinding you a home is a public task under Part 7 of the Housing Act 1996, Article 6(1)(e) of the UK GDPR.',
        collects: '## What we collect\n\nWhat you tell us goes into records about your health.',
      }),
      changed('health stands in a list that begins with what will be collected', {
        collects:
          '## Your application\n\nWhen you apply for help we will collect your:\n\n- name\n- medical information',
        basis:
          '## What the law says\n\nFinding you a home is a public task under Part 7 of the Housing Act 1996, Article 6(1)(e) of the UK GDPR.',
      }),
      changed('health is collected', {
        basis: '## What the law says\n\nFinding you a home is a public task, under Part 7 of the Housing Act 1996.',
      }),
      changed('health is shared', {
        collects: '## What we collect\n\nWe collect:\n\n- your name',
        basis: '## What the law says\n\nFinding you a home is a public task, under Part 7 of the Housing Act 1996.',
        sharing: '## Who sees it\n\nWe share with doctors, if you have a health need.',
      }),
    ],
    silent: [
      changed('explicit consent is asked for one kind', {
        basis:
          '## What the law says\n\nPublic task, under the Housing Act 1996, Article 6(1)(e) of the UK GDPR. We only use health details with your explicit consent, which you may withdraw.',
      }),
      changed('the list only tells what the law calls special', {
        basis:
          '## What the law says\n\nFinding you a home is a public task under Part 7 of the Housing Act 1996, Article 6(1)(e) of the UK GDPR.',
        collects:
          '## What we collect\n\nWe collect your name.\n\nExamples of sensitive data include:\n\n- ethnic origin\n- health',
      }),
      changed('a condition stands among the lawful bases', {
        basis:
          '## Lawful bases\n\n- a public task under Part 7 of the Housing Act 1996\n- the provision of social care and the management of its services\n- a substantial public interest',
      }),
      changed('only ordinary data is collected', {
        collects: '## What we collect\n\nWe collect:\n\n- your name\n- your health and safety training',
        purposes:
          '## Why we use it\n\nWe use these details to work out what help you can have.\n\nYou do not have to give us them.',
        basis: '## What the law says\n\nFinding you a home is a public task, under Part 7 of the Housing Act 1996.',
      }),
    ],
  },
  'LB-A9-SCH1': {
    fires: [
      changed('the reason alone is given', {
        basis:
          '## What the law says\n\nPublic task, under the Housing Act 1996, Article 6(1)(e) of the UK GDPR. Special category data: necessary for reasons of public health.',
      }),
      changed('the heading names the data after the basis', {
        basis:
          '## What the law says\n\nFinding you a home is a public task, under Part 7 of the Housing Act 1996, Article 6(1)(e) of the UK GDPR.\n\n## Lawful basis for special category data\n\nIt is this:\n\n- Social protection law: we need it to meet our duties to you.',
      }),
      changed('Schedule 1 is not mentioned', {
        basis:
          '## What the law says\n\nWe use special category data under the condition of substantial public interest.',
      }),
    ],
    silent: [
      changed('explicit consent needs none', {
        basis:
          '## What the law says\n\nWe use special category data with your explicit consent, which you can withdraw.',
      }),
    ],
  },
  'LB-A9-EXPLICIT': {
    fires: [also('it is only consent', 'We use other special category data with your consent.')],
    silent: [
      also('it is explicit', 'We use other special category data with your explicit consent.'),
      also('it is express', 'We use other special category data with your express consent.'),
      also(
        'it cannot be asked for',
        'We use other special category data where it is necessary to protect you and you cannot give consent.',
      ),
    ],
  },
  'LB-A9-WORDING': {
    fires: [
      also(
        'whatever is publicly available',
        'Another condition for special category data is that it is publicly available.',
      ),
      also(
        'a legal requirement',
        'We pass on sensitive personal information with your explicit consent or where we are legally required to.',
      ),
    ],
    silent: [
      also(
        'what the person made public',
        'Another condition for special category data is that you have manifestly made it public.',
      ),
    ],
  },
  'LB-A10': {
    fires: [
      changed('the Schedule is cited as a whole', {
        basis:
          '## What the law says\n\nFinding you a home is a public task, under Part 7 of the Housing Act 1996, Article 6(1)(e) of the UK GDPR. We use health for a substantial public interest.',
        collects:
          '## What we collect\n\nWe collect:\n\n- your name\n- criminal convictions\n- your health\n\nData on offences is used under Schedule 1 of the Data Protection Act 2018.',
      }),
      changed('convictions are collected', {
        basis: '## What the law says\n\nFinding you a home is a public task, under Part 7 of the Housing Act 1996.',
        collects: '## What we collect\n\nWe collect:\n\n- your name\n- your criminal convictions',
      }),
      changed('official authority is that of the public task', {
        basis:
          '## What the law says\n\nWe use it for a task in the public interest or in the exercise of official authority, under Part 7 of the Housing Act 1996.',
        collects: '## What we collect\n\nWe collect:\n\n- your name\n- alleged and proven criminal offences',
      }),
    ],
    silent: [
      changed('the list only tells what the law calls sensitive', {
        basis:
          '## What the law says\n\nFinding you a home is a public task under Part 7 of the Housing Act 1996, Article 6(1)(e) of the UK GDPR.',
        collects:
          '## What we collect\n\nWe collect your name.\n\nExamples of sensitive data include:\n\n- criminal convictions\n- health',
      }),
      changed('the paragraph is given by its name', {
        collects:
          '## What we collect\n\nWe collect:\n\n- your name\n- criminal convictions\n- your health\n\nData on offences is used under Schedule 1 of the Data Protection Act 2018, for preventing or detecting unlawful acts.',
      }),
      changed('the work against crime is mentioned', {
        purposes: '## Why we use it\n\nWe use these details to prevent crime.\n\nYou do not have to give us them.',
      }),
      changed('the authority is named', {
        collects:
          '## What we collect\n\nWe collect:\n\n- your name\n- your criminal convictions, under our official authority',
      }),
    ],
  },
  'LB-CONSENT': {
    fires: [
      also('giving is said to be consent', 'In giving us your details you consent to us sharing them.'),
      also('use is said to mean agreement', 'Your use of the site means that you agree to these terms.'),
      also(
        'reading on is taken for agreement',
        'By visiting this site, or any of those that we look after for other bodies and their partners, you will be taken to have read and accepted what is said here.',
      ),
      also('use of the site', 'By using this site you consent to our use of your data.'),
      also('no service without it', 'If you do not give your consent we will not be able to help.'),
      also('what is left over', 'For all other purposes we ask for your consent.'),
      also('what is left over, in other words', 'In any other circumstances we ask for your consent to share it.'),
      also('giving details is taken for it', 'By giving us your details you are consenting to their use.'),
      also('agreement is laid in the mouth of people', 'You agree that your details can go to whoever runs the site.'),
    ],
    silent: [
      also('consent is a tick in a box', 'We will only do this if you give clear consent by ticking a box.'),
      also(
        'visiting only shows what others agreed to',
        'By visiting our offices you can see the rules that other tenants have accepted.',
      ),
      also(
        'no more without it',
        'We will not use your details for any other purpose without your consent, which you can withdraw.',
      ),
      also('a real choice', 'We send the magazine with your consent, and you can withdraw it at any time.'),
    ],
  },
  'LB-CONFLATED': {
    fires: [
      also('the label of the one stands over the other', 'Public task: we have a legal obligation to do this.'),
      also('the one in brackets behind the other', 'We are required by law to do this (public task).'),
      also('a duty to provide services', 'We have a legal duty to provide our services, so we may use your data.'),
    ],
    silent: [
      also('each has its label', 'Legal obligation: council tax. Public task: parks.'),
      also('both, each for its own', 'We rely on a legal obligation for tax returns and on a public task for housing.'),
    ],
  },
  'LB-PART3': {
    fires: [
      also('the prosecutions are named as a thing', 'The file may be needed in court, as in prosecutions by us.'),
      also('law enforcement duties', 'Some of our work is done under law enforcement powers.'),
    ],
    silent: [
      also(
        'Part 3 is addressed',
        'Some of our work is done under law enforcement powers, under Part 3 of the Data Protection Act 2018.',
      ),
      also('the police enforce the law', 'The police may ask us for help.'),
    ],
  },
  'LB-NOLAW': {
    fires: [
      changed('the use is called necessary and in the public interest', {
        basis:
          '## What the law says\n\nWe use what you tell us because it is necessary and in the public interest, under the UK GDPR.',
      }),
      changed('the basis is called public interest', {
        basis:
          '## What the law says\n\nWe use what you tell us under the lawful basis of public interest, in the UK GDPR.',
      }),
      changed('no Act is cited', {
        basis: '## What the law says\n\nThis is a public task, Article 6(1)(e) of the UK GDPR.',
      }),
    ],
    silent: [
      changed('a contract needs none', { basis: '## What the law says\n\nThis is for our contract with you.' }),
      changed('a list of the functions is linked', {
        basis:
          '## What the law says\n\nThis is a public task. Our [statutory functions](https://alderbrook.example/functions) are listed apart.',
      }),
    ],
  },
  'RET-NONE': {
    fires: [
      changed('a table has a column of something else', {
        retention: 'Record | Basis | Cost\n--- | --- | ---\nRent account | contract | 6 years of rent',
      }),
      changed('only recordings have a period', {
        retention: '## Cameras\n\nThe system runs day and night, and recordings are held for 14 days.',
      }),
      changed('nothing is said', { retention: null }),
      changed('it is said of cookies only', { retention: '## Cookies\n\nOur cookies are kept until you log out.' }),
      changed('it is said of cameras only', { retention: '## Cameras\n\nFootage is kept for 30 days.' }),
    ],
    silent: [
      changed('a column of a table tells how long', {
        retention:
          'Record | Basis | Kept\n--- | --- | ---\nRent account | contract | 6 years\nKeys | contract | 1 year',
      }),
      changed('a criterion is given', {
        retention: '## How long\n\nWe keep your record until your appeal is decided.',
      }),
      changed('cameras are all that it is about', {
        title: '# Cameras in our offices: privacy notice\n\nLast reviewed: 1 July 2026',
        retention: '## How long\n\nFootage is kept for 30 days.',
      }),
    ],
  },
  'RET-GENERIC': {
    fires: [
      changed('the period is only called appropriate', {
        retention: '## How long we keep it\n\nWe will keep your data for an appropriate period.',
      }),
      changed('a need of the business is the end', {
        retention: '## How long we keep it\n\nWe hold your file for as long as there is a business need.',
      }),
      changed('as long as necessary', { retention: '## How long\n\nWe keep your record for as long as is necessary.' }),
      changed('not longer than necessary', {
        retention: '## How long\n\nWe will not hold your record for longer than is necessary.',
      }),
    ],
    silent: [
      changed('keeping too long is something to complain of', {
        retention: '## How long we keep it\n\nUntil your case is closed.',
        complaints:
          "## What you can complain about\n\nComplain to us, and to the Information Commissioner's Office, where:\n\n- your data was lost\n- your data was kept for longer than necessary\n\nWe acknowledge complaints within 30 days.",
      }),
      changed('and two years is the most', {
        retention: '## How long\n\nWe keep your record for as long as is necessary, and at most two years.',
      }),
    ],
  },
  'RET-REF': {
    fires: [
      changed('the schedule is named', {
        retention: '## How long\n\nOur retention schedule says how long we keep your record.',
      }),
      changed('the link beside it is an address to write to', {
        retention:
          '## How long\n\nOur retention schedule says how long we keep your record; [ask us](mailto:records@alderbrook.example).',
      }),
    ],
    silent: [
      changed('the schedule is linked', {
        retention:
          '## How long\n\nOur [retention schedule](https://alderbrook.example/retention) says how long we keep your record.',
      }),
      changed('the period is given too', {
        retention: '## How long\n\nWe keep your record for six years, as our retention schedule says.',
      }),
    ],
  },
  'RET-INDEFINITE': {
    fires: [
      changed('there is said to be no limit', {
        retention: '## How long we keep it\n\nThere is no time limit on how long we hold your file.',
      }),
      also('it is never deleted', 'Registers of electors are kept permanently.'),
      also('it is not deleted', 'Records of children in care will never be deleted.'),
    ],
    silent: [
      also('it is not kept for ever', 'Records are not kept indefinitely.'),
      changed('erasure is refused', {
        extra: '## Your right to erasure\n\nSome records cannot be deleted at your request.',
      }),
      also('it is deleted later', 'Records will not be deleted until six years have passed.'),
    ],
  },
  'RET-MISCITED': {
    fires: [also('another section of the Act', 'We keep records under section 22 of the Local Government Act.')],
    silent: [also('the section on documents', 'We keep records under section 224 of the Local Government Act 1972.')],
  },
  'RET-PURPOSE': {
    fires: [
      changed('for a service that has ended', {
        retention:
          '## How long\n\nWe keep your record for five years after the service has ended. It is kept for the purpose of providing you with the service.',
      }),
    ],
    silent: [
      changed('for another purpose', {
        retention:
          '## How long\n\nWe keep your record for five years after the service has ended. It is kept for the purpose of answering claims.',
      }),
    ],
  },
  'RI-MISSING': {
    fires: [
      changed('that nobody objects is no right to object', {
        rights:
          '## Your rights\n\nYou can see a copy of your data, have wrong details corrected, and ask us to restrict our use, to erase them or to move them to another provider. We write to your home if you have no objection.',
      }),
      changed('who has access is not the right of access', {
        rights:
          '## Who has access to your data\n\nOur officers do.\n\n## Your rights\n\nYou can have wrong details corrected, and ask us to restrict our use, to erase them or to move them to another provider.\n\n## Your right to object\n\nYou can object.',
      }),
      changed('three are told of', {
        rights:
          '## Your rights\n\nYou can see a copy of your data, have wrong details corrected and object. We answer within one month.',
      }),
    ],
    silent: [
      changed('they are told in plain words', {
        rights:
          '## Your rights\n\nYou may see your data; have errors put right; have it erased; limit its use; or take it elsewhere in a machine-readable form.\n\n## Your right to object\n\nYou can object.',
      }),
      changed('they are named one after the other', {
        rights:
          '## Your rights\n\nYou can ask for access, correction, deletion, restriction and portability.\n\n## Your right to object\n\nYou can object.',
      }),
      changed('data can be moved to another party', {
        rights:
          '## Your rights\n\nYou can see a copy of your data, have wrong details corrected, and ask us to restrict our use, to erase them or to transfer your data to another party.\n\n## Your right to object\n\nYou can object.',
      }),
      changed('those that do not apply are told of too', {
        rights:
          '## Your rights\n\nYou can have a copy of your data, and mistakes corrected. We answer within one month. You can ask us to limit our use of it.\n\nOur lawful basis is a public task, so erasure and portability do not apply.\n\nYou can object to our use of your data.',
      }),
    ],
  },
  'RI-MERGED': {
    fires: [
      changed('one breath', {
        rights:
          '## Your rights\n\nYou have the right of access to your data, and to rectify, erase, restrict, move and object to our use of it, as far as our lawful basis allows. We answer within one month. Your right to data portability is limited. No automated decisions are made.',
      }),
    ],
    silent: [
      changed('refused requests are something to complain of', {
        rights: '## Your rights\n\nYou can see a copy of your data.',
        complaints:
          "## What you can complain about\n\nComplain to us, and to the Information Commissioner's Office, where we refused:\n\n- a request to restrict or object to our use\n\nWe acknowledge complaints within 30 days.",
      }),
      changed('one item of a list', {
        rights:
          '## Your rights\n\nDepending on our lawful basis you have these rights. We answer within one month:\n\n- access to your data\n- rectification\n- erasure\n- restriction\n- portability\n- to object to our use of your data\n\nNo automated decisions are made.',
      }),
    ],
  },
  'RI-PORT': {
    fires: [
      also('for those who move away', 'You have the right to have your data transferred to another authority.'),
      also(
        'where a computer decides',
        'You have the right to data portability where decisions are made by a computer.',
      ),
    ],
    silent: [
      also(
        'to another provider, on consent',
        'You have the right to have data that you gave us with consent transferred to another provider.',
      ),
    ],
  },
  'RI-OBJ': {
    fires: [
      changed('objecting is described as complaining', {
        rights: '## Your rights\n\n- Right to object (that is, to make a complaint to us)',
      }),
      changed('it always stops', {
        rights: '## Your rights\n\nYou can object to our use of your data, and we must stop.',
      }),
      changed('marketing is all that can be objected to', {
        rights: '## Your rights\n\nYou have the right to object to direct marketing.',
      }),
    ],
    silent: [
      changed('a complaint is a second way', {
        rights: '## Your rights\n\nYou can object, or make a complaint about what we do.',
      }),
      changed('marketing always stops', {
        rights:
          '## Your rights\n\nYou can object to our use of your data. You can object to marketing too, and we must stop.',
      }),
      changed('marketing only, where nothing rests on a public task', {
        basis: '## What the law says\n\nWe send the magazine with your consent, which you can withdraw.',
        rights: '## Your rights\n\nYou can object to marketing, and we must stop.',
      }),
      changed('it stops unless', {
        rights:
          '## Your rights\n\nYou can object to our use of your data, and we must stop unless we have compelling grounds.',
      }),
    ],
  },
  'RI-ADM-OLD': {
    fires: [also('not to be subject', 'You have the right not to be subject to a decision taken by automated means.')],
    silent: [
      also(
        'the new safeguards',
        'If an automated decision matters to you, you can put your case and ask for a person to look again.',
      ),
      also(
        'the old right on its last day',
        'You have the right not to be subject to a decision taken by automated means.',
        { asAt: '2026-02-04' },
      ),
    ],
  },
  'RI-WITHDRAW': {
    fires: [
      also('consent without its end', 'We send the magazine with your consent.'),
      also('consent in other words', 'We use your consent to send you the magazine.'),
    ],
    silent: [
      changed('people can tell that they no longer want it', {
        basis:
          '## What the law says\n\nWe rely on your consent, Article 6(1)(a) of the UK GDPR. Tell us if you no longer want us to use your data.',
      }),
      also(
        'consent is asked for what goes abroad alone',
        'We would send your data outside the UK with your consent only, to Japan, which UK regulations approve.',
      ),
      also(
        'a supporter can unsubscribe',
        'We send our supporters a newsletter by e-mail, with your consent. Unsubscribe whenever you like.',
      ),
      also('consent with its end', 'We send the magazine with your consent. You can withdraw it at any time.'),
      also('consent to cookies is another matter', 'Google Analytics is used with your consent to cookies.'),
      also(
        'consent that can be cancelled',
        'We send the magazine with your consent, which you may cancel at any point.',
      ),
      also('consent that has ended', 'We send the magazine with your consent. Where you no longer consent, tell us.'),
    ],
  },
  'RI-TIME': {
    fires: [
      changed('a long sentence gives another time', {
        rights:
          '## Your rights\n\nYou can see a copy of your data. Once your request has come in we send you the papers, or a letter that says why the papers cannot be sent, in due course.',
      }),
      changed('it is unsaid', { rights: '## Your rights\n\nYou can see a copy of your data.' }),
      changed('it is that of the old Act', {
        rights: '## Your rights\n\nYou can see a copy of your data. We answer within 40 days.',
      }),
    ],
    silent: [
      changed('an answer is promised sooner', {
        rights: '## Your rights\n\nYou can see a copy of your data. You will have our response within 20 working days.',
      }),
      changed('only decisions by computer are spoken of', {
        rights: '## Using your data to make automated decisions\n\nNo automated decisions are made.',
      }),
      changed('a long sentence gives it at its end', {
        rights:
          '## Your rights\n\nYou can see a copy of your data. Once your request has come in we must send you the papers, or a letter that says why some of the papers cannot be sent to you, within 30 calendar days.',
      }),
      changed('there is nothing to answer', {
        rights: '## Your choice\n\nYou can withdraw your consent at any time.',
      }),
      changed('it is given in days', {
        rights: '## Your rights\n\nYou can see a copy of your data. We respond to requests within 30 days.',
      }),
    ],
  },
  'RI-LAW': {
    fires: [also('the Act gives them', 'The Data Protection Act 2018 gives you rights over your data.')],
    silent: [
      also(
        'the regulation gives them and the Act adds',
        'The UK GDPR and the Data Protection Act 2018 give you rights over your data.',
      ),
    ],
  },
  'RI-SAR': {
    fires: [
      also('only on a form', 'To see your data you must complete our access request form.'),
      also('with proof of identity from everyone', 'Remember to send proof of identity with all requests for access.'),
      also(
        'for whoever wishes to ask',
        'If you wish to make a request, please fill in the access form and send it with proof of identity.',
      ),
    ],
    silent: [
      also('the form is one for a home', 'To apply for a home you must complete our application form.'),
      also('the form is a help', 'You can use our access request form if you like.'),
      also('in case of doubt', 'We may ask for proof of identity before we answer a request, in case of doubt.'),
    ],
  },
  'RI-RESTRICT': {
    fires: [
      also(
        'two cases',
        'You can ask us to restrict our use where:\n\n- the data is inaccurate\n- our use of it is unlawful',
      ),
    ],
    silent: [
      also(
        'all four',
        'You can ask us to restrict our use where:\n\n- the data is inaccurate\n- our use of it is unlawful\n- you need it for a legal claim\n- you have objected and we are still deciding',
      ),
    ],
  },
  'RI-ERASE': {
    fires: [
      changed('the test for objections', {
        extra: '## Your right to erasure\n\nYou can have data deleted where there is no compelling reason to go on.',
      }),
      changed('without exception', {
        extra: '## Your right to erasure\n\nYou can have your data deleted at any time.',
      }),
    ],
    silent: [
      changed('at any time, on the grounds of the law', {
        extra: '## Your right to erasure\n\nYou can have data deleted (at any time) where we no longer need it.',
      }),
      changed('on the grounds of the law', {
        extra: '## Your right to erasure\n\nYou can have data deleted where we no longer need it.',
      }),
    ],
  },
  'RI-FEE': {
    fires: [
      also('a fee is asked for the work', 'An administration fee of ten pounds applies to requests for access.'),
      also('never a charge', 'Your rights are free of charge.'),
      also('the old fee', 'Each request for access costs £10.'),
      also('a fee without its sum', 'Send your access request with the appropriate fee.'),
    ],
    silent: [
      also(
        'the ten pounds are for something else',
        'It costs £10 to replace a lost key; asking for a copy of your data is normally free.',
      ),
      also('normally none', 'Your requests are normally free of charge.'),
    ],
  },
  'RI-BASIS': {
    fires: [
      changed('they are only listed', {
        rights:
          '## Your rights\n\nYou can ask us to erase your data, or object to our use of it. We answer within one month.',
      }),
    ],
    silent: [
      changed('the right follows from the basis in one sentence', {
        rights: '## Your rights\n\nAs we process your data for our legitimate interests, you have the right to object.',
      }),
      changed('a table tells which right goes with which basis', {
        rights:
          '## Your rights\n\nYou can see a copy of your data, have wrong details corrected, and ask us to restrict or erase it, or to move it to another provider. We answer within one month. Your rights vary with why we use your data; the table shows which you have.\n\n## Your right to object\n\nYou can object.',
      }),
      changed('each right is tied by itself', {
        rights:
          '## Your rights\n\n- to have your data erased, depending on the service and its legal basis\n- to see a copy',
      }),
      changed('objection is tied to a task', {
        rights:
          '## Your rights\n\nYou can ask us to erase your data. You have the right to object to use for a task in the public interest.',
      }),
      changed('they depend on it', {
        rights:
          '## Your rights\n\nWhich rights you have depends on our lawful basis. You can ask us to erase your data, or object.',
      }),
    ],
  },
  'ADM-SILENT': {
    fires: [
      changed('only the right is told of', {
        rights: '## Your rights\n\nYou have the right not to be subject to automated decisions.',
      }),
      changed('nothing is said', {
        rights: '## Your rights\n\nYou can see a copy of your data. We answer within one month.',
      }),
      changed('only the right is told of', {
        rights:
          '## Your rights\n\nYou have the right not to be subject to automated decisions. We answer within one month.',
      }),
    ],
    silent: [
      changed('the data is not subject to it', {
        rights: '## Decisions\n\nYour data will not be subject to automated decision-making.',
      }),
      changed('a label is answered', { rights: '## Decisions\n\nAutomated decision-making: none.' }),
      changed('people are said to decide', {
        rights: '## Decisions\n\nDecisions are always made by a member of staff.',
      }),
      changed('they are told of', {
        rights: '## Your rights\n\nYou can see a copy of your data. We use automated decisions to band your claim.',
      }),
      changed('some are made', {
        rights:
          '## Your rights\n\nYou can see a copy of your data. We answer within one month. Some decisions may be made through automated processes.',
      }),
      changed('a question is answered with a word', {
        rights:
          '## Your rights\n\nYou can see a copy of your data. We answer within one month.\n\n## Are decisions about me made by automatic means?\n\nNo.',
      }),
      changed('it is among what is not done', {
        rights:
          '## Your rights\n\nYou can see a copy of your data. We answer within one month. Your data is not used for:\n\n- automated decisions',
      }),
      changed('it is said not to apply', {
        rights:
          '## Your rights\n\nYou can see a copy of your data. We answer within one month.\n\n## When computers make decisions about you\n\nNot applicable.',
      }),
    ],
  },
  'ADM-SAFEGUARD': {
    fires: [
      changed('nothing is said of looking again', {
        rights: '## Your rights\n\nYou can see a copy of your data. We use automated decisions to band your claim.',
      }),
      changed(
        'nothing was said of it under the former law',
        { rights: '## Your rights\n\nWe make automated decisions on claims.' },
        { asAt: '2024-01-01' },
      ),
      changed('nobody looks, though somebody pays', {
        rights:
          '## Your rights\n\nClaims are worked out again without human involvement. An officer makes the final decision on payment.',
      }),
    ],
    silent: [
      changed('a person looks again', {
        rights:
          '## Your rights\n\nWe use automated decisions to band your claim. You can challenge the band, and an officer will look again.',
      }),
      changed('none is made', { rights: '## Your rights\n\nWe do not use automated decisions.' }),
      changed('it is among what is not done', {
        rights: '## Your rights\n\nYour data is not used for:\n\n- decisions that are made by computer\n- ranking',
      }),
    ],
  },
  'CO-CTRL-NONE': {
    fires: [
      changed('the complaint is what the data is about', {
        complaints:
          "## If something is wrong\n\nYou can complain to the Information Commissioner's Office.\n\nYou give details to us about the substance of your complaint of your own will.",
      }),
      changed('complaints are what the notice is about', {
        complaints:
          "## If something is wrong\n\nYou can complain to the Information Commissioner's Office.\n\n## What this is for\n\nWhat you tell us as part of your complaint about a service helps our team in investigating and closing your complaint. Contact the desk for a form.",
      }),
      changed('only the regulator is named', {
        complaints: "## If something is wrong\n\nYou can complain to the Information Commissioner's Office.",
      }),
      changed('a complaint is one to the regulator', {
        complaints:
          "## The regulator\n\nYou can make a complaint to the independent body for data protection, the Information Commissioner's Office.",
      }),
      changed('there is a contact for questions', {
        complaints:
          "## Questions\n\nIf you have any questions contact our Data Protection Officer. You can complain to the Information Commissioner's Office.",
      }),
      changed('the notice announces whom to turn to', {
        complaints:
          "## This notice\n\nThis notice tells you whom to contact if you have concerns. You can complain to the Information Commissioner's Office.",
      }),
      changed('complaints are among the purposes', {
        complaints:
          "## More\n\nWe use it to resolve complaints. It helps us to look into a complaint. You can complain to the Information Commissioner's Office.",
      }),
    ],
    silent: [
      changed('who wants to complain is told how', {
        complaints:
          "## If something is wrong\n\nWant to complain? Fill in our online form. We acknowledge it within 30 days.\n\nYou can also complain to the Information Commissioner's Office.",
      }),
      changed('people are told in so many words that they can complain', {
        complaints:
          "## If something is wrong\n\nYou can complain about how your data was handled. We acknowledge it within 30 days. You can also complain to the Information Commissioner's Office.",
      }),
      changed('people are asked to bring it up', {
        complaints:
          "## If something is wrong\n\nPlease bring it to our attention. You can complain to the Information Commissioner's Office.",
      }),
      changed('it is said in what ways', {
        complaints:
          "## If something is wrong\n\nComplaints can be made by letter or by telephone. You can complain to the Information Commissioner's Office.",
      }),
      changed('the heading says that it is for complaints', {
        complaints:
          "## Complaints\n\nContact the records team at Town Hall.\n\n## The regulator\n\nYou can complain to the Information Commissioner's Office.",
      }),
      changed('a contact for worries: thin, not absent', {
        complaints:
          "## If something is wrong\n\nIf you have any worries contact our Data Protection Officer. You can complain to the Information Commissioner's Office.",
      }),
      changed(
        'the right had not begun',
        { complaints: "## If something is wrong\n\nYou can complain to the Information Commissioner's Office." },
        { asAt: '2026-06-18' },
      ),
    ],
  },
  'CO-CTRL-THIN': {
    fires: [
      changed('without the 30 days', { complaints: '## If something is wrong\n\nYou can complain to us.' }),
      changed('a contact for worries', {
        complaints: '## If something is wrong\n\nIf you have any worries contact our Data Protection Officer.',
      }),
    ],
    silent: [
      changed('with the 30 days', {
        complaints:
          '## If something is wrong\n\nComplain to us by letter or by our form. Complaints are acknowledged within 30 days.',
      }),
    ],
  },
  'CO-ICO-NONE': {
    fires: [
      changed('only the officers deal with the regulator', {
        complaints:
          "## If something is wrong\n\nYou can complain to us by our online form. We acknowledge your complaint within 30 days. Our information officer gives advice and is responsible for liaison with the Information Commissioner's Office.",
      }),
      changed('only the council is named', {
        complaints: '## If something is wrong\n\nYou can complain to us. We acknowledge it within 30 days.',
      }),
    ],
    silent: [
      changed('the regulator takes concerns', {
        complaints: '## If something is wrong\n\nYou can raise a concern with the ICO.',
      }),
      changed('many words stand between', {
        complaints:
          '## If something is wrong\n\nYou can lodge a complaint about any of this with the independent regulator for data protection in the United Kingdom, the Information Commissioners Office.',
      }),
    ],
  },
  'CO-ICO-ADVICE': {
    fires: [
      changed('for advice', {
        complaints: '## If something is wrong\n\nFor independent advice contact the Information Commissioner.',
      }),
      changed('as an address below a colon', {
        complaints:
          '## If you are unhappy\n\nIf you remain unhappy you may also contact:\n\nThe Information Commissioner',
      }),
      changed('as a contact without a word on complaints', {
        complaints:
          '## If you have concerns\n\nAlternatively, you can contact the Information Commissioner in Wilmslow.',
      }),
    ],
    silent: [
      changed('its guidance is followed', {
        complaints:
          '## If something is wrong\n\nComplain to us. We follow the guidance of the Information Commissioner.',
      }),
      also('for advice, and complaints too', 'For independent advice contact the Information Commissioner.'),
    ],
  },
  'CO-ICO-STALE': {
    fires: [also('an old number and address', 'The ICO is at casework@ico.org.uk or 01625 545 745.')],
    silent: [also('the number of today', 'The ICO is on 0303 123 1113.')],
  },
  'ID-CTRL': {
    fires: [
      changed('there is no way to reach it', {
        controller: '## Who we are\n\nAlderbrook Council is the controller. It has a Data Protection Officer.',
        complaints:
          "## If something is wrong\n\nComplain to us. You can complain to the Information Commissioner's Office on 0303 123 1113.",
      }),
    ],
    silent: [
      changed('there is a telephone number', {
        controller:
          '## Who we are\n\nAlderbrook Council is the controller, on 01632 960123. It has a Data Protection Officer.',
      }),
      changed('the address is blanked', {
        controller: '## Who we are\n\nAlderbrook Council, with a Data Protection Officer: [email protected].',
        complaints: '## If something is wrong\n\nComplain to us.',
      }),
    ],
  },
  'ID-DPO': {
    fires: [
      changed('a council without one', {
        controller: '## Who we are\n\nAlderbrook Council is the controller, on 01632 960123.',
      }),
      changed(
        'a company without one',
        { controller: '## Who we are\n\nAlderbrook Homes is the controller, on 01632 960123.' },
        { publisher: 'company' },
      ),
    ],
    silent: [
      changed(
        'a charity need not have one',
        { controller: '## Who we are\n\nHearth is the controller, on 01632 960123.' },
        { publisher: 'other' },
      ),
      changed('a parish council need not have one', {
        title: '# Alderbrook Parish Council',
        controller: '## Who we are\n\nWe are the controller, on 01632 960123.',
      }),
      changed('it is called the DPO', {
        controller: '## Who we are\n\nAlderbrook Council is the controller. DPO: 01632 960123.',
      }),
    ],
  },
  'ID-REDACTED': {
    fires: [also('page protection', 'Write to [email protected].')],
    silent: [also('advice on e-mail', 'Our e-mail is protected by encryption.')],
  },
  'ID-ROLE': {
    fires: [
      also(
        'an officer is called a processor',
        'The council decides what is done with it; the clerk acts as data processor.',
      ),
      changed('it owns the data', {
        controller:
          '## Who we are\n\nAlderbrook Council owns the data. Its Data Protection Officer is on 01632 960123.',
        sharing: '## Who sees it\n\nWe share with the police.',
      }),
    ],
    silent: [
      also('an officer deals with a processor', 'Our clerk is the person to ask about the processors that we use.'),
      also('the controller is named too', 'Alderbrook Council owns the data.'),
    ],
  },
  'ID-WRONGORG': {
    fires: [
      also('a company speaks of the council', 'The council processes your data fairly.', { publisher: 'company' }),
    ],
    silent: [
      also('a council speaks of itself', 'The council processes your data fairly.'),
      also('a company names its owner', 'We are owned by Alderbrook Council.', { publisher: 'company' }),
    ],
  },
  'RE-NONE': {
    fires: [
      changed('recipients are named for the sake of a right', {
        sharing: '## What you may ask\n\nYou will be notified of recipients when you ask for erasure.',
      }),
      changed('the council itself receives it', {
        sharing: '## Where it comes from\n\nWe receive your data from your landlord.',
      }),
      changed('who will be told is promised', {
        sharing:
          '## Principles\n\nWhen you give information you will be told what it is for and with whom it will be shared.',
      }),
      changed('disclosure is only what security prevents', {
        sharing:
          '## How we look after it\n\nWe guard your information against loss, misuse, unauthorised access and disclosure.',
      }),
      changed('nothing is said', { sharing: null }),
      changed('only the right to know is told of', {
        sharing: null,
        extra: '## Your right of access\n\nYou can ask with whom we share personal data.',
      }),
      changed('it is only announced', {
        sharing: null,
        extra: '## About this notice\n\nThis notice explains how we use and share your personal data.',
      }),
    ],
    silent: [
      changed('they stand after a label', { sharing: '## Others\n\nRecipients: the Home Office.' }),
      changed('bodies are said to receive it', {
        sharing: '## Others\n\nThe Home Office and your landlord receive your data.',
      }),
      changed('nobody else sees it', { sharing: '## Others\n\nNobody else will see your information.' }),
      changed('the heading asks with whom it is shared', {
        sharing: '## With whom we share it\n\nThe county record office.',
      }),
      changed('the heading asks who has access', {
        sharing: '## Who has access to your data\n\nNobody but our officers.',
      }),
      changed('a firm is said to be a processor', {
        sharing:
          '## Surveys\n\nFormwell runs our surveys. Formwell acts as a data processor and does only what we tell it to.',
      }),
      changed('it is shared with nobody', { sharing: '## Who sees it\n\nWe do not share your data.' }),
      changed('the heading asks who sees it', {
        sharing: '## Who can see your data?\n\nA register of it is open to the public.',
      }),
      changed('it is transferred to others', {
        sharing: '## Who sees it\n\nWe transfer some of your data to other bodies.',
      }),
    ],
  },
  'RE-VAGUE': {
    fires: [
      changed('third parties', {
        sharing: '## Who sees it\n\nWe share your data with third parties. We also share it with other organisations.',
      }),
      changed('two vague words in one sentence', {
        sharing: '## Who sees it\n\nWe may share your data with one of our partners or with a third party.',
      }),
      changed('one kind of body among the vague', {
        sharing:
          '## Who sees it\n\nWe share your data with a range of organisations. We tell others of it too. We share it with insurers.',
      }),
    ],
    silent: [
      changed('third parties, with examples', {
        sharing:
          '## Who sees it\n\nWe share your data with third parties such as schools. We also share it with other organisations such as the police.',
      }),
      changed('recipients of corrections are meant', {
        sharing: '## Who sees it\n\nWe share your data with schools and the police.',
        extra:
          '## Your right to rectification\n\nIf we have shared wrong data with third parties, we tell those third parties.',
      }),
    ],
  },
  'RE-OPEN': {
    fires: [
      changed('any third party of our choice is told', {
        sharing: '## Who sees it\n\nWe may share your data with any third party where we consider it necessary.',
      }),
      changed('whoever can help is told', {
        sharing: '## Who sees it\n\nYour data may be shared with anyone who can help.',
      }),
      also('any other service', 'We may share it with any other service that might help.'),
    ],
    silent: [
      changed('a duty is laid on any third party', {
        sharing:
          '## Who sees it\n\nWe require any third party that keeps data for us to keep it safe. We share it with the police under the Crime and Disorder Act 1998.',
      }),
      also('no other service', 'We do not share it with any other service.'),
      also('no other service, in other words', 'It will be not passed on to any other organisation.'),
      also('a rule for all with whom data is shared', 'We ask anyone we share data with to keep it safe.'),
    ],
  },
  'RE-HIDDEN': {
    fires: [also('the page shows a chat', 'Chatwell Live Chat Software')],
    silent: [
      also('the chat is told of', 'Chatwell Live Chat Software\n\nThe chat is run by Chatwell on our instructions.'),
    ],
  },
  'RE-PROC': {
    fires: [also('its part is unsaid', 'Bookings are made in a system called Slotwise.')],
    silent: [
      also(
        'the name is a heading of its own',
        '## Foldwell Ltd\n\nThis data processor keeps our letters.\n\n## Letters\n\nFoldwell Ltd sends them.',
      ),
      also('the heading says what it is', '## Data processors\n\nFoldwell Ltd keeps our letters.'),
      also('it is the one that speaks', 'Alderbrook Homes Limited is the controller of this data.'),
      also('it is what we stands for', 'Alderbrook Homes Limited ("we") looks after this data.'),
      also('it acts for the council', 'Bookings are made in a system called Slotwise, whose maker acts on our behalf.'),
    ],
  },
  'RE-CONTRA': {
    fires: [
      changed('a promise to share in two cases, and a third', {
        sharing:
          '## Who sees it\n\nWe only pass on details where the law says so or with your permission.\n\nWe may share it with:\n\n- credit reference agencies\n- the police, against fraud',
      }),
      also(
        'never, and then to the police',
        'We never share your personal data. We may share it with the police to prevent crime.',
      ),
      also(
        'only by law, and then for harm',
        'We will not share your personal data unless the law requires it. We may share your data to prevent a risk of harm.',
      ),
      also(
        'the council promises, and then tells the police',
        'The Council will not disclose your information to anybody. It may pass your details to the police to prevent crime.',
      ),
    ],
    silent: [
      changed('the law is kept open, and the police are told under it', {
        sharing:
          '## Who sees it\n\nWe will not share your data unless the law allows us to. We may share it with the police where the law allows.',
      }),
      changed('a promise to share in two cases, and one of them', {
        sharing:
          '## Who sees it\n\nWe only pass on details where the law says so or with your permission.\n\nWe may share it with a court where the law requires it.',
      }),
      also(
        'a promise about one kind of recipient',
        'We will not disclose your information to government institutions. We may share it with the police to prevent crime.',
      ),
      changed('only by law, and then by law', {
        sharing:
          '## Who sees it\n\nWe do not share your personal data unless the law requires it. We may share your data with a court where the law requires it.',
      }),
      also(
        'never for marketing, and then to the police',
        'We never share your personal data for marketing. We may share it with the police to prevent crime.',
      ),
    ],
  },
  'GW-NONE': {
    fires: [
      changed('against fraud, under no Act', {
        basis: '## What the law says\n\nThis is a public task.',
        sharing: '## Who sees it\n\nWe share data with other councils to prevent fraud.',
      }),
    ],
    silent: [
      changed('against fraud, under an Act', {
        sharing:
          '## Who sees it\n\nWe share data with other councils to prevent fraud, under the Digital Economy Act 2017.',
      }),
    ],
  },
  'GW-MISFIT': {
    fires: [
      also(
        'the anti-fraud gateway, for HMRC',
        'We share data with HM Revenue and Customs to prevent fraud. The Serious Crime Act 2007 lets us do so.',
      ),
      also('data protection law as the power', 'We share data where permitted by the Data Protection Act.'),
      also('data protection law in other words', 'We share data where allowed under data protection legislation.'),
    ],
    silent: [
      also('it lets a request be refused', 'We refuse a request only where permitted under the Data Protection Act.'),
      changed('the anti-fraud gateway, for anti-fraud organisations', {
        extra: '## Fraud\n\nWe share data with Cifas to prevent fraud. The Serious Crime Act 2007 lets us do so.',
      }),
    ],
  },
  'SRC-MISSING': {
    fires: [also('from other organisations', 'We also receive data from other organisations.')],
    silent: [
      also('from hospitals', 'We also receive data from hospitals and from your GP.'),
      also('from others, named after', 'We also receive data from third parties. These are hospitals and your GP.'),
      also('from others, in a list', 'We also receive data from third parties, including:\n\n- hospitals\n- your GP'),
      also('a promise for the case that', 'If we obtain your data from other sources, we will tell you.'),
    ],
  },
  'OBL-MISSING': {
    fires: [
      changed('nothing is said', {
        purposes: '## Why we use it\n\nWe use these details to find you somewhere to live.',
      }),
    ],
    silent: [
      changed('the fields of the form are told apart', {
        purposes: '## Why we use it\n\nWe use these details to find a home. Fields with a star are mandatory.',
      }),
      changed('it is said to be a requirement of the law', {
        purposes:
          '## Why we use it\n\nWe use these details to find a home. It is a statutory requirement that you provide them.',
      }),
      changed('answers are voluntary', {
        purposes: '## Why we use it\n\nWe use your answers in research. All information is provided voluntarily.',
      }),
      changed('failure has its price', {
        purposes: '## Why we use it\n\nWe use these details to find you a home. Failure to give them may delay that.',
      }),
      changed('the heading asks for the consequences', {
        purposes:
          '## Why we use it\n\nTo find you a home.\n\n## What are the consequences if we do not get the details?\n\nA delay.',
      }),
      changed('some are marked', {
        purposes:
          '## Why we use it\n\nWe use your name (mandatory) and your telephone number (optional) to write to you.',
      }),
    ],
  },
  'PU-NONE': {
    fires: [
      changed('only what is held is told', {
        purposes: '## Your information\n\nWe have it on file. If you do not give it, we cannot help.',
      }),
      whole(
        'nothing is said',
        '# Privacy notice\n\nAlderbrook Council is the controller. It keeps your name and address.',
      ),
    ],
    silent: [
      changed('it is said what the data is needed for', {
        purposes: '## Your information\n\nThe data is needed to pay you. If you do not give it, we cannot help.',
      }),
      changed('it is said what the data enables', {
        purposes:
          '## Your information\n\nIt enables us to assess your application. If you do not give it, we cannot help.',
      }),
      changed('the heading gives reasons', {
        purposes:
          '## The reasons we use your data\n\n- finding homes\n- paying benefits\n\nIf you do not give us these details we cannot help.',
      }),
      whole(
        'a label tells it',
        '# Privacy notice\n\nProcessing activity: letting garages\n\nWho does it: the estates team',
      ),
      whole('it is told in passing', '# Privacy notice\n\nWe use cameras to keep our offices safe.'),
      whole('the heading asks why', '# Privacy notice\n\n## Why do we need your details?\n\nTo find you a home.'),
    ],
  },
  'PU-NEW': {
    fires: [also('without telling', 'We may use your data for a new purpose without telling you.')],
    silent: [also('after telling', 'Before we use your data for a new purpose we tell you.')],
  },
  'PU-RESEARCH': {
    fires: [also('nothing protects', 'We may use your data for research.')],
    silent: [
      also('names are said to be removed', 'We use your data for research, with names removed.'),
      also('names are removed', 'We may use your data for research, in anonymised form.'),
      also('nobody is identified', 'We may use your data for research, in ways that do not identify anybody.'),
      also('research bears on how long', 'Answers are kept for as long as we need them for research.'),
      changed('research is a reason to refuse erasure', {
        extra: '## Your right to erasure\n\nWe may refuse to erase data that is used in research.',
      }),
    ],
  },
  'PU-UNTIED': {
    fires: [
      changed('one list for every service', {
        collects:
          '## What we collect\n\nDepending on the service, we collect the following:\n\n- name\n- address\n- age\n- income\n- savings\n- work\n- schooling\n- housing',
      }),
    ],
    silent: [
      changed('one list for one service', {
        collects:
          '## What we collect\n\nWe collect the following:\n\n- name\n- address\n- age\n- income\n- savings\n- work\n- schooling\n- housing',
      }),
    ],
  },
  'DC-VAGUE': {
    fires: [
      changed('and so on', {
        collects: '## What we collect\n\nWe collect:\n\n- your name, address etc\n- any other information that we need',
      }),
      changed('the list is not limited to what it lists', {
        collects: '## Personal details\n\nThe details that we hold include but are not limited to:\n\n- your name',
      }),
    ],
    silent: [
      changed('more is said elsewhere', {
        collects: '## What we collect\n\nWe collect:\n\n- your name\n\nFurther details on each are on our website.',
      }),
      changed('laws are listed and not data', {
        collects:
          '## Why we hold data\n\nWe can use data under various UK laws including but not limited to:\n\n- the Housing Act 1996',
      }),
      changed('for example', {
        collects: '## What we collect\n\nWe collect:\n\n- your contact details, for example your name',
      }),
    ],
  },
  'DC-IMPLIED': {
    fires: [
      changed('religion is shared and not listed', {
        sharing: '## Who sees it\n\nWe share your religion with chaplains.',
      }),
    ],
    silent: [
      changed('health is shared and listed', {
        sharing: '## Who sees it\n\nWe share details of your health with doctors.',
      }),
    ],
  },
  'CK-CONSENT': {
    fires: [
      also('consent is taken for given', '## Cookies\n\nWe use cookies for statistics, and rely on implied consent.'),
      also(
        'until the browser refuses',
        '## Cookies\n\nCookies help us with statistics. You can block cookies in your browser.',
      ),
      also(
        'and before the exceptions',
        '## Cookies\n\nCookies help us with statistics. You can block cookies in your browser.',
        { asAt: '2025-01-01' },
      ),
    ],
    silent: [
      also(
        'only after asking',
        '## Cookies\n\nCookies help us with statistics, with your consent. You can block cookies in your browser.',
      ),
      also(
        'none but the necessary',
        '## Cookies\n\nOne cookie keeps you logged in. You can block cookies in your browser.',
      ),
    ],
  },
  'CK-ANON': {
    fires: [
      also(
        'the figures are said to be anonymous',
        '## Cookies\n\nWe only collect anonymous statistics through cookies.',
      ),
      also('cookies are said to hold nothing', '## Cookies\n\nCookies contain no personal data.'),
      also(
        'the claim stands beside the cookies that it is about',
        'We use cookies to count visits. What we learn does not identify anyone.',
      ),
      also('cookies hold nothing personal', '## Cookies\n\nOur cookies do not contain personal information.'),
      also('the address identifies nobody', 'We log your IP address, and you remain anonymous.'),
      also('contracted', "We use cookies, but we don't collect any personal data."),
      also('of one item', 'We promise that:\n\n- we set a cookie to count visits. This does not identify you'),
      also('in person', 'Cookies cannot be used to personally identify you.'),
      also('under a heading in bold', '**Our cookies**\n\nThey do not identify you.'),
    ],
    silent: [
      also('cookies are said to identify a device', '## Cookies\n\nCookies can identify your device.'),
      also(
        'the claim is about something else',
        'We use cookies to count visits.\n\nOur yearly report on homes does not identify anyone.',
      ),
      also('cookies are personal', '## Cookies\n\nOur cookies can contain personal information.'),
      also('a survey is anonymous', 'Answers to our survey are anonymous.'),
    ],
  },
  'CK-DETAIL': {
    fires: [also('on another page', '## Cookies\n\nPlease see our cookie policy.')],
    silent: [
      also(
        'the list stands below',
        '## Cookies\n\nThis site sets cookies to keep you signed in. See the cookie policy below.',
      ),
      also(
        'on another page, linked',
        '## Cookies\n\nPlease see our [cookie policy](https://alderbrook.example/cookies).',
      ),
    ],
  },
  'DM-RULES': {
    fires: [
      also('appeals are sent', 'We would like to send you fundraising appeals.'),
      also('without a way out', 'We send you our newsletter.'),
      also('only with consent, and no way out', 'We will not use it for marketing without your consent.'),
    ],
    silent: [
      also('with a way out', 'We send you our newsletter. You can unsubscribe at any time.'),
      also('none is done', 'We do not use your data for marketing.'),
      also('it is among what is not done', 'We will not:\n\n- sell your data\n- use it for marketing'),
      also('they can tell us to stop', 'You have the right to tell us to stop using your data for direct marketing.'),
      also(
        'marketing is one of many things objected to',
        'You can object to use for a public task, to use for research and statistics, and to direct marketing.',
      ),
      also(
        'it can be cancelled',
        'You can sign up for our newsletter. We send it only if you ask, and you can cancel it at any point.',
      ),
    ],
  },
  'LAW-1998': {
    fires: [
      also('it is cut short', 'We are bound by the DPA98.'),
      also('the year stands first', 'We work as required by the 1998 Data Protection Act.'),
      also('it is cited', 'You have rights under the Data Protection Act 1998.'),
      also('the year stands in brackets', 'We are a controller under the Data Protection Act (1998).'),
      also('its short name stands between', 'The Data Protection Act (DPA) 1998 lets us do so.'),
      also(
        'it is said that it will go',
        'We keep to the Data Protection Act 1998, which will be replaced by the GDPR.',
      ),
    ],
    silent: [
      also('it is called the former Act', 'Records made under the former Data Protection Act 1998 are kept.'),
      also('rights of the past', 'You have more rights than existed under the Data Protection Act 1998.'),
      also('it is said to be gone', 'The Data Protection Act 2018 replaced the Data Protection Act 1998.'),
      also('it held on that day', 'You have rights under the Data Protection Act 1998.', { asAt: '2018-05-24' }),
    ],
  },
  'LAW-NOTIF': {
    fires: [
      also('the register of old', 'Our entry in the register of data controllers is Z1234567.'),
      also(
        'the regulator was notified',
        'The registrar is notified with the Information Commissioner as a controller.',
      ),
    ],
    silent: [
      also(
        'registered as controllers are today',
        'We are registered with the Information Commissioner as a controller.',
      ),
      also('the register of fee payers', 'Our number in the register of fee payers is Z1234567.'),
    ],
  },
  'LAW-UKGDPR': {
    fires: [
      changed('it is not named', {
        basis: '## What the law says\n\nThis is a public task, under the Housing Act 1996.',
      }),
      changed('another is named', {
        basis: '## What the law says\n\nThis is a public task under the GDPR and the Housing Act 1996.',
      }),
      also('it is misspelt', 'We keep to the GDRP.'),
      changed('there are several of it', {
        basis:
          '## What the law says\n\nThis is a public task under the General Data Protection Regulations and the Housing Act 1996.',
      }),
    ],
    silent: [
      changed('it is written out', {
        basis: '## What the law says\n\nThis is a public task under the UK General Data Protection Regulation.',
      }),
    ],
  },
  'LAW-TERM': {
    fires: [
      also('a fair processing notice', 'See our fair processing notice.'),
      also('the principles of old', 'We keep to the eight data protection principles.'),
    ],
    silent: [
      also('what else it is called', 'A privacy notice is sometimes called a fair processing notice.'),
      also('plain words', 'We keep more sensitive personal information apart.'),
      also('fair and lawful processing', 'We process your data fairly, and see that notice is given.'),
    ],
  },
  'LAW-LBP': {
    fires: [also('the regulations of 2000', 'Calls are recorded under the Lawful Business Practice Regulations 2000.')],
    silent: [
      also(
        'the regulations of 2018',
        'Calls are recorded under the Investigatory Powers (Interception by Businesses etc. for Monitoring and Record-keeping Purposes) Regulations 2018.',
      ),
    ],
  },
  'LAW-CCTV': {
    fires: [
      whole(
        'the title is of cameras and an item names them',
        '# Surveillance camera systems\n\n## How it is collected\n\n- closed circuit television (CCTV)\n- body-worn video',
      ),
      also("the regulator's old code", 'Our CCTV keeps to the CCTV Code of Practice of the Information Commissioner.'),
      also('no code at all', 'CCTV is used in our car parks.'),
      also(
        'an old code beside the one for councils',
        'CCTV is run under the Surveillance Camera Code of Practice and the code of practice of the Information Commissioner.',
      ),
    ],
    silent: [
      also('a word in passing', 'We use data for:\n\n- crime prevention, with CCTV'),
      also('the Code does not hold in Scotland', 'CCTV is used in our car parks in Scotland.'),
      also('the code for councils', 'CCTV is used in our car parks, under the Surveillance Camera Code.'),
      also('a company need not heed it', 'CCTV is used in our car parks.', { publisher: 'company' }),
    ],
  },
  'LAW-PCI': {
    fires: [also('version 3.2', 'Card payments keep to PCI DSS version 3.2.')],
    silent: [
      also('version 4.0.1', 'Card payments keep to PCI DSS version 4.0.1.'),
      also('version 3.2 while it held', 'Card payments keep to PCI DSS version 3.2.', { asAt: '2024-03-30' }),
    ],
  },
  'LAW-DPIA': {
    fires: [
      also('the old name', 'We do a privacy impact assessment.'),
      also('the regulator approves', 'Each impact assessment is approved by the Information Commissioner.'),
    ],
    silent: [
      also(
        'the regulator is consulted',
        'We do a data protection impact assessment, and consult the Information Commissioner where high risk remains.',
      ),
    ],
  },
  'LAW-PROGRAMME': {
    fires: [
      also('a department bears an old name', 'We tell the DCLG how many homes we let.'),
      also('a regulator has given way to another', 'Our homes are regulated by the Homes and Communities Agency.'),
      also('after its end', 'We share data for the Supporting Families programme.'),
      also(
        'after its end, with an older name',
        'We share data for Supporting Families (previously Troubled Families).',
      ),
      also('a body that is gone', 'We share data with the Audit Commission.'),
    ],
    silent: [
      also(
        'a department bears its present name',
        'We tell the Ministry of Housing, Communities and Local Government how many homes we let.',
      ),
      also(
        'a programme by its new name',
        'We share data for Families First, formerly the Supporting Families programme.',
      ),
      also('a body said to be gone', 'We share data with the auditor, formerly the Audit Commission.'),
      also('while it ran', 'We share data for the Supporting Families programme.', { asAt: '2025-03-31' }),
      also('in other words', 'We work on supporting a family in need.'),
    ],
  },
  'ED-PLACEHOLDER': {
    fires: [
      also('a text was to be put in', 'Add text here.'),
      also('a link was to be put in', 'See (link) for more.'),
      also('a date was to be filled in', 'Last looked at: DD/MM/YYYY'),
      also('a number was to be filled in', 'Our registration number is ZAxxxxxx.'),
      also('an address was to be filled in', 'Write to us at [registered address].'),
      also('a link to come', 'See our cookie list [insert link].'),
      also('braces', 'See {link to policy}.'),
      also('still to be confirmed', 'Telephone: TBC'),
      also('an instruction to the author', 'What we get from others (delete if not applicable)'),
    ],
    silent: [
      also('people are told to fill in a form', 'Enter your address here on the form and press send.'),
      also('brackets hold a note', 'Use the form [PDF, 1 MB] or [in Welsh] the same.'),
      also('a real link', 'See our [list of services](https://alderbrook.example/services).'),
      also('brackets with content', 'The law (as amended) applies.'),
    ],
  },
  'ED-LINK': {
    fires: [
      also('behind words with a title', 'See [help](http://alderbrook.example/help "Help").'),
      also('unencrypted', 'See http://alderbrook.example/help.'),
      also('into an archive', 'See [help](https://web.archive.org/help).'),
    ],
    silent: [also('encrypted', 'See https://alderbrook.example/help.')],
  },
  'ED-TRUNC': {
    fires: [
      also('at the end', 'These pages tell you more:'),
      changed('before a heading', { collects: '## What we collect\n\nWe collect these details:' }),
    ],
    silent: [also('a list follows', 'These pages tell you more:\n\n- our page on housing')],
  },
  'ED-TYPO': {
    fires: [
      also('an Act of a year that has none', 'We follow the Data Protection Act 1988.'),
      also('several governments', 'It goes only to countries that the UK Governments have approved.'),
      also('the wrong regulator', 'It is agreed with the Information Commission first.'),
    ],
    silent: [
      also('an Act of a year that has one', 'We follow the Data Protection Act 2018.'),
      also(
        'one government, and its regulator',
        'It goes only to countries that the UK Government has approved. The Information Commissioner keeps a list.',
      ),
    ],
  },
  'ED-DATE': {
    fires: [
      changed('there is none', { title: '# Housing support: privacy notice' }),
      changed('only the next review has one', {
        title: '# Housing support: privacy notice\n\nNext review date: 1 July 2027',
      }),
    ],
    silent: [
      changed('it is dated like a letter', { title: '# Housing support: privacy notice\n\nDate: 1 July 2026' }),
      changed('the year has two figures', { title: '# Housing support: privacy notice\n\nLast update: 1.7.26' }),
      changed('it is in figures', { title: '# Housing support: privacy notice\n\nPublished: 01/07/2026' }),
      changed('it stands on the next line', {
        title: '# Housing support: privacy notice\n\nLast updated\n\nWednesday 1st July, 2026',
      }),
      changed('it stands alone at the top', { title: '# Housing support: privacy notice\n\nJuly 2026' }),
      changed('it is stamped as in America', {
        title: '# Housing support: privacy notice\n\nUpdated 07/21/2026 03:13',
      }),
    ],
  },
  'ED-STALE': {
    fires: [
      changed('before the changes of 2026', {
        title: '# Housing support: privacy notice\n\nLast updated: 4 February 2026',
      }),
      changed('before the GDPR', { title: '# Housing support: privacy notice\n\nArchived on 2018-03-06' }),
      changed('though the next review is to come', {
        title: '# Housing support: privacy notice\n\nUpdated: December 2024\n\nNext review date: December 2027',
      }),
    ],
    silent: [
      changed('on the day of the last change', {
        title: '# Housing support: privacy notice\n\nLast updated: 19 June 2026',
      }),
      changed(
        'of its time',
        { title: '# Housing support: privacy notice\n\nLast updated: 1 March 2021' },
        { asAt: '2022-01-01' },
      ),
    ],
  },
  'ED-CHROME': {
    fires: [also('a link of the page', 'Skip to main content'), also('a button of the page', 'Toggle menu')],
    silent: [
      also('a section of that name', '## Facebook\n\nWe have a page there.'),
      also('a sentence about the page', 'Skip to the main content of this page if you are in a hurry.'),
    ],
  },
  'ED-DOMAIN': {
    fires: [
      also('two of one council', 'See alderbrook.gov.uk or alderbrookdc.gov.uk.'),
      also('a number too short', 'Ring 01632 9601.'),
    ],
    silent: [
      also('a number is that of a file', 'Please quote reference number 0123456789012345.'),
      also('a number is written for callers from abroad', 'Ring +44 (0)20 7946 0958.'),
      also('one, and one of government', 'See alderbrook.gov.uk or www.legislation.gov.uk.'),
    ],
  },
  'ED-LANGUAGE': {
    fires: [
      whole(
        'it is in Welsh',
        "# Hysbysiad preifatrwydd\n\nMae'r cyngor yn casglu eich enw, eich cyfeiriad a'ch dyddiad geni er mwyn rhoi cymorth i chi gyda chostau tai. Rydym yn rhannu'r wybodaeth gyda landlordiaid a'r heddlu pan fo'r gyfraith yn caniatáu hynny. Byddwn yn cadw eich cofnod am chwe blynedd. Gallwch weld copi o'ch data, neu ofyn am gywiro unrhyw beth sy'n anghywir.",
      ),
    ],
    silent: [
      also('some words of it are Welsh', '## Cymraeg\n\nMae croeso i chi ysgrifennu atom yn Gymraeg.'),
      whole('there is too little to tell', 'Hysbysiad preifatrwydd'),
    ],
  },
}
