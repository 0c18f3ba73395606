import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'
import { signIn } from './people.ts'

const adasPassword = 'gravel otter lantern'
const gracesPassword = 'velvet comet harvest'

let workbench: OpenWorkbench
let ada: Page
let grace: Page
let problems: readonly string[]
beforeAll(async () => {
  workbench = await openWorkbench()
  ;({ page: ada, problems } = await workbench.open(''))
  grace = await workbench.stranger()
})
afterAll(() => workbench.close())

const goTo = async (page: Page, path: string) => {
  await page.goto(`${workbench.origin}/workbench/${path}`)
  await page.locator('main h1').first().waitFor()
}
const openMenu = async (page: Page) => {
  await page.locator('.you summary').click()
  return page.locator('.you')
}

describe('the users of the workbench', () => {
  test('whoever came by the link of the first start makes themselves the administrator', async () => {
    const banner = ada.getByRole('region', { name: 'Nobody can edit yet' })
    await banner.getByRole('button', { name: 'Make yourself the administrator' }).click()
    const sheet = ada.getByRole('dialog', { name: 'Make yourself the administrator' })
    await sheet.getByLabel('Name to sign in by').fill('ada')
    await sheet.getByLabel('Your full name').fill('Ada Lovelace')
    await sheet.getByLabel('Password', { exact: true }).fill(adasPassword)
    await sheet.getByLabel('The same password again').fill(adasPassword)
    await sheet.getByRole('button', { name: 'Make yourself the administrator' }).click()
    await sheet.waitFor({ state: 'detached' })
    await banner.waitFor({ state: 'detached' })
    expect(await (await openMenu(ada)).textContent()).toContain('Ada Lovelaceada, Administrator')
    expect(await axeViolations(ada)).toEqual([])
  })

  test('the administrator adds a user, who chooses a password of their own before anything else', async () => {
    await goTo(ada, 'users')
    await ada.getByRole('button', { name: 'Add a user' }).click()
    const sheet = ada.getByRole('dialog', { name: 'Add a user' })
    await sheet.getByLabel('Name', { exact: true }).fill('Grace Hopper')
    await sheet.getByLabel('Name to sign in with').fill('grace')
    await sheet.getByRole('radio', { name: /^Reader/ }).check()
    await sheet.getByLabel('First password').fill('password1234')
    await sheet.getByRole('button', { name: 'Save' }).click()
    // A password that anybody would guess is refused, in the server's words, and what was typed stays.
    await expect.poll(() => sheet.getByRole('alert').textContent()).toMatch(/guess|first that/)
    expect(await axeViolations(ada)).toEqual([])
    await sheet.getByLabel('First password').fill('pewter canyon thistle')
    await sheet.getByRole('button', { name: 'Save' }).click()
    await sheet.waitFor({ state: 'detached' })
    expect(await ada.locator('[data-user="grace"]').textContent()).toContain('Reader')

    await signIn(grace, workbench.origin, 'grace', 'pewter canyon thistle')
    await grace.waitForURL('**/change-password**')
    await grace.getByLabel(/until now|current/i).fill('pewter canyon thistle')
    const fresh = grace.getByLabel(/new password/i)
    for (let place = 0; place < (await fresh.count()); place += 1) await fresh.nth(place).fill(gracesPassword)
    await grace.getByRole('button', { name: /change/i }).click()
    await grace.waitForURL('**/workbench/**')
    await grace.getByRole('heading', { name: 'At a glance' }).waitFor()
  })

  test('a reader sees no way to change anything, and not the page of the users', async () => {
    await goTo(grace, 'users')
    await grace.getByRole('heading', { name: 'This page is not yours to see' }).waitFor()
    expect(await (await openMenu(grace)).getByRole('link', { name: 'Users' }).count()).toBe(0)
    await goTo(grace, 'publishing')
    await grace.getByText('An approver publishes.').waitFor()
    expect(await grace.getByRole('button', { name: /Publish|Save/ }).count()).toBe(0)
    await goTo(grace, 'parties/dwp')
    await grace.locator('[data-version="1"]').waitFor()
    expect(await grace.getByRole('button', { name: 'Go back to this version' }).count()).toBe(0)
    expect(await axeViolations(grace)).toEqual([])
  })

  test('a change of role ends the sessions of whoever had the other one', async () => {
    await goTo(ada, 'users')
    await ada.locator('[data-user="grace"]').getByRole('button', { name: 'Change for Grace Hopper' }).click()
    const sheet = ada.getByRole('dialog', { name: 'Change Grace Hopper' })
    await sheet.getByRole('radio', { name: /^Approver/ }).check()
    await sheet.getByRole('button', { name: 'Save' }).click()
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => ada.locator('[data-user="grace"]').textContent()).toContain('Approver')
    await grace.goto(`${workbench.origin}/workbench/review`)
    await grace.waitForURL('**/sign-in**')
    await signIn(grace, workbench.origin, 'grace', gracesPassword)
    await goTo(grace, 'publishing')
    await grace.getByRole('button', { name: 'Publish …' }).waitFor()
  })

  test('the last administrator cannot give that up', async () => {
    await goTo(ada, 'users')
    await ada.locator('[data-user="ada"]').getByRole('button', { name: 'Change for Ada Lovelace' }).click()
    const sheet = ada.getByRole('dialog', { name: 'Change Ada Lovelace' })
    await sheet.getByRole('radio', { name: /^Reader/ }).check()
    await sheet.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => sheet.getByRole('alert').textContent()).not.toBe('')
    await ada.keyboard.press('Escape')
    expect(await ada.locator('[data-user="ada"]').textContent()).toContain('Administrator')
  })

  test('whoever is barred is signed out at once, and cannot come back', async () => {
    await goTo(ada, 'users')
    await ada.locator('[data-user="grace"]').getByRole('button', { name: 'Change for Grace Hopper' }).click()
    const sheet = ada.getByRole('dialog', { name: 'Change Grace Hopper' })
    await sheet.getByRole('checkbox', { name: /^May sign in/ }).uncheck()
    await sheet.getByRole('button', { name: 'Save' }).click()
    await ada.getByText('2 users, 1 of them barred').waitFor()
    await grace.goto(`${workbench.origin}/workbench/`)
    await grace.waitForURL('**/sign-in**')
    await signIn(grace, workbench.origin, 'grace', gracesPassword)
    await grace.locator('.govuk-error-summary, .govuk-error-message').first().waitFor()
  })
})

describe('one’s own account', () => {
  test('gives the calendar an address that is shown once, and a new one ends it', async () => {
    await goTo(ada, 'account')
    const address = async () => {
      await ada.getByRole('button', { name: 'Make an address' }).click()
      const field = ada.getByLabel('The address of your calendar')
      await field.waitFor()
      return field.inputValue()
    }
    const first = await address()
    expect(first).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar\/[^/]+\.ics$/)
    const read = async (from: string) => (await ada.request.get(from)).status()
    expect(await read(first)).toBe(200)
    const field = ada.getByLabel('The address of your calendar')
    await ada.getByRole('button', { name: 'Make an address' }).click()
    await expect.poll(() => field.inputValue()).not.toBe(first)
    expect(await read(first)).not.toBe(200)
    expect(await read(await field.inputValue())).toBe(200)
  })

  test('changes the password, which ends every other session', async () => {
    const elsewhere = await workbench.stranger()
    await signIn(elsewhere, workbench.origin, 'ada', adasPassword)
    await elsewhere.getByRole('heading', { name: 'At a glance' }).waitFor()
    await goTo(ada, 'account')
    await ada.getByLabel('Your password until now').fill(adasPassword)
    await ada.getByLabel('New password', { exact: true }).fill('marble kestrel orchard')
    await ada.getByLabel('The same new password again').fill('marble kestrel orchid')
    await ada.getByRole('button', { name: 'Change the password' }).click()
    await ada.getByText('The two new passwords are not the same.').waitFor()
    await ada.getByLabel('The same new password again').fill('marble kestrel orchard')
    await ada.getByRole('button', { name: 'Change the password' }).click()
    await ada.getByText('Your password is changed.').waitFor()
    await goTo(ada, 'account')
    expect(await axeViolations(ada)).toEqual([])
    await elsewhere.goto(`${workbench.origin}/workbench/`)
    await elsewhere.waitForURL('**/sign-in**')
  })

  test('signs out', async () => {
    // The browser itself notes each refusal of the server, and refusals were asked for here.
    expect(problems.filter((problem) => !problem.includes('status of 4'))).toEqual([])
    await (await openMenu(ada)).getByRole('button', { name: 'Sign out' }).click()
    await ada.waitForURL('**/sign-in**')
    await ada.goto(`${workbench.origin}/workbench/users`)
    await ada.waitForURL('**/sign-in**')
  })
})
