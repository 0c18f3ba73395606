import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'
import { editAs, makeAdministrator } from './people.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const openMenu = async (page: Page) => {
  await page.getByRole('button', { name: 'Export this…' }).click()
  const menu = page.getByRole('dialog', { name: 'Export this' })
  await menu.getByLabel('Format').waitFor()
  return menu
}

describe('the export menu', () => {
  test('takes away what the screen shows, previews it, and says how to ask for it again', async () => {
    const { page, problems } = await workbench.open('explore?view=table&to=party-dwp&asAt=2026-11-22')
    const flows = await page.locator('[data-flow]').count()
    const menu = await openMenu(page)
    expect(await menu.textContent()).toContain(`In: ${flows} flows to 1 recipient.`)
    await menu.getByText('Preview', { exact: true }).waitFor()
    expect(await menu.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
    expect(await axeViolations(page)).toEqual([])
    await menu.getByLabel('Format').selectOption('csv')
    expect(await menu.getByRole('textbox', { name: 'Command' }).inputValue()).toBe(
      'npm run -s sharemap -- export csv --register live/register.json --as-at 2026-11-22 --to party-dwp --as council',
    )
    const [download] = await Promise.all([page.waitForEvent('download'), menu.getByRole('link').click()])
    expect(download.suggestedFilename()).toBe('sharemap.csv')
    const answer = await page.request.get(await menu.getByRole('textbox', { name: 'API address' }).inputValue())
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(flows + 1)
    expect(problems).toEqual([])
  })

  test('takes away exactly the path that is looked at', async () => {
    const { page } = await workbench.open(
      'explore?view=table&trace=category-name&traceTo=party-dwp&path=2&show=path&asAt=2026-11-22',
    )
    const shown = await page
      .locator('[data-flow]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-flow')))
    expect(shown).toHaveLength(1)
    const menu = await openMenu(page)
    expect(await menu.textContent()).toContain('In: 1 flow to 1 recipient.')
    await menu.getByLabel('Format').selectOption('csv')
    expect(await menu.getByRole('textbox', { name: 'Command' }).inputValue()).toBe(
      'npm run -s sharemap -- export csv --register live/register.json --as-at 2026-11-22 --trace category-name --trace-to party-dwp --path 2 --as council',
    )
    const answer = await page.request.get(await menu.getByRole('textbox', { name: 'API address' }).inputValue())
    const [, row = '', ...more] = (await answer.text()).trim().split('\r\n')
    expect(row).toContain(shown[0])
    expect(more).toEqual([])
  })

  test('counts for a resident what is public', async () => {
    const { page } = await workbench.open('explore?view=table&to=party-dwp')
    const menu = await openMenu(page)
    await menu.getByRole('radio', { name: 'Resident' }).check()
    await menu.getByText(/Of what is public, left out: \d+ flows/).waitFor()
    const address = await menu.getByRole('textbox', { name: 'API address' }).inputValue()
    const counted = Number(/In: (\d+) flow/.exec((await menu.textContent()) ?? '')?.[1])
    const csv = await page.request.get(
      address.replace('/exports/svg', '/exports/csv').replace(/&(?:size|orientation)=[^&]+/g, ''),
    )
    expect((await csv.text()).trim().split('\r\n')).toHaveLength(counted + 1)
  })

  test('opens from a flow, a transfer, an agreement and an answer, and holds their flows', async () => {
    for (const [path, options] of [
      ['flows/wes-dwp', '--flow flow-wes-dwp'],
      ['transfers/westco-hubspot', '--flow flow-westco-hubspot'],
      ['agreements/cheshire-storage-organisations', '--flow flow-cheshire-'],
      ['answers/paths?start=category-name&end=party-dwp', '--trace category-name --trace-to party-dwp'],
      ['answers/impact?of=system-aptem', '--flow flow-wes-'],
      ['answers/sensitive', '--flow flow-'],
    ] as const) {
      const { page } = await workbench.open(path)
      const menu = await openMenu(page)
      expect(await menu.textContent()).toMatch(/In: \d+ flows? to \d+ recipients?\./)
      expect(await menu.getByRole('textbox', { name: 'Command' }).inputValue()).toContain(options)
      await page.context().close()
    }
  })

  test('says why the server will not write a file, and leaves none behind', async () => {
    const { page } = await workbench.open('explore?view=table')
    const menu = await openMenu(page)
    await menu.getByLabel('Format').selectOption('agreement')
    await menu.getByRole('link').click()
    await menu.locator('.export__problem').waitFor()
    expect(await menu.locator('.export__problem').textContent()).toMatch(/recipient/i)
  })

  test('opens from a record’s page at 320 pixels', async () => {
    const { page } = await workbench.open('activities/wes-employment-coaching', { width: 320, height: 640 })
    const menu = await openMenu(page)
    await menu.getByText('Preview', { exact: true }).waitFor()
    expect(await menu.getByRole('textbox', { name: 'Command' }).inputValue()).toContain(
      '--activity activity-wes-employment-coaching',
    )
    expect(await menu.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
  })

  // It makes an administrator, and from then on the token opens no workbench: it stands last.
  test('takes away the version that is looked at, and for residents what was last published', async () => {
    const person = { name: 'ada', fullName: 'Ada Lovelace', role: 'administrator' } as const
    const { page, problems } = await makeAdministrator(workbench, person)
    const edit = { command: 'change-field', record: 'party-dwp', path: 'name', value: 'Renamed Department' }
    await editAs(page, workbench.origin, 'It was renamed', edit)
    const read = async (menu: Awaited<ReturnType<typeof openMenu>>) => {
      await menu.getByLabel('Format').selectOption('csv')
      const address = await menu.getByRole('textbox', { name: 'API address' }).inputValue()
      const command = await menu.getByRole('textbox', { name: 'Command' }).inputValue()
      return { address, command, csv: await (await page.request.get(address)).text() }
    }
    for (const [version, said, name, not] of [
      [0, 'as it stood at the beginning', 'Department for Work and Pensions', 'Renamed Department'],
      [1, 'as it stood after change 1', 'Renamed Department', 'Department for Work and Pensions'],
    ] as const) {
      await page.goto(`${workbench.origin}/workbench/explore?view=table&to=party-dwp&version=${version}`)
      const menu = await openMenu(page)
      expect(await menu.textContent()).toContain(said)
      await menu.getByText('Preview', { exact: true }).waitFor()
      const { address, command, csv } = await read(menu)
      expect([address, command]).toEqual([
        expect.stringContaining(`version=${version}`),
        expect.stringContaining(`--version ${version}`),
      ])
      expect(csv).toContain(name)
      expect(csv).not.toContain(not)
    }
    const menu = page.getByRole('dialog', { name: 'Export this' })
    await menu.getByRole('radio', { name: 'Resident' }).check()
    await menu.getByText('Residents get what was last published').waitFor()
    expect((await read(menu)).address).not.toContain('version')
    expect(problems).toEqual([])
  })
})
