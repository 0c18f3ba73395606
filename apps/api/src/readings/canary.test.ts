import { buildSite } from '@sharemap/public-map'
import { type Register, recordListNames } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { expect, it } from 'vitest'
import { exampleRequests } from '../testing/example-requests.ts'
import { assets, makeApp, signedIn, today } from '../testing/make-app.ts'

const mark = 'CANARY'

/** Fields that residents never see, whatever record they stand in. */
const internalFields = new Set([
  'notes',
  'checkedBy',
  'securityMeasures',
  'dpia',
  'policyDocument',
  'reference',
  'owner',
])

/** Texts that a record is found, named or told by. */
const texts = new Set(['name', 'plainName', 'says', 'aliases', 'value', 'criterion', 'exception'])

/** Puts the mark into every text of an internal field, and into every text of an internal record. */
const marked = (value: unknown, key: string, isInternal: boolean): unknown => {
  const inside = isInternal || internalFields.has(key)
  if (typeof value === 'string') {
    const isText = (inside && !/^\d{4}-|^[a-z]+-/.test(value)) || key === 'notes'
    return isText && (texts.has(key) || internalFields.has(key)) ? `${value} ${mark}` : value
  }
  if (Array.isArray(value)) return value.map((item) => marked(item, key, inside))
  if (typeof value !== 'object' || value === null) return value
  const hides =
    'visibility' in value && (value.visibility === 'internal' || ('status' in value && value.status !== 'approved'))
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, marked(item, name, inside || hides)]))
}

const register = marked(smallRegister(), '', false) as Register
const publicIds = new Set(recordListNames.flatMap((list) => toPublicRegister(register)[list].map(({ id }) => id)))
const internalIds = recordListNames
  .flatMap((list) => register[list].map(({ id }) => id))
  .filter((id) => !publicIds.has(id))

const app = makeApp({ register })

/** Every file of the public site of that register. */
const siteFiles = [...buildSite(toPublicRegister(register), { asAt: today, assets }).keys()]

/** Everything that anybody can ask for, and ways to ask that are refused with a list. */
const publicAddresses = [
  '/',
  ...siteFiles.map((path) => `/${path}`),
  '/api/docs/',
  '/api/v1/openapi.json',
  ...Object.values(exampleRequests).flatMap((requests) => requests.map((request) => `/api/v1/public${request}`)),
  ...['category', 'organisation', 'activity', 'from', 'to', 'subjectGroup', 'basis', 'gateway', 'country'].map(
    (field) => `/api/v1/public/flows?${field}=fraud`,
  ),
  '/api/v1/public/trace?from=fraud',
  '/api/v1/public/parties/fraud',
  '/api/v1/public/impact/fraud',
  ...internalIds.map((id) => `/api/v1/public/impact/${id}`),
  ...internalIds.map((id) => `/api/v1/public/parties/${id}`),
]

it('the register under test has something to give away', async () => {
  expect(internalIds).toContain('party-fraud-team')
  expect(JSON.stringify(register).split(mark).length).toBeGreaterThan(20)
  const council = await app.request('/api/v1/register', { headers: signedIn })
  expect(await council.text()).toContain(mark)
})

it.each(publicAddresses)('%s holds nothing internal', async (address) => {
  const response = await app.request(address)
  const text = `${[...response.headers].flat().join('\n')}\n${await response.text()}`
  expect(text).not.toContain(mark)
  for (const id of internalIds) {
    // What was asked for may be said back.
    if (!address.endsWith(id)) expect(text).not.toContain(id)
  }
})
