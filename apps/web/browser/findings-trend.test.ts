import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
let page: Page
let problems: readonly string[]

const silence = {
  rule: 'TR-PRIVACY-SHIELD',
  field: null,
  reason: 'The contract with HubSpot ends next month',
  by: 'Ada Lovelace',
  on: '2026-11-20',
  until: '2027-02-01',
}

/** Somebody answers for what the rule finds on the transfer: the one change of the register's history. */
beforeAll(async () => {
  workbench = await openWorkbench()
  ;({ page, problems } = await workbench.open(''))
  const headers = { origin: workbench.origin }
  const ask = async (path: string, data: unknown) => {
    const answer = await page.request.post(`${workbench.origin}/api/v1/${path}`, { headers, data })
    expect([path, answer.status(), answer.ok() || (await answer.text())]).toEqual([path, answer.status(), true])
  }
  await ask('users/first-administrator', {
    name: 'ada',
    fullName: 'Ada Lovelace',
    password: 'a password that is long enough',
  })
  const register = await page.request.get(`${workbench.origin}/api/v1/register`)
  const { transfers } = (await register.json()) as { transfers: { id: string; version: number }[] }
  const transfer = transfers.find(({ id }) => id === 'transfer-westco-hubspot')
  const command = { command: 'change-field', record: transfer?.id, version: transfer?.version, path: 'silences' }
  await ask('edits', { commands: [{ ...command, value: [silence] }], why: 'Answered for until the contract ends' })
})
afterAll(() => workbench.close())

const findings = async (query = '') => {
  await page.goto(`${workbench.origin}/workbench/findings${query}`)
  await page.locator('.severity-table').first().waitFor()
}

describe('findings over versions of the register', () => {
  test('the plot and its table hold the same numbers, the last of them those of today', async () => {
    await findings()
    const plot = page.getByRole('img', { name: /^Plot of the findings by severity in 2 versions/ })
    await plot.waitFor()
    const named = await plot.locator('text').allTextContents()
    await page.getByRole('button', { name: 'Show as a table' }).click()
    const table = page.getByRole('table', { name: 'Findings over versions of the register' })
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td.number')].map((cell) => Number(cell.textContent))),
      )
    expect(rows).toHaveLength(2)
    const [now, before] = rows as [number[], number[]]
    // What somebody answers for is counted apart and nowhere else.
    expect(now[3]).toBe((before[3] ?? 0) + 1)
    expect(now.slice(0, 3).reduce((sum, count) => sum + count)).toBe(
      before.slice(0, 3).reduce((sum, count) => sum + count) - 1,
    )
    for (const [severity, position] of [
      ['Act now', 0],
      ['Should be mended', 1],
      ['Consider', 2],
    ] as const) {
      expect(named).toContain(`${severity}: ${now[position]}`)
    }
    const total = page.getByRole('table', { name: 'By organisation and severity' }).locator('tfoot td.number')
    expect((await total.allTextContents()).slice(0, 3).map(Number)).toEqual(now.slice(0, 3))
    expect(problems).toEqual([])
  })

  test('a finding that was answered for tells why, by whom and until when, and can be asked for', async () => {
    await findings('?answered=yes')
    const finding = page.locator('.finding[data-silenced=true]')
    await finding.first().waitFor()
    expect(await finding.count()).toBe(1)
    const text = await finding.first().textContent()
    expect(text).toContain('Answered for by Ada Lovelace on 20 November 2026, until 1 February 2027')
    expect(text).toContain(silence.reason)
  })

  test('the summary for a board prints with its plots on one page of paper', async () => {
    await findings('?report=health')
    await page.getByRole('img', { name: /^Plot of the findings/ }).waitFor()
    await page.getByRole('heading', { name: 'What asks for most' }).waitFor()
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
})
