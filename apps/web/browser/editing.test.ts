import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'
import { editAs, makeAdministrator, makeUser } from './people.ts'

let workbench: OpenWorkbench
let administrator: Page
let problems: readonly string[]
let editor: Page
let reader: Page
beforeAll(async () => {
  workbench = await openWorkbench()
  const first = await makeAdministrator(workbench, { name: 'ada', fullName: 'Ada Byron', role: 'administrator' })
  administrator = first.page
  problems = first.problems
  editor = await makeUser(workbench, administrator, { name: 'grace', fullName: 'Grace Hopper', role: 'editor' })
  reader = await makeUser(workbench, administrator, { name: 'rosa', fullName: 'Rosa Reader', role: 'reader' })
})
afterAll(() => workbench.close())

const go = async (page: Page, path: string) => {
  await page.goto(`${workbench.origin}/workbench/${path}`)
  await page.locator('main h1').first().waitFor()
}

const nameInFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null) return ''
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim()
  })

/** The line of a picker's list that Enter takes. */
const marked = (page: Page) => page.locator('.picker__option[aria-selected="true"]')

/** Counts what a person does: keys that go somewhere or choose, and fields that are typed in. */
class Hands {
  readonly page: Page
  keys = 0
  fields = 0

  constructor(page: Page) {
    this.page = page
  }

  async press(key: string) {
    this.keys += 1
    await this.page.keyboard.press(key)
  }

  async type(text: string) {
    this.fields += 1
    await this.page.keyboard.type(text)
  }

  async tabTo(name: RegExp) {
    for (let stops = 0; stops < 150; stops += 1) {
      await this.press('Tab')
      if (name.test(await nameInFocus(this.page))) return
    }
    throw new Error(`150 stops did not reach ${name}`)
  }
}

describe('a new flow', () => {
  test('is recorded by keyboard alone, with a recipient that stands already under another name', async () => {
    await go(administrator, 'activities/wes-employment-coaching')
    await administrator.getByRole('link', { name: 'New flow from here' }).focus()
    const hands = new Hands(administrator)
    await hands.press('Enter')
    await administrator.getByRole('heading', { level: 1, name: 'New flow' }).waitFor()
    await expect
      .poll(() => administrator.getByRole('combobox', { name: 'From which activity' }).inputValue())
      .toBe('Employment coaching')

    await hands.tabTo(/^To whom/)
    await hands.type('HMRC')
    await marked(administrator).filter({ hasText: 'HM Revenue and Customs' }).waitFor()
    await hands.press('Enter')
    await expect
      .poll(() => administrator.getByRole('combobox', { name: 'To whom' }).inputValue())
      .toBe('HM Revenue and Customs')

    await hands.tabTo(/^National Insurance number/)
    await hands.press('Space')
    await hands.tabTo(/^When does it happen/)
    await hands.type('you ask for tax credits')
    await hands.tabTo(/^Power or gateway/)
    await hands.type('council')
    await marked(administrator).waitFor()
    await hands.press('Enter')
    await hands.press('Control+s')

    await administrator
      .getByRole('heading', { level: 1, name: 'Employment coaching to HM Revenue and Customs' })
      .waitFor()
    await administrator.getByText(/^Saved:/).waitFor()
    const facts = await administrator.locator('main').textContent()
    expect(facts).toContain('National Insurance number')
    expect(facts).toContain('you ask for tax credits')
    expect(facts).toContain('Draft')
    // The whole flow is a handful of answers: everything else may stay unsaid.
    expect(hands.fields).toBeLessThanOrEqual(3)
    expect(hands.keys).toBeLessThanOrEqual(55)
    expect(problems).toEqual([])
  })

  test('is undone from the message, and done again by a key', async () => {
    const address = administrator.url()
    await administrator.getByRole('button', { name: 'Undo' }).click()
    await administrator.getByText(/^Undone:/).waitFor()
    await administrator.getByText('This record is not in the register as it is shown here.').waitFor()
    await administrator.locator('main').focus()
    await administrator.keyboard.press('Control+y')
    await administrator.getByText(/^Done again:/).waitFor()
    await administrator.getByRole('heading', { level: 1, name: /Employment coaching to HM Revenue/ }).waitFor()
    expect(administrator.url()).toBe(address)
  })
})

describe('adding in the course of things', () => {
  test('points out what stands already, and adds what does not, saved together with the record', async () => {
    await go(editor, 'new/flow')
    await editor.getByRole('combobox', { name: 'From which activity' }).fill('Employment coaching')
    await editor
      .getByRole('option', { name: /^Employment coaching/ })
      .first()
      .click()
    const to = editor.getByRole('combobox', { name: 'To whom' })
    await to.fill('H.M. Revenue & Customs Ltd')
    await editor.getByRole('option', { name: /Add “H.M. Revenue/ }).click()
    const dialog = editor.getByRole('dialog', { name: 'Add: party' })
    await dialog.getByText('This may stand already:').waitFor()
    await dialog.getByRole('button', { name: /^Use it ?: HM Revenue and Customs/ }).click()
    await expect.poll(() => to.inputValue()).toBe('HM Revenue and Customs')

    await to.fill('Food bank of the Harrow Road')
    await editor.getByRole('option', { name: /Add “Food bank/ }).click()
    await dialog.getByLabel('What kind of body').selectOption('voluntary')
    await dialog.getByRole('button', { name: 'Add this party' }).click()
    await expect.poll(() => to.inputValue()).toBe('Food bank of the Harrow Road')
    await editor.getByRole('button', { name: 'Save and send for review' }).click()
    await editor
      .getByRole('heading', { level: 1, name: 'Employment coaching to Food bank of the Harrow Road' })
      .waitFor()
    await go(editor, 'parties/food-bank-of-the-harrow-road')
    expect(await editor.locator('main').textContent()).toContain('Employment coaching')
  })

  test('a special category that is chosen asks for its condition at once', async () => {
    await go(editor, 'new/activity')
    const controller = editor.getByRole('combobox', { name: 'Which organisation decides why and how' })
    await controller.fill('Westminster City Council')
    await editor
      .getByRole('option', { name: /^Westminster City Council/ })
      .first()
      .click()
    expect(await editor.getByRole('group', { name: 'Condition for special category data' }).count()).toBe(0)
    await editor.getByRole('combobox', { name: 'Kinds of data' }).fill('health')
    await marked(editor).click()
    const condition = editor.getByRole('group', { name: /Condition for special category data/ }).first()
    await condition.waitFor()
    await condition
      .getByText(/^Act now|^Should be mended/)
      .first()
      .waitFor()
  })
})

test('a new activity is recorded with a purpose, a category, a basis and a period, and counted', async () => {
  await go(administrator, 'new/activity')
  const hands = new Hands(administrator)
  const pick = async (field: RegExp, text: string) => {
    await hands.tabTo(field)
    await hands.type(text)
    await marked(administrator).waitFor()
    await hands.press('Enter')
  }
  await pick(/^Which organisation decides/, 'Warwick')
  await hands.tabTo(/^What the activity is called/)
  await hands.type('Dog licensing')
  await hands.tabTo(/^Purpose 1$/)
  await hands.type('Deciding on licences')
  await pick(/^Whose data it is/, 'residents')
  await pick(/^Kinds of data/, 'address')
  await hands.tabTo(/^The person$/)
  await hands.press('Space')
  await pick(/^Lawful basis for “Deciding on licences”/, 'public task')
  await hands.tabTo(/^How long it is kept$/)
  await hands.type('Six years after the licence')
  // Nothing of that name stands, so the only line of the list is the one that adds it.
  await hands.press('ArrowUp')
  await hands.press('Enter')
  const rule = administrator.getByRole('dialog', { name: 'Add: retention rule' })
  await hands.tabTo(/^How many$/)
  await hands.type('6')
  await hands.tabTo(/^Add this retention rule$/)
  await hands.press('Enter')
  await rule.waitFor({ state: 'detached' })
  await hands.press('Control+s')
  await administrator.getByRole('heading', { level: 1, name: 'Dog licensing' }).waitFor()
  const facts = await administrator.locator('main').textContent()
  for (const fact of ['Deciding on licences', 'Address', '6 years', 'the person']) expect(facts).toContain(fact)
  expect(hands.fields).toBeLessThanOrEqual(8)
  expect(hands.keys).toBeLessThanOrEqual(70)
})

describe('what is done with a whole record', () => {
  test('two parties are merged after a look at what changes, and taken apart again by undo', async () => {
    await go(administrator, 'edit/party-dwp')
    await administrator.getByRole('button', { name: 'Merge it with another party…' }).click()
    const dialog = administrator.getByRole('dialog')
    await dialog.getByRole('combobox').fill('HMRC')
    await marked(administrator).click()
    await dialog
      .getByText('Merged into “Department for Work and Pensions”')
      .or(dialog.getByText(/retired/).last())
      .waitFor()
    expect(await dialog.textContent()).toContain('HM Revenue and Customs')
    expect(await axeViolations(administrator)).toEqual([])
    await dialog.getByRole('button', { name: 'Merge it with another party' }).click()
    await dialog.waitFor({ state: 'detached' })
    const banner = administrator.getByRole('status').filter({ hasText: 'Saved:' })
    await banner.getByRole('button', { name: 'Undo' }).click()
    await administrator.getByText(/^Undone:/).waitFor()
    await go(administrator, 'parties/hmrc')
    expect(await administrator.locator('main').textContent()).not.toContain('Retired')
  })

  test('a finding is answered for, with a reason and a day, and says so from then on', async () => {
    await go(administrator, 'edit/flow-westco-hubspot')
    await administrator.getByText('Why, and how to mend it').first().click()
    await administrator
      .getByRole('button', { name: /^Answer for it instead/ })
      .first()
      .click()
    const dialog = administrator.getByRole('dialog', { name: 'Answer for this finding' })
    await dialog.getByLabel('Why it may stand for now').fill('The contract is being signed.')
    await dialog.getByLabel('Until').fill('2027-03-01')
    expect(await axeViolations(administrator)).toEqual([])
    await dialog.getByRole('button', { name: 'Answer for this finding' }).click()
    await administrator
      .getByText(/Answered for by Ada Byron.*until 1 March 2027/)
      .first()
      .waitFor()
    await administrator.keyboard.press('Control+s')
    await administrator.getByText(/^Saved:/).waitFor()
    // The page of the record tells its findings a moment after the rest.
    await administrator.getByRole('heading', { level: 1, name: /^Westco storage to HubSpot/ }).waitFor()
    await administrator.getByText('The contract is being signed.').first().waitFor()
  })

  test('a fact is linked to the lines of the notice that say it', async () => {
    await go(administrator, 'edit/flow-wes-dwp#evidence')
    await administrator.getByRole('button', { name: 'Add evidence' }).click()
    const item = administrator.locator('.entries__item').last()
    await item.getByLabel('It is about').selectOption({ label: 'Trigger' })
    await expect.poll(() => item.getByRole('combobox', { name: 'Notice' }).inputValue()).not.toBe('')
    await item.getByLabel('Under the heading').fill('Sharing')
    await item.getByLabel('From line').fill('51')
    await item.getByLabel('to line').fill('52')
    await item.getByLabel('What it says, in our own words').fill('The department is told when money is short.')
    await administrator.keyboard.press('Control+s')
    await administrator.getByRole('heading', { level: 1, name: 'Employment coaching to DWP', exact: true }).waitFor()
    const facts = await administrator.locator('main').textContent()
    expect(facts).toContain('The department is told when money is short.')
    expect(facts).toContain('lines 51 to 52')
    expect(facts).toContain('by Ada Byron')
  })

  test('a record is retired and brought back', async () => {
    await go(administrator, 'edit/party-warwick-district-council')
    await administrator.getByRole('button', { name: 'Retire it…' }).click()
    const dialog = administrator.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Retire it' }).click()
    await administrator.getByText(/^Now: Retired/).waitFor()
    await administrator.getByRole('button', { name: 'Bring it back…' }).click()
    await dialog.getByRole('button', { name: 'Bring it back' }).click()
    await administrator.getByText(/^Now: Draft/).waitFor()
  })

  test('a recipient is retired with the flows that end with it, and all come back by undo', async () => {
    const statuses = async () => {
      const answer = await administrator.request.get(`${workbench.origin}/api/v1/register`)
      const { parties, flows } = (await answer.json()) as Record<
        'parties' | 'flows',
        { id: string; status: string; to: string }[]
      >
      const told = flows.filter(({ to }) => to === 'party-hmrc')
      return [...parties.filter(({ id }) => id === 'party-hmrc'), ...told].map(({ status }) => status)
    }
    const before = await statuses()
    expect(before.length).toBeGreaterThan(1)
    await go(administrator, 'edit/party-hmrc')
    await administrator.getByRole('button', { name: 'Retire it…' }).click()
    const dialog = administrator.getByRole('dialog')
    const along = dialog.getByRole('checkbox', { name: /^Retire with it/ })
    expect(await along.isChecked()).toBe(true)
    await along.uncheck()
    await dialog.getByText('1 record changes').waitFor()
    await along.check()
    await dialog.getByText('Fraud and crime prevention to HMRC: fraud').waitFor()
    expect(await dialog.textContent()).toContain('Status: from approved to retired.')
    expect(await axeViolations(administrator)).toEqual([])
    await dialog.getByRole('button', { name: 'Retire it' }).click()
    await administrator.getByText(/^Now: Retired/).waitFor()
    expect(await statuses()).toEqual(before.map(() => 'retired'))
    await administrator.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(statuses).toEqual(before)
  })
})

describe('unsaved work', () => {
  test('survives a reload, says so, and is discarded on request', async () => {
    await go(editor, 'edit/party-dwp')
    const notes = editor.getByLabel('Internal notes')
    await notes.fill('Call them on Monday.')
    await editor.getByText('Unsaved work is kept on this computer.').waitFor()
    await editor.reload()
    await editor.getByText(/^This is your unsaved work of/).waitFor()
    expect(await notes.inputValue()).toBe('Call them on Monday.')
    await editor.getByRole('button', { name: 'Discard it' }).click()
    expect(await notes.inputValue()).toBe('')
    await editor.getByRole('button', { name: 'Undo', exact: true }).click()
    expect(await notes.inputValue()).toBe('Call them on Monday.')
    await editor.getByRole('button', { name: 'Discard it' }).click()
  })

  test('is listed on the review page, from where it is gone on with or thrown away, and brought back', async () => {
    await go(editor, 'edit/party-dwp')
    await editor.getByLabel('Internal notes').fill('To be gone on with.')
    await editor.getByText('Unsaved work is kept on this computer.').waitFor()
    await go(editor, 'new/flow')
    await editor.getByRole('combobox', { name: 'From which activity' }).fill('Employment coaching')
    await editor
      .getByRole('option', { name: /^Employment coaching/ })
      .first()
      .click()
    await editor.getByText('Unsaved work is kept on this computer.').waitFor()
    await go(editor, 'review')
    const unsaved = editor.getByRole('region', { name: 'Not yet saved on this computer' })
    const kept = unsaved.locator('[data-draft]')
    const keys = () => kept.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-draft')))
    // Others may have been left behind before.
    await expect.poll(async () => (await keys()).slice(0, 2)).toEqual(['new flow', 'party-dwp'])
    const away = kept.first().getByRole('button')
    await away.click()
    await kept.first().getByText('Thrown away.').waitFor()
    expect(await editor.evaluate(() => localStorage.getItem('sharemap-draft new flow'))).toBeNull()
    expect(await nameInFocus(editor)).toMatch(/^Bring it back/)
    expect(await axeViolations(editor)).toEqual([])
    await away.click()
    await kept.first().getByRole('link', { name: 'Without a name yet' }).click()
    await editor.getByRole('heading', { level: 1, name: 'New flow' }).waitFor()
    expect(await editor.getByRole('combobox', { name: 'From which activity' }).inputValue()).toBe('Employment coaching')
    await editor.getByRole('button', { name: 'Discard it' }).click()
    await go(editor, 'review')
    await unsaved.getByRole('link', { name: 'Department for Work and Pensions' }).click()
    expect(await editor.getByLabel('Internal notes').inputValue()).toBe('To be gone on with.')
    await editor.getByRole('button', { name: 'Discard it' }).click()
    await editor.getByText('Nothing is changed yet.').waitFor()
    expect(await editor.evaluate(() => localStorage.getItem('sharemap-draft party-dwp'))).toBeNull()
  })

  test('is told of at the foot of a narrow screen, where it never hides what has the focus', async () => {
    onTestFinished(() => editor.setViewportSize({ width: 1440, height: 900 }))
    await editor.setViewportSize({ width: 320, height: 640 })
    await go(editor, 'edit/party-dwp')
    const bar = editor.getByRole('region', { name: 'Not saved yet' })
    expect(await bar.count()).toBe(0)
    const plain = editor.getByRole('textbox', { name: 'In plain words' })
    await plain.fill('the department for benefits')
    await bar.waitFor()
    const covered = await editor.evaluate(() => {
      const foot = document.querySelector('.editor__bar') as Element
      const controls = [...document.querySelectorAll<HTMLElement>('.editor__form form :is(input, select, button)')]
      const hidden: string[] = []
      let seen = 0
      for (const control of controls) {
        control.focus()
        // What is folded away takes no focus.
        if (document.activeElement !== control) continue
        seen += 1
        const { top, height } = control.getBoundingClientRect()
        if (height > 0 && top + height > foot.getBoundingClientRect().top) hidden.push(control.outerHTML)
      }
      return { seen, hidden }
    })
    expect(covered.seen).toBeGreaterThan(20)
    expect(covered.hidden).toEqual([])
    expect(await axeViolations(editor)).toEqual([])
    await bar.getByRole('button', { name: 'More ways' }).click()
    expect(await editor.evaluate(() => document.activeElement?.id)).toBe('save-panel')
    await plain.focus()
    await bar.getByRole('button', { name: 'Save' }).click()
    await editor.getByText(/^Saved:/).waitFor()
    await editor.getByRole('button', { name: 'Undo', exact: true }).click()
    await editor.getByText(/^Undone:/).waitFor()
  })

  test('is kept while the server does not answer, and saved when it does', async () => {
    await go(editor, 'edit/party-dwp')
    await editor.getByLabel('Internal notes').fill('Typed while the line was down.')
    await editor.route('**/api/v1/edits', (route) => route.abort())
    await editor.getByRole('button', { name: 'Save', exact: true }).click()
    await editor.getByText(/^The server does not answer\. Nothing is lost/).waitFor()
    await editor.unroute('**/api/v1/edits')
    await editor.getByRole('button', { name: 'Save', exact: true }).click()
    await editor.getByRole('heading', { level: 1, name: 'Department for Work and Pensions', exact: true }).waitFor()
    expect(await editor.locator('main').textContent()).toContain('Typed while the line was down.')
  })
})

test('a recipient that is still a draft is sent for review with the flow that names it, unless it is left behind', async () => {
  await go(editor, 'new/party')
  await editor.getByLabel('Its name').fill('Ledbury Print Works')
  await editor.getByLabel('What kind of body').selectOption('supplier')
  await editor.getByRole('button', { name: 'Save as draft' }).click()
  await editor.getByRole('heading', { level: 1, name: 'Ledbury Print Works' }).waitFor()
  await go(editor, 'new/flow')
  await editor.getByRole('combobox', { name: 'From which activity' }).fill('Employment coaching')
  await editor
    .getByRole('option', { name: /^Employment coaching/ })
    .first()
    .click()
  expect(await editor.getByRole('group', { name: /^Send along for review/ }).count()).toBe(0)
  await editor.getByRole('combobox', { name: 'To whom' }).fill('Ledbury')
  await editor.getByRole('option', { name: /^Ledbury Print Works/ }).click()
  const along = editor
    .getByRole('group', { name: /^Send along for review/ })
    .getByRole('checkbox', { name: /^Ledbury/ })
  expect(await along.isChecked()).toBe(true)
  await editor.getByRole('button', { name: 'Save and send for review' }).click()
  await editor.getByRole('heading', { level: 1, name: 'Employment coaching to Ledbury Print Works' }).waitFor()
  await go(editor, 'review')
  const waiting = editor.getByRole('region', { name: /^In review/ })
  await waiting.locator('[data-record="party-ledbury-print-works"]').waitFor()
  await waiting.locator('[data-record="flow-employment-coaching-to-ledbury-print-works"]').waitFor()
})

test('a record without a page of its own is saved and goes on being edited, with nothing to settle', async () => {
  await go(editor, 'edit/retention-westco-general')
  const notes = editor.getByLabel('Internal notes')
  for (const text of ['First note.', 'Second note.']) {
    await notes.fill(text)
    await editor.getByRole('button', { name: 'Save', exact: true }).click()
    await editor.getByText('Nothing is changed yet.').waitFor()
    expect(await notes.inputValue()).toBe(text)
  }
  expect(await editor.getByRole('heading', { name: 'Somebody else has changed this meanwhile' }).count()).toBe(0)
})

test('a rule of another period says that its names tell of the old one, and mends them', async () => {
  await go(editor, 'edit/retention-wes-service-records')
  await editor.getByLabel('How many').fill('7')
  await editor.getByText('Its name or its plain words still say “5 years”.').waitFor()
  expect(await axeViolations(editor)).toEqual([])
  await editor.getByRole('button', { name: 'Say “7 years” there' }).click()
  expect(await editor.getByLabel('What the rule is called').inputValue()).toBe('Employment service records: 7 years')
  expect(await editor.getByLabel('In plain words').inputValue()).toContain('7 years after')
  expect(await nameInFocus(editor)).toBe('How many')
  await editor.getByRole('button', { name: 'Discard it' }).click()
})

test('what was typed about a record that somebody removed meanwhile is kept, and stands again once the record does', async () => {
  await go(editor, 'new/party')
  await editor.getByLabel('Its name').fill('Kite Makers')
  await editor.getByLabel('What kind of body').selectOption('supplier')
  await editor.getByRole('button', { name: 'Save as draft' }).click()
  await editor.getByRole('heading', { level: 1, name: 'Kite Makers' }).waitFor()
  await go(editor, 'edit/party-kite-makers')
  await editor.getByLabel('Internal notes').fill('Typed before it went.')
  await editor.getByText('Unsaved work is kept on this computer.').waitFor()
  const removal = await editAs(administrator, workbench.origin, 'Twice', {
    command: 'remove-record',
    record: 'party-kite-makers',
  } as { record: string })
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await editor.getByRole('heading', { level: 1, name: 'There is no such record' }).waitFor()
  await editor.getByText('What you typed is kept on this computer').waitFor()
  await editor.getByRole('link', { name: 'Look in its history' }).click()
  await editor.locator(`[data-entry="${removal}"]`).getByRole('button', { name: 'Undo this' }).click()
  const sheet = editor.getByRole('dialog')
  await sheet.getByRole('button', { name: /^Undo change/ }).click()
  await sheet.waitFor({ state: 'detached' })
  await go(editor, 'edit/party-kite-makers')
  expect(await editor.getByLabel('Internal notes').inputValue()).toBe('Typed before it went.')
})

test('whoever is signed out meanwhile is led to sign in, and finds what they typed', async () => {
  const person = { name: 'ida', fullName: 'Ida Rhodes', role: 'editor' } as const
  const page = await makeUser(workbench, administrator, person)
  await go(page, 'edit/party-dwp')
  await page.getByLabel('Internal notes').fill('Typed before the session ended.')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const summary = page.getByRole('region', { name: 'It cannot be saved yet' })
  expect(await summary.textContent()).toContain('You are signed out.')
  expect(await summary.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toContain('edit%2Fparty-dwp')
  expect(await page.evaluate(() => localStorage.getItem('sharemap-draft party-dwp'))).toContain('Typed before')
})

test('a form that cannot be saved says why, with the way to each field', async () => {
  await go(editor, 'new/agreement')
  await editor.getByLabel('What it is called').fill('Half an agreement')
  await editor.getByRole('button', { name: 'Save as draft' }).click()
  const summary = editor.getByRole('region', { name: 'It cannot be saved yet' })
  await summary.getByRole('button', { name: /^Between whom/ }).click()
  expect(await nameInFocus(editor)).toBe('Between whom')
  expect(await axeViolations(editor)).toEqual([])
})

test('two editors of one record: the later one sees both sides, keeps what they choose, and loses nothing', async () => {
  await go(administrator, 'edit/party-hmrc')
  await go(editor, 'edit/party-hmrc')
  await administrator.getByLabel('Internal notes').fill('Asked by Ada.')
  await administrator.getByLabel('Review due on').fill('2027-05-01')
  await administrator.getByRole('textbox', { name: /^Why\?/ }).fill('Ada’s reason')
  await administrator.getByRole('button', { name: 'Save', exact: true }).click()
  await administrator.getByRole('heading', { level: 1, name: 'HM Revenue and Customs', exact: true }).waitFor()

  await editor.getByLabel('Internal notes').fill('Asked by Grace.')
  await editor.getByLabel('Company number', { exact: true }).fill('12345678')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  const clash = editor.getByRole('form', { name: 'Somebody else has changed this meanwhile' })
  await clash.waitFor()
  const told = await clash.textContent()
  expect(told).toContain('Ada Byron')
  expect(told).toContain('Ada’s reason')
  expect(told).toContain('Asked by Ada.')
  expect(told).toContain('Asked by Grace.')
  expect(await axeViolations(editor)).toEqual([])
  // Their notes, my company number, and their review date, which I never touched.
  await clash
    .getByRole('group', { name: 'Notes' })
    .getByRole('radio', { name: /^Theirs/ })
    .check()
  await clash.getByRole('button', { name: 'Carry on with these' }).click()
  await clash.waitFor({ state: 'detached' })
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await editor.getByRole('heading', { level: 1, name: 'HM Revenue and Customs', exact: true }).waitFor()
  const kept = await editor.locator('main').textContent()
  expect(kept).toContain('Asked by Ada.')
  expect(kept).toContain('12345678')
  expect(kept).toContain('1 May 2027')
})

test('the menu of new records is closed once one was chosen, and a new body is asked for its country in place', async () => {
  await go(editor, '')
  await editor.locator('summary').filter({ hasText: 'New' }).click()
  const menu = editor.locator('.new-menu')
  await menu.getByRole('link', { name: 'Flow', exact: true }).click()
  await editor.getByRole('heading', { level: 1, name: 'New flow' }).waitFor()
  expect(await menu.isVisible()).toBe(false)
  await editor.getByRole('combobox', { name: 'From which activity' }).fill('Employment coaching')
  await editor
    .getByRole('option', { name: /^Employment coaching/ })
    .first()
    .click()
  await editor.getByRole('combobox', { name: 'To whom' }).fill('Chatter Inc')
  await editor.getByRole('option', { name: /Add “Chatter Inc/ }).click()
  const dialog = editor.getByRole('dialog', { name: 'Add: party' })
  await dialog.getByLabel('What kind of body').selectOption('supplier')
  await dialog.getByRole('combobox', { name: 'Country' }).fill('united states')
  await dialog
    .getByRole('option', { name: /^United States/ })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'Add this party' }).click()
  await editor.getByText('The receiver is in the United States, and no transfer is recorded.').waitFor()
  await editor.getByRole('button', { name: 'Discard it' }).click()
})

test('the way from a finding leads to its field', async () => {
  await go(editor, 'edit/flow-wes-dwp#gateway')
  await expect.poll(() => nameInFocus(editor)).toMatch(/The notice does not say|Power or gateway/)
})

test('whoever may only read is told so, and is offered nothing to edit', async () => {
  await go(reader, 'parties/dwp')
  expect(await reader.getByRole('link', { name: 'Edit' }).count()).toBe(0)
  await go(reader, 'edit/party-dwp')
  await reader.getByRole('heading', { name: 'You may not edit' }).waitFor()
})

describe('axe finds nothing in the forms, in light and in dark colours, and none scrolls sideways at 320 pixels', () => {
  const forms = [
    'new/party',
    'new/subject-group',
    'new/category',
    'new/system',
    'new/activity',
    'new/flow',
    'new/transfer',
    'new/agreement',
    'new/retention',
    'new/notice',
    'edit/activity-wes-employment-coaching',
    'edit/flow-westco-hubspot',
    'edit/notice-westco',
  ]
  for (const path of forms) {
    test(path, async () => {
      await administrator.setViewportSize({ width: 1440, height: 900 })
      await administrator.emulateMedia({ colorScheme: 'light' })
      await go(administrator, path)
      const light = await axeViolations(administrator)
      await administrator.emulateMedia({ colorScheme: 'dark' })
      const dark = await axeViolations(administrator)
      await administrator.setViewportSize({ width: 320, height: 640 })
      const narrow = await axeViolations(administrator)
      const width = await administrator.evaluate(() => document.documentElement.scrollWidth)
      expect({ light, dark, narrow, width }).toEqual({ light: [], dark: [], narrow: [], width: 320 })
    })
  }
})
