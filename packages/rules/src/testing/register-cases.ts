import type {
  Activity,
  Agreement,
  Flow,
  Notice,
  Party,
  Register,
  RetentionRule,
  System,
  Transfer,
} from '@sharemap/register'
import {
  buildActivity,
  buildAgreement,
  buildCollected,
  buildDataCategory,
  buildFlow,
  buildParty,
  buildPurpose,
  buildRetentionRule,
  none,
  stated,
  unsaid,
} from '@sharemap/register/testing'

/** A change to the model register after which a rule speaks, or still must not. */
export interface RegisterCase {
  readonly when: string
  readonly change: (register: Register) => void
}

export interface RegisterCases {
  readonly fires: readonly RegisterCase[]
  /** Near misses: what looks like the fault and is none. */
  readonly silent: readonly RegisterCase[]
}

const one = <Item extends { id: string }>(list: readonly Item[], id: string): Item => {
  const found = list.find((item) => item.id === id)
  if (found === undefined) throw new Error(`The model register has no "${id}".`)
  return found
}

const council = (register: Register): Party => one(register.parties, 'party-council')
const charity = (register: Register): Party => one(register.parties, 'party-charity')
const housing = (register: Register): Activity => one(register.activities, 'activity-housing')
const referral = (register: Register): Flow => one(register.flows, 'flow-referral')
const hosting = (register: Register): Flow => one(register.flows, 'flow-hosting')
const letters = (register: Register): Flow => one(register.flows, 'flow-letters')
const transfer = (register: Register): Transfer => one(register.transfers, 'transfer-letters')
const retention = (register: Register): RetentionRule => one(register.retentionRules, 'retention-housing')
const contract = (register: Register): Agreement => one(register.agreements, 'agreement-supplier')
const sharing = (register: Register): Agreement => one(register.agreements, 'agreement-charity')
const caseline = (register: Register): System => one(register.systems, 'system-caseline')
const notice = (register: Register): Notice => one(register.notices, 'notice-housing')

const basis = (code: '6(1)(a)' | '6(1)(b)' | '6(1)(c)' | '6(1)(e)' | '6(1)(ea)' | '6(1)(f)', law?: string) =>
  stated([{ code, law: law === undefined ? unsaid : stated(law) }])

const rest = (register: Register, article6: Activity['purposes'][number]['article6']) => {
  for (const purpose of housing(register).purposes) purpose.article6 = article6
}

const addOffences = (register: Register) => {
  register.dataCategories.push(
    buildDataCategory({ id: 'category-offences', name: 'Offences', group: 'crime', sensitivity: 'criminal-offence' }),
  )
}

const toClass = (register: Register, name: string, kind: Party['kind']) => {
  register.parties.push(buildParty({ id: 'party-class', name, scope: 'class-of-recipients', kind }))
  register.flows.push(
    buildFlow({
      id: 'flow-class',
      from: 'activity-housing',
      to: 'party-class',
      activity: 'activity-housing',
      categories: stated(['category-name']),
    }),
  )
}

const silence = (until: string) => ({
  rule: 'RG-REVIEW',
  field: null,
  reason: 'In hand.',
  by: 'A. Steward',
  on: '2026-05-01',
  until,
})

const fault = (when: string, change: RegisterCase['change']): RegisterCase => ({ when, change })
const nearMiss = fault

/** For each rule over records, by its id, what makes it speak and what must not. */
export const registerCases: Readonly<Record<string, RegisterCases>> = {
  'TR-PRIVACY-SHIELD': {
    fires: [
      fault('the transfer rests on the Privacy Shield', (r) => {
        transfer(r).mechanism = stated('privacy-shield')
      }),
    ],
    silent: [
      nearMiss('it rests on the UK Extension, which came after', (r) => {
        transfer(r).mechanism = stated('dpf-uk-extension')
      }),
    ],
  },
  'TR-NOT-STANDING': {
    fires: [
      fault('it rests on the old EU clauses, whose time is over', (r) => {
        Object.assign(transfer(r), { country: stated('IN'), mechanism: stated('old-eu-sccs') })
      }),
    ],
    silent: [
      nearMiss('it rests on the IDTA, and the test was met', (r) => {
        Object.assign(transfer(r), {
          country: stated('IN'),
          mechanism: stated('idta'),
          dataProtectionTest: stated({ doneOn: '2026-01-01', outcome: 'met' }),
        })
      }),
    ],
  },
  'TR-NO-SAFEGUARD': {
    fires: [
      fault('nothing is said of what it rests on', (r) => {
        Object.assign(transfer(r), { country: stated('IN'), mechanism: unsaid })
      }),
      fault('it rests on a processing agreement alone', (r) => {
        Object.assign(transfer(r), { country: stated('IN'), mechanism: stated('data-processing-agreement') })
      }),
    ],
    silent: [
      nearMiss('nothing is said, but the country is approved', (r) => {
        Object.assign(transfer(r), { country: stated('FR'), mechanism: unsaid, certification: unsaid })
      }),
    ],
  },
  'TR-ICO-ADVICE': {
    fires: [
      fault("it rests on the regulator's advice", (r) => {
        transfer(r).mechanism = stated('regulator-advice')
      }),
    ],
    silent: [
      nearMiss('it rests on regulations', (r) => {
        transfer(r).mechanism = stated('approved-by-regulations')
      }),
    ],
  },
  'TR-CERT': {
    fires: [
      fault('nobody checked the recipient', (r) => {
        transfer(r).certification = unsaid
      }),
    ],
    silent: [
      nearMiss('the country is approved in whole', (r) => {
        Object.assign(transfer(r), {
          country: stated('FR'),
          mechanism: stated('approved-by-regulations'),
          certification: unsaid,
        })
      }),
    ],
  },
  'TR-TEST': {
    fires: [
      fault('the IDTA stands without its test', (r) => {
        Object.assign(transfer(r), { country: stated('IN'), mechanism: stated('idta') })
      }),
    ],
    silent: [
      nearMiss('the recipient is approved, so no test is due', (r) => {
        transfer(r).mechanism = stated('dpf-uk-extension')
      }),
    ],
  },
  'TR-NO-DESTINATION': {
    fires: [
      fault('no country is named', (r) => {
        transfer(r).country = unsaid
      }),
    ],
    silent: [
      nearMiss('a group of countries is named', (r) => {
        transfer(r).country = stated('EEA')
      }),
    ],
  },
  'TR-NO-RECIPIENT': {
    fires: [
      fault('the recipient is a class of nobody knows whom', (r) => {
        Object.assign(one(r.parties, 'party-mailer'), { scope: 'class-of-recipients', kind: 'unspecified' })
      }),
    ],
    silent: [
      nearMiss('the recipient is a body of no stated kind, but named', (r) => {
        one(r.parties, 'party-mailer').kind = 'unspecified'
      }),
    ],
  },
  'TR-DETAIL': {
    fires: [
      fault('what is transferred is unsaid', (r) => {
        letters(r).categories = unsaid
      }),
    ],
    silent: [
      nearMiss('what stays in the UK is unsaid', (r) => {
        referral(r).categories = unsaid
      }),
    ],
  },
  'TR-UNDISCLOSED': {
    fires: [
      fault('the recipient is abroad and no transfer is recorded', (r) => {
        charity(r).country = stated('US')
        referral(r).transfer = unsaid
      }),
    ],
    silent: [
      nearMiss('the recipient is in the UK', (r) => {
        referral(r).transfer = unsaid
      }),
    ],
  },
  'TR-SILENT': {
    fires: [
      fault('where the supplier keeps it is unsaid', (r) => {
        caseline(r).hostingLocations = unsaid
        hosting(r).transfer = unsaid
      }),
    ],
    silent: [
      nearMiss('it is unsaid of a charity, which is no supplier', (r) => {
        charity(r).country = unsaid
        referral(r).transfer = unsaid
      }),
      nearMiss('the system is known to be hosted in the UK', (r) => {
        hosting(r).transfer = unsaid
      }),
    ],
  },
  'LB-NONE': {
    fires: [
      fault('a purpose has no basis', (r) => {
        rest(r, unsaid)
      }),
    ],
    silent: [
      nearMiss('the basis is stated without its law', (r) => {
        rest(r, basis('6(1)(e)'))
      }),
      nearMiss('the notice lists bases at large: untied, not missing', (r) => {
        rest(r, unsaid)
        notice(r).tells.lawfulBases = [{ article: '6', code: '6(1)(e)', says: 'Listed.', section: null, lines: null }]
      }),
    ],
  },
  'LB-PARTY': {
    fires: [
      fault('neither the flow nor its purposes state one', (r) => {
        Object.assign(referral(r), { lawfulBases: [], purposes: [] })
      }),
      fault('the recipient is a controller without one', (r) => {
        referral(r).lawfulBases.pop()
      }),
    ],
    silent: [
      nearMiss('the purpose that the flow serves states one', (r) => {
        referral(r).lawfulBases.shift()
      }),
      nearMiss('the recipient is a processor', (r) => {
        hosting(r).lawfulBases = []
      }),
    ],
  },
  'LB-LI-PUBLIC': {
    fires: [
      fault('the council relies on legitimate interests', (r) => {
        rest(r, basis('6(1)(f)'))
      }),
      fault('the council relies on a recognised legitimate interest', (r) => {
        rest(r, basis('6(1)(ea)'))
      }),
      fault('its notice lists them', (r) => {
        notice(r).tells.lawfulBases = [{ article: '6', code: '6(1)(f)', says: 'Listed.', section: null, lines: null }]
      }),
      fault('it may be an authority: a company of the council', (r) => {
        Object.assign(council(r), { kind: 'council-company', publicAuthority: 'not-stated' })
        rest(r, basis('6(1)(f)'))
      }),
    ],
    silent: [
      nearMiss('a charity relies on them', (r) => {
        charity(r).publicAuthority = 'not-stated'
      }),
      nearMiss('the company is known to be none', (r) => {
        Object.assign(council(r), { kind: 'council-company', publicAuthority: 'no' })
        rest(r, basis('6(1)(f)'))
      }),
    ],
  },
  'LB-NOLAW': {
    fires: [
      fault('the public task cites no law', (r) => {
        rest(r, basis('6(1)(e)'))
      }),
    ],
    silent: [
      nearMiss('a contract needs none', (r) => {
        rest(r, basis('6(1)(b)'))
      }),
    ],
  },
  'LB-CONSENT': {
    fires: [
      fault('people must give the data', (r) => {
        rest(r, basis('6(1)(a)'))
      }),
      fault('the law requires the flow', (r) => {
        Object.assign(referral(r), {
          nature: 'required-by-law',
          lawfulBases: [{ party: 'party-council', article6: basis('6(1)(a)') }],
        })
      }),
    ],
    silent: [
      nearMiss('people may choose', (r) => {
        rest(r, basis('6(1)(a)'))
        housing(r).givingData = stated({ duty: 'voluntary', consequence: unsaid })
      }),
    ],
  },
  'LB-A9-NONE': {
    fires: [
      fault('health data has no condition', (r) => {
        housing(r).article9 = unsaid
      }),
      fault('a disclosure of it has none either', (r) => {
        housing(r).article9 = unsaid
        housing(r).collects = buildCollected(['category-name'])
        referral(r).categories = stated(['category-health'])
      }),
    ],
    silent: [
      nearMiss('only ordinary data is collected', (r) => {
        housing(r).article9 = unsaid
        housing(r).collects = buildCollected(['category-name'])
        hosting(r).categories = stated(['category-name'])
        one(r.flows, 'flow-apply').categories = stated(['category-name'])
      }),
      nearMiss("the activity's condition carries its disclosures", (r) => {
        referral(r).categories = stated(['category-health'])
      }),
    ],
  },
  'LB-A9-SCH1': {
    fires: [
      fault('point (g) has no paragraph', (r) => {
        housing(r).article9 = stated([{ code: '9(2)(g)', schedule1: unsaid, policyDocument: unsaid }])
      }),
      fault('the paragraph completes another point', (r) => {
        housing(r).article9 = stated([
          { code: '9(2)(h)', schedule1: stated('sch1-6'), policyDocument: stated('APD 3') },
        ])
      }),
    ],
    silent: [
      nearMiss('explicit consent needs none', (r) => {
        housing(r).article9 = stated([{ code: '9(2)(a)', schedule1: unsaid, policyDocument: unsaid }])
      }),
    ],
  },
  'LB-A9-KINDS': {
    fires: [
      fault('para 8 does not list trade union membership', (r) => {
        r.dataCategories.push(
          buildDataCategory({
            id: 'category-union',
            name: 'Union membership',
            sensitivity: 'special',
            specialKind: 'trade-union-membership',
          }),
        )
        housing(r).collects.push(...buildCollected(['category-union']))
        housing(r).article9 = stated([
          { code: '9(2)(g)', schedule1: stated('sch1-8'), policyDocument: stated('APD 3') },
        ])
      }),
    ],
    silent: [
      nearMiss('para 8 lists health', (r) => {
        housing(r).article9 = stated([
          { code: '9(2)(g)', schedule1: stated('sch1-8'), policyDocument: stated('APD 3') },
        ])
      }),
    ],
  },
  'LB-A10': {
    fires: [
      fault('offences have no authority', (r) => {
        addOffences(r)
        housing(r).collects.push(...buildCollected(['category-offences']))
      }),
      fault('a disclosure of offences has none', (r) => {
        addOffences(r)
        referral(r).categories = stated(['category-offences'])
      }),
      fault('domestic law is named without its paragraph', (r) => {
        addOffences(r)
        housing(r).collects.push(...buildCollected(['category-offences']))
        housing(r).article10 = stated([{ authority: 'schedule-1', schedule1: unsaid, policyDocument: unsaid }])
      }),
    ],
    silent: [
      nearMiss('official authority needs no paragraph', (r) => {
        addOffences(r)
        housing(r).collects.push(...buildCollected(['category-offences']))
        housing(r).article10 = stated([{ authority: 'official-authority', schedule1: unsaid, policyDocument: unsaid }])
      }),
    ],
  },
  'ADM-EA': {
    fires: [
      fault('a computer decides on a recognised legitimate interest', (r) => {
        housing(r).automatedDecisions = stated('A score decides.')
        rest(r, basis('6(1)(ea)'))
      }),
    ],
    silent: [
      nearMiss('a computer decides on a public task', (r) => {
        housing(r).automatedDecisions = stated('A score decides.')
      }),
    ],
  },
  'ADM-SPECIAL': {
    fires: [
      fault('a computer decides on health data used for health care', (r) => {
        housing(r).automatedDecisions = stated('A score decides.')
        housing(r).article9 = stated([{ code: '9(2)(h)', schedule1: stated('sch1-2'), policyDocument: unsaid }])
      }),
    ],
    silent: [
      nearMiss('there is a substantial public interest', (r) => {
        housing(r).automatedDecisions = stated('A score decides.')
      }),
    ],
  },
  'LB-STRANGER': {
    fires: [
      fault('the basis is of a body elsewhere', (r) => {
        referral(r).lawfulBases.push({ party: 'party-mailer', article6: basis('6(1)(f)') })
      }),
    ],
    silent: [
      nearMiss('the basis is of a joint controller', (r) => {
        housing(r).jointControllers = ['party-mailer']
        referral(r).lawfulBases.push({ party: 'party-mailer', article6: basis('6(1)(f)') })
      }),
    ],
  },
  'RG-APD': {
    fires: [
      fault('the document is unsaid', (r) => {
        housing(r).article9 = stated([{ code: '9(2)(g)', schedule1: stated('sch1-6'), policyDocument: unsaid }])
      }),
      fault('there is said to be none', (r) => {
        housing(r).article9 = stated([
          { code: '9(2)(g)', schedule1: stated('sch1-6'), policyDocument: none('Not written yet.') },
        ])
      }),
    ],
    silent: [
      nearMiss('health care asks for none', (r) => {
        housing(r).article9 = stated([{ code: '9(2)(h)', schedule1: stated('sch1-2'), policyDocument: unsaid }])
      }),
      nearMiss('the police are told to prevent unlawful acts', (r) => {
        charity(r).kind = 'law-enforcement'
        referral(r).article9 = stated([{ code: '9(2)(g)', schedule1: stated('sch1-10'), policyDocument: unsaid }])
      }),
    ],
  },
  'RET-NONE': {
    fires: [
      fault('nothing is said', (r) => {
        housing(r).retention = unsaid
        r.retentionRules = []
      }),
    ],
    silent: [
      nearMiss('a criterion is given', (r) => {
        retention(r).keptFor = { state: 'criterion', criterion: 'Until the appeal is decided' }
      }),
    ],
  },
  'RET-GENERIC': {
    fires: [
      fault('as long as necessary', (r) => {
        retention(r).keptFor = { state: 'criterion', criterion: 'As long as necessary for our purposes' }
      }),
    ],
    silent: [
      nearMiss('no longer than needed, and never past two years', (r) => {
        retention(r).keptFor = { state: 'criterion', criterion: 'No longer than is necessary, at most two years' }
      }),
    ],
  },
  'RET-REF': {
    fires: [
      fault('it points to the schedule', (r) => {
        retention(r).keptFor = { state: 'criterion', criterion: 'As our retention schedule says' }
      }),
    ],
    silent: [
      nearMiss('it points to the schedule and gives the period', (r) => {
        retention(r).keptFor = { state: 'criterion', criterion: 'Six years, as our retention schedule says' }
      }),
    ],
  },
  'RET-INDEFINITE': {
    fires: [
      fault('it has no end', (r) => {
        retention(r).keptFor = { state: 'without-end' }
      }),
    ],
    silent: [
      nearMiss('it has a distant end', (r) => {
        retention(r).keptFor = { state: 'period', period: 'P75Y', from: stated('birth') }
      }),
    ],
  },
  'RET-MISCITED': {
    fires: [
      fault('another section of the Act', (r) => {
        retention(r).authority = stated('Section 22 of the Local Government Act')
      }),
    ],
    silent: [
      nearMiss('the section on documents', (r) => {
        retention(r).authority = stated('Section 224 of the Local Government Act 1972')
      }),
    ],
  },
  'RET-START': {
    fires: [
      fault('it runs from no event', (r) => {
        retention(r).keptFor = { state: 'period', period: 'P6Y', from: unsaid }
      }),
    ],
    silent: [
      nearMiss('a criterion needs no event', (r) => {
        retention(r).keptFor = { state: 'criterion', criterion: 'Until the appeal is decided' }
      }),
    ],
  },
  'RET-PURPOSE': {
    fires: [
      fault('the activity ended seven years ago', (r) => {
        housing(r).validTo = '2019-11-22'
      }),
    ],
    silent: [
      nearMiss('it ended, and the six years still run', (r) => {
        housing(r).validTo = '2020-11-23'
      }),
      nearMiss('it ended and was retired', (r) => {
        housing(r).validTo = '2019-11-22'
        housing(r).status = 'retired'
      }),
    ],
  },
  'RET-CLASH': {
    fires: [
      fault('two periods for everything', (r) => {
        r.retentionRules.push(
          buildRetentionRule({
            id: 'retention-other',
            keptFor: { state: 'period', period: 'P25Y', from: stated('closure') },
          }),
        )
        housing(r).retention = stated(['retention-housing', 'retention-other'])
      }),
    ],
    silent: [
      nearMiss('the second is for other data', (r) => {
        r.retentionRules.push(
          buildRetentionRule({
            id: 'retention-other',
            categories: ['category-health'],
            keptFor: { state: 'period', period: 'P25Y', from: stated('closure') },
          }),
        )
        housing(r).retention = stated(['retention-housing', 'retention-other'])
      }),
    ],
  },
  'ID-CTRL': {
    fires: [
      fault('there is no way to reach the council', (r) => {
        Object.assign(council(r), { contacts: [], addresses: [] })
      }),
    ],
    silent: [
      nearMiss('there is none to reach a recipient', (r) => {
        Object.assign(charity(r), { contacts: [], addresses: [] })
      }),
    ],
  },
  'ID-DPO': {
    fires: [
      fault('no officer is recorded', (r) => {
        council(r).contacts = []
      }),
    ],
    silent: [
      nearMiss('the notice gives the officer', (r) => {
        notice(r).tells.contacts = council(r).contacts
        council(r).contacts = []
      }),
      nearMiss('a company need not have one', (r) => {
        Object.assign(council(r), { kind: 'council-company', publicAuthority: 'no', contacts: [] })
      }),
    ],
  },
  'ID-REG': {
    fires: [
      fault('the number is unsaid', (r) => {
        council(r).icoRegistration = unsaid
      }),
    ],
    silent: [
      nearMiss("a recipient's number is unsaid", (r) => {
        charity(r).icoRegistration = unsaid
      }),
    ],
  },
  'ID-ROLE': {
    fires: [
      fault("the supplier's role is unsaid", (r) => {
        hosting(r).recipientRole = 'not-stated'
      }),
    ],
    silent: [
      nearMiss("the charity's role is unsaid, and it plainly decides for itself", (r) => {
        referral(r).recipientRole = 'not-stated'
      }),
    ],
  },
  'RE-OPEN': {
    fires: [
      fault('any other service', (r) => {
        toClass(r, 'Any other services we think useful', 'unspecified')
      }),
    ],
    silent: [
      nearMiss('other councils', (r) => {
        toClass(r, 'Other councils in the county', 'council')
      }),
    ],
  },
  'RE-VAGUE': {
    fires: [
      fault('a class of no kind', (r) => {
        toClass(r, 'Partners', 'unspecified')
      }),
    ],
    silent: [
      nearMiss('a class of one kind', (r) => {
        toClass(r, 'Charities that can help', 'voluntary')
      }),
    ],
  },
  'RE-HIDDEN': {
    fires: [
      fault('the system is used and no flow goes to its provider', (r) => {
        r.flows = r.flows.filter(({ id }) => id !== 'flow-hosting')
      }),
    ],
    silent: [
      nearMiss('the flow goes to the system itself', (r) => {
        hosting(r).to = 'system-caseline'
      }),
    ],
  },
  'RE-DATA': {
    fires: [
      fault('what the charity is told is unsaid', (r) => {
        referral(r).categories = unsaid
      }),
    ],
    silent: [
      nearMiss('what the person gives is unsaid', (r) => {
        one(r.flows, 'flow-apply').categories = unsaid
      }),
    ],
  },
  'RE-PROC': {
    fires: [
      fault('no contract is recorded', (r) => {
        hosting(r).agreement = unsaid
      }),
      fault('there is said to be none', (r) => {
        hosting(r).agreement = none('Never signed.')
      }),
      fault('it is a sharing agreement', (r) => {
        contract(r).kind = 'data-sharing-agreement'
      }),
    ],
    silent: [
      nearMiss('the kind of the agreement is unsaid', (r) => {
        contract(r).kind = 'not-stated'
      }),
    ],
  },
  'GW-NONE': {
    fires: [
      fault('no power is recorded', (r) => {
        referral(r).gateway = unsaid
      }),
    ],
    silent: [
      nearMiss('why none is needed is recorded', (r) => {
        referral(r).gateway = none('The person asks for it.')
      }),
      nearMiss('the person consents', (r) => {
        Object.assign(referral(r), {
          gateway: unsaid,
          lawfulBases: [{ party: 'party-council', article6: basis('6(1)(a)') }],
        })
      }),
      nearMiss('a processor is told', (r) => {
        hosting(r).gateway = unsaid
      }),
      nearMiss('the regulator is told', (r) => {
        charity(r).kind = 'regulator'
        referral(r).gateway = unsaid
      }),
    ],
  },
  'GW-MISFIT': {
    fires: [
      fault('the anti-fraud gateway is used to tell a charity', (r) => {
        referral(r).gateway = stated({ code: 'serious-crime-act-2007-s68', law: 'SCA 2007 s.68' })
      }),
      fault('data protection law is cited as the power', (r) => {
        referral(r).gateway = stated({ code: null, law: 'Data Protection Act 2018' })
      }),
      fault('a secrecy limit is cited as the power', (r) => {
        referral(r).gateway = stated({ code: 'crca-2005-s18', law: 'CRCA 2005 s.18' })
      }),
      fault('the anti-fraud organisation is not named', (r) => {
        toClass(r, 'Anti-fraud bodies', 'anti-fraud-organisation')
        one(r.flows, 'flow-class').gateway = stated({ code: 'serious-crime-act-2007-s68', law: 'SCA 2007 s.68' })
      }),
    ],
    silent: [
      nearMiss('the anti-fraud gateway is used to tell a named anti-fraud organisation', (r) => {
        charity(r).kind = 'anti-fraud-organisation'
        referral(r).gateway = stated({ code: 'serious-crime-act-2007-s68', law: 'SCA 2007 s.68' })
      }),
      nearMiss('a law is cited that is no known gateway', (r) => {
        referral(r).gateway = stated({ code: null, law: 'Alderbrook Borough Act 1988 s.4' })
      }),
    ],
  },
  'GW-NOT-IN-FORCE': {
    fires: [
      fault('it is enacted and has not begun', (r) => {
        referral(r).gateway = stated({ code: 'children-act-2004-s16la', law: 'Children Act 2004 s.16LA' })
      }),
    ],
    silent: [
      nearMiss('its neighbour has begun', (r) => {
        referral(r).gateway = stated({ code: 'children-act-2004-s11', law: 'Children Act 2004 s.11' })
      }),
    ],
  },
  'GW-EXEMPTION': {
    fires: [
      fault('the exemption stands alone', (r) => {
        Object.assign(referral(r), { exemption: stated('sch2-2'), gateway: unsaid, lawfulBases: [] })
      }),
    ],
    silent: [
      nearMiss('a power stands beside it', (r) => {
        Object.assign(referral(r), { exemption: stated('sch2-2'), lawfulBases: [] })
      }),
    ],
  },
  'RG-ISA': {
    fires: [
      fault('routine sharing has none', (r) => {
        referral(r).agreement = unsaid
      }),
      fault('how often is unsaid', (r) => {
        Object.assign(referral(r), { agreement: unsaid, nature: 'not-stated' })
      }),
    ],
    silent: [
      nearMiss('it happens only on request', (r) => {
        Object.assign(referral(r), { agreement: unsaid, nature: 'on-request' })
      }),
      nearMiss('nobody knows with whom to agree', (r) => {
        toClass(r, 'Bodies not named', 'unspecified')
      }),
    ],
  },
  'AG-ENDED': {
    fires: [
      fault('it ended yesterday', (r) => {
        sharing(r).endsOn = stated('2026-11-21')
      }),
      fault('it begins tomorrow', (r) => {
        sharing(r).startsOn = stated('2026-11-23')
      }),
    ],
    silent: [
      nearMiss('today is its last day', (r) => {
        sharing(r).endsOn = stated('2026-11-22')
      }),
    ],
  },
  'AG-PARTIES': {
    fires: [
      fault('it binds another body', (r) => {
        sharing(r).parties = ['party-council', 'party-mailer']
      }),
    ],
    silent: [
      nearMiss('it binds a service of the council', (r) => {
        r.parties.push(buildParty({ id: 'party-team', kind: 'internal-service', parent: 'party-council' }))
        sharing(r).parties = ['party-team', 'party-charity']
      }),
    ],
  },
  'AG-JOINT': {
    fires: [
      fault('there is no arrangement', (r) => {
        housing(r).jointControllers = ['party-charity']
      }),
    ],
    silent: [
      nearMiss('there is one', (r) => {
        housing(r).jointControllers = ['party-charity']
        r.agreements.push(
          buildAgreement({
            id: 'agreement-joint',
            kind: 'joint-controller-arrangement',
            parties: ['party-council', 'party-charity'],
          }),
        )
      }),
    ],
  },
  'SRC-MISSING': {
    fires: [
      fault('another body gives it, and is not named', (r) => {
        housing(r).collects[0] = { category: 'category-name', sources: ['person', 'other-body'] }
      }),
      fault('it is named only as partners', (r) => {
        r.parties.push(buildParty({ id: 'party-class', scope: 'class-of-recipients' }))
        housing(r).collects[0] = { category: 'category-name', sources: ['referral'] }
        housing(r).sourceParties = ['party-class']
      }),
    ],
    silent: [
      nearMiss('it is named', (r) => {
        housing(r).collects[0] = { category: 'category-name', sources: ['person', 'other-body'] }
        housing(r).sourceParties = ['party-charity']
      }),
    ],
  },
  'OBL-MISSING': {
    fires: [
      fault('nothing is said', (r) => {
        housing(r).givingData = unsaid
      }),
    ],
    silent: [
      nearMiss('cameras ask nobody', (r) => {
        housing(r).givingData = unsaid
        housing(r).collects = buildCollected(['category-name', 'category-health'], ['camera'])
      }),
    ],
  },
  'ADM-SILENT': {
    fires: [
      fault('nothing is said', (r) => {
        housing(r).automatedDecisions = unsaid
      }),
    ],
    silent: [
      nearMiss('that a computer decides is said', (r) => {
        housing(r).automatedDecisions = stated('A score decides.')
      }),
      nearMiss('only names are collected, and nothing to decide on', (r) => {
        housing(r).automatedDecisions = unsaid
        housing(r).collects = buildCollected(['category-name'])
      }),
    ],
  },
  'DC-VAGUE': {
    fires: [
      fault('no category is listed', (r) => {
        housing(r).collects = []
      }),
    ],
    silent: [
      nearMiss('one is', (r) => {
        housing(r).collects = buildCollected(['category-health'])
      }),
      nearMiss('another body feeds it', (r) => {
        housing(r).collects = []
        r.flows.push(
          buildFlow({ id: 'flow-fed', from: 'party-charity', to: 'activity-housing', activity: 'activity-housing' }),
        )
      }),
    ],
  },
  'DS-VAGUE': {
    fires: [
      fault('nobody is listed', (r) => {
        housing(r).subjectGroups = []
      }),
    ],
    silent: [
      nearMiss('a flow does not say whose data it carries', (r) => {
        referral(r).subjectGroups = unsaid
      }),
    ],
  },
  'RG-SECURITY': {
    fires: [
      fault('nothing is said', (r) => {
        housing(r).securityMeasures = unsaid
      }),
    ],
    silent: [
      nearMiss('one measure is said', (r) => {
        housing(r).securityMeasures = stated(['Encryption'])
      }),
    ],
  },
  'RG-DPIA': {
    fires: [
      fault('cameras watch, and none is recorded', (r) => {
        housing(r).dpia = { progress: 'not-stated', reference: null }
        housing(r).collects = buildCollected(['category-name', 'category-health'], ['camera'])
      }),
      fault('children and health data, and none is needed without a reason', (r) => {
        housing(r).dpia = { progress: 'not-needed', reference: null }
        one(r.subjectGroups, 'subject-group-applicants').name = 'Children in care'
      }),
    ],
    silent: [
      nearMiss('health data alone is one thing to consider', (r) => {
        housing(r).dpia = { progress: 'not-stated', reference: null }
      }),
      nearMiss('the screening is on record', (r) => {
        housing(r).dpia = { progress: 'not-needed', reference: 'Screening 4' }
        housing(r).collects = buildCollected(['category-name', 'category-health'], ['camera'])
      }),
    ],
  },
  'RG-REVIEW': {
    fires: [
      fault('it was due yesterday', (r) => {
        housing(r).reviewDue = '2026-11-21'
      }),
    ],
    silent: [
      nearMiss('it is due today', (r) => {
        housing(r).reviewDue = '2026-11-22'
      }),
    ],
  },
  'RG-SILENCE': {
    fires: [
      fault('it ends today', (r) => {
        housing(r).silences = [silence('2026-11-22')]
      }),
      fault('a later one is of another field', (r) => {
        housing(r).silences = [silence('2026-11-01'), { ...silence('2027-11-01'), field: 'retention' }]
      }),
    ],
    silent: [
      nearMiss('it ends tomorrow', (r) => {
        housing(r).silences = [silence('2026-11-23')]
      }),
      nearMiss('a later one still holds', (r) => {
        housing(r).silences = [silence('2026-11-01'), silence('2027-11-01')]
      }),
      nearMiss('the record is retired', (r) => {
        r.parties.push(buildParty({ id: 'party-forgotten', status: 'retired', silences: [silence('2026-11-01')] }))
      }),
    ],
  },
  'RG-ORPHAN': {
    fires: [
      fault('nobody refers to a party', (r) => {
        r.parties.push(buildParty({ id: 'party-forgotten' }))
      }),
    ],
    silent: [
      nearMiss('one party is the parent of another', (r) => {
        r.parties.push(buildParty({ id: 'party-group' }))
        charity(r).parent = 'party-group'
      }),
    ],
  },
  'RG-ENDED': {
    fires: [
      fault('the recipient is no more', (r) => {
        charity(r).validTo = '2026-01-01'
      }),
    ],
    silent: [
      nearMiss('what leans on it has ended too', (r) => {
        charity(r).validTo = '2026-01-01'
        referral(r).validTo = '2026-01-01'
        sharing(r).validTo = '2026-01-01'
      }),
    ],
  },
  'RG-CONTRA': {
    fires: [
      fault('another body is called internal', (r) => {
        referral(r).recipientRole = 'internal'
      }),
      fault('a team of the council is called its processor', (r) => {
        Object.assign(one(r.parties, 'party-supplier'), { kind: 'internal-service', parent: 'party-council' })
      }),
      fault('a joint controller of the flow is none of the activity', (r) => {
        referral(r).recipientRole = 'joint-controller'
      }),
      fault('a transfer goes to the UK', (r) => {
        transfer(r).country = stated('GB')
      }),
      fault('a flow ends where it begins', (r) => {
        hosting(r).to = 'activity-housing'
      }),
    ],
    silent: [
      nearMiss('a team of the council is called internal', (r) => {
        Object.assign(one(r.parties, 'party-supplier'), { kind: 'internal-service', parent: 'party-council' })
        hosting(r).recipientRole = 'internal'
      }),
    ],
  },
  'RG-NOTICE': {
    fires: [
      fault('none covers it', (r) => {
        notice(r).activities = []
      }),
      fault('only an old one does', (r) => {
        notice(r).currency = 'historical'
      }),
    ],
    silent: [
      nearMiss('a second activity is covered too', (r) => {
        r.activities.push(
          buildActivity({
            id: 'activity-second',
            controller: 'party-council',
            purposes: [buildPurpose({ id: 'purpose-second' })],
          }),
        )
        notice(r).activities.push('activity-second')
      }),
    ],
  },
  'RI-MISSING': {
    fires: [
      fault('the notice tells of no right to object', (r) => {
        notice(r).tells.rights = notice(r).tells.rights.filter(({ right }) => right !== 'objection')
      }),
    ],
    silent: [
      nearMiss('an old notice tells of none', (r) => {
        Object.assign(notice(r), { currency: 'historical' })
        notice(r).tells.rights = []
      }),
    ],
  },
  'CO-CTRL-NONE': {
    fires: [
      fault('the notice names only the regulator', (r) => {
        notice(r).tells.complaintRoutes = notice(r).tells.complaintRoutes.filter(({ to }) => to === 'regulator')
      }),
    ],
    silent: [
      nearMiss('it names only the council', (r) => {
        notice(r).tells.complaintRoutes = notice(r).tells.complaintRoutes.filter(({ to }) => to === 'controller')
      }),
    ],
  },
  'CO-ICO-NONE': {
    fires: [
      fault('the notice names only the council', (r) => {
        notice(r).tells.complaintRoutes = notice(r).tells.complaintRoutes.filter(({ to }) => to === 'controller')
      }),
    ],
    silent: [
      nearMiss('it names only the regulator', (r) => {
        notice(r).tells.complaintRoutes = notice(r).tells.complaintRoutes.filter(({ to }) => to === 'regulator')
      }),
    ],
  },
  'LAW-1998': {
    fires: [
      fault('the notice cites it', (r) => {
        notice(r).tells.lawCited = [{ law: 'Data Protection Act 1998', says: 'Cited.', section: null, lines: null }]
      }),
    ],
    silent: [
      nearMiss('it cites the Act of 2018', (r) => {
        notice(r).tells.lawCited = [{ law: 'Data Protection Act 2018', says: 'Cited.', section: null, lines: null }]
      }),
    ],
  },
  'ED-DATE': {
    fires: [
      fault('the notice bears no date', (r) => {
        notice(r).updated = unsaid
      }),
    ],
    silent: [
      nearMiss('it says when it was published', (r) => {
        notice(r).updated = unsaid
        notice(r).published = stated('2026-07-01')
      }),
    ],
  },
  'ED-STALE': {
    fires: [
      fault('the notice is of the day before the last change', (r) => {
        notice(r).updated = stated('2026-06-18')
      }),
    ],
    silent: [
      nearMiss('it is of the day of the last change', (r) => {
        notice(r).updated = stated('2026-06-19')
      }),
    ],
  },
  'LB-UNMAPPED': {
    fires: [
      fault('the notice lists bases, and none is tied to the purpose', (r) => {
        rest(r, unsaid)
        notice(r).tells.lawfulBases = [
          { article: '6', code: '6(1)(e)', says: 'A public task.', section: null, lines: null },
        ]
      }),
    ],
    silent: [
      nearMiss('the notice lists bases, and one is tied', (r) => {
        notice(r).tells.lawfulBases = [
          { article: '6', code: '6(1)(e)', says: 'A public task.', section: null, lines: null },
        ]
      }),
      nearMiss('the notice lists what is no basis', (r) => {
        rest(r, unsaid)
        notice(r).tells.lawfulBases = [
          { article: '6', code: null, says: 'Legal requirements.', section: null, lines: null },
        ]
      }),
    ],
  },
  'LB-LI-ART9': {
    fires: [
      fault('the notice lists them', (r) => {
        notice(r).tells.lawfulBases = [
          { article: '9', code: null, says: 'Its legitimate interests.', section: null, lines: null },
        ]
      }),
    ],
    silent: [
      nearMiss('it lists them under Art 6', (r) => {
        notice(r).tells.lawfulBases = [
          { article: '6', code: '6(1)(f)', says: 'Its legitimate interests.', section: null, lines: null },
        ]
      }),
      nearMiss('it lists something else that is no condition', (r) => {
        notice(r).tells.lawfulBases = [
          { article: '9', code: null, says: 'A legal requirement.', section: null, lines: null },
        ]
      }),
    ],
  },
}
