import { describe, expect, it } from 'vitest'
import { makeApp, signedIn } from '../testing/make-app.ts'
import { makeCouncil } from '../testing/make-council.ts'

const app = makeApp()
const findings = async (query = '') => {
  const response = await app.request(`/api/v1/findings${query}`, { headers: signedIn })
  expect(response.status).toBe(200)
  return (await response.json()) as { asAt: string; findings: { rule: string; severity: string; record: string }[] }
}

describe('GET /api/v1/findings', () => {
  it('judges as at the day', async () => {
    const rules = async (query: string) => (await findings(query)).findings.map(({ rule }) => rule)
    expect(await rules('')).toContain('TR-PRIVACY-SHIELD')
    expect(await rules('?asAt=2020-05-01')).not.toContain('TR-PRIVACY-SHIELD')
  })

  it('leaves out what is milder than asked for', async () => {
    const grave = await findings('?severity=act-now')
    expect(new Set(grave.findings.map(({ severity }) => severity))).toEqual(new Set(['act-now']))
    expect((await findings()).findings.length).toBeGreaterThan(grave.findings.length)
  })

  it('tells of a finding that somebody has answered for, with the answer', async () => {
    const { get, post } = makeCouncil()
    const marked = async () => {
      const { body } = await get('/findings')
      return body.findings.find((finding: { rule: string }) => finding.rule === 'TR-PRIVACY-SHIELD')
    }
    const { rule, record, silenced } = await marked()
    expect(silenced).toBeNull()
    const answer = { rule, field: null, reason: 'Being replaced.', by: 'Jo', on: '2026-11-22', until: '2027-01-01' }
    const command = { command: 'change-field', record, version: 1, path: 'silences', value: [answer] }
    expect((await post('/edits', { commands: [command], why: '' })).status).toBe(200)
    expect((await marked()).silenced).toEqual({ ...answer, record })
  })

  it('is no reading of the public register', async () => {
    expect((await app.request('/api/v1/findings')).status).toBe(401)
    expect((await app.request('/api/v1/public/findings')).status).toBe(404)
  })
})
