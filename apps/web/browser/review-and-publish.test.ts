import { axeViolations } from '@sharemap/tooling/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'
import { editAs, makeAdministrator, makeUser } from './people.ts'

const before = 'the Department for Work and Pensions (DWP)'
const after = 'the department that pays benefits'

let workbench: OpenWorkbench
let ada: Page
let problems: readonly string[]
let editor: Page
let approver: Page
beforeAll(async () => {
  workbench = await openWorkbench()
  const made = await makeAdministrator(workbench, { name: 'ada', fullName: 'Ada Lovelace', role: 'administrator' })
  ada = made.page
  problems = made.problems
  editor = await makeUser(workbench, ada, { name: 'edie', fullName: 'Edie Windsor', role: 'editor' })
  approver = await makeUser(workbench, ada, { name: 'alan', fullName: 'Alan Turing', role: 'approver' })
  await editAs(editor, workbench.origin, 'Clearer for residents', {
    command: 'change-field',
    record: 'party-dwp',
    path: 'plainName',
    value: after,
  } as { record: string })
})
afterAll(() => workbench.close())

const goTo = async (page: Page, path: string) => {
  await page.goto(`${workbench.origin}/workbench/${path}`)
  await page.locator('main h1').first().waitFor()
}

/** What a resident reads of whom employment coaching tells. */
const residentReads = async (): Promise<string> => {
  const resident = await workbench.stranger()
  await resident.goto(`${workbench.origin}/services/wes-employment-coaching.html`)
  const text = (await resident.locator('main').textContent()) ?? ''
  await resident.context().close()
  return text
}

describe('from an edit to what residents see', () => {
  test('an edit reaches nobody outside: the publishing page says what it would take away, and why', async () => {
    expect(await residentReads()).toContain(before)
    await goTo(approver, 'publishing')
    const leaves = approver.getByRole('region', { name: /What residents would see no longer/ })
    await leaves.locator('[data-record="party-dwp"]').getByText('It was changed and is not approved.').waitFor()
    expect(await approver.getByRole('button', { name: 'Publish …' }).isDisabled()).toBe(true)
    expect(await axeViolations(approver)).toEqual([])
  })

  test('its editor sends it for review, and may not approve it', async () => {
    await goTo(editor, '')
    await editor.getByRole('region', { name: 'Needs you' }).getByRole('link', { name: '1 draft' }).click()
    const draft = editor.locator('[data-record="party-dwp"]')
    await draft.waitFor()
    expect(await draft.getByRole('button', { name: /^Approve/ }).count()).toBe(0)
    await draft.getByRole('button', { name: /^Send for review/ }).click()
    const sheet = editor.getByRole('dialog', { name: 'Send 1 record for review' })
    await sheet.getByLabel('Comment (optional)').fill('Please look at the plain name.')
    await sheet.getByRole('button', { name: 'Send for review' }).click()
    await sheet.waitFor({ state: 'detached' })
    await editor.getByText('Nothing matches these filters.').waitFor()
  })

  test('an approver sends it back with a comment, which has to be given', async () => {
    await goTo(approver, 'review')
    const waiting = approver.getByRole('region', { name: /^In review/ })
    await waiting
      .locator('[data-record="party-dwp"]')
      .getByRole('button', { name: /^Send back/ })
      .click()
    const sheet = approver.getByRole('dialog', { name: 'Send back 1 record' })
    await sheet.getByRole('button', { name: 'Send back' }).click()
    await sheet.getByLabel('What is to be done before it can be approved').fill('Say which benefits.')
    expect(await axeViolations(approver)).toEqual([])
    await sheet.getByRole('button', { name: 'Send back' }).click()
    await sheet.waitFor({ state: 'detached' })
    await approver
      .getByRole('region', { name: /^Drafts/ })
      .locator('[data-record="party-dwp"]')
      .waitFor()
    await goTo(approver, 'parties/dwp')
    await approver.locator('[data-version="4"]').getByText('Say which benefits.').waitFor()
  })

  test('several records are approved as one change', async () => {
    await editAs(editor, workbench.origin, '', {
      command: 'change-field',
      record: 'party-hmrc',
      path: 'plainName',
      value: 'the tax office',
    } as { record: string })
    await goTo(approver, 'review')
    const drafts = approver.getByRole('region', { name: /^Drafts/ })
    await drafts.getByRole('checkbox', { name: 'Choose all 2' }).check()
    await drafts.getByText('2 chosen').waitFor()
    await drafts.getByRole('button', { name: 'Approve', exact: true }).click()
    const sheet = approver.getByRole('dialog', { name: 'Approve 2 records' })
    await sheet.getByRole('button', { name: 'Approve' }).click()
    await approver.getByText('The register is up to date.').waitFor()
    expect(await residentReads()).not.toContain(after)
  })

  test('what is approved reaches residents by the publication and not before', async () => {
    await goTo(approver, 'publishing')
    const changes = approver.getByRole('region', { name: 'What would change for them' })
    await changes.locator('[data-record="party-dwp"]').waitFor()
    expect(await changes.locator('[data-record="party-dwp"]').textContent()).toContain(
      `Plain name: from "${before}" to "${after}".`,
    )
    await approver.getByLabel('Note (it stands in the list of publications)').fill('Plainer names')
    await approver.getByRole('button', { name: 'Publish …' }).click()
    const sheet = approver.getByRole('dialog', { name: 'Publish for residents?' })
    await sheet.getByText('2 records changed').waitFor()
    expect(await residentReads()).not.toContain(after)
    await sheet.getByRole('button', { name: 'Publish now' }).click()
    await sheet.waitFor({ state: 'detached' })
    const now = approver.getByRole('region', { name: 'What residents see now' })
    await now.getByText(/^Publication 2, of /).waitFor()
    expect(await now.textContent()).toMatch(/Alan Turing.*Plainer names/)
    // The public map is built anew, beside the server.
    await expect.poll(residentReads, { timeout: 45_000, interval: 500 }).toContain(after)
    await changes.getByText('Nothing has changed for them since the last publication.').waitFor()
  })

  test('where somebody changed the register after it was looked at, the publication is refused', async () => {
    await editAs(ada, workbench.origin, '', {
      command: 'change-field',
      record: 'party-hmrc',
      path: 'visibility',
      value: 'internal',
    } as { record: string })
    await editAs(ada, workbench.origin, '', { command: 'set-status', record: 'party-hmrc', status: 'approved' } as {
      record: string
    })
    await goTo(approver, 'publishing')
    const leaves = approver.getByRole('region', { name: /What residents would see no longer/ })
    await leaves.locator('[data-record="party-hmrc"]').getByText('It was made internal.').waitFor()
    await leaves
      .getByRole('checkbox', { name: /^Leave / })
      .first()
      .check()
    await approver.getByRole('button', { name: 'Publish …' }).click()
    await editAs(editor, workbench.origin, '', {
      command: 'change-field',
      record: 'party-dwp',
      path: 'notes',
      value: 'Changed meanwhile.',
    } as { record: string })
    const sheet = approver.getByRole('dialog', { name: 'Publish for residents?' })
    await sheet.getByRole('button', { name: 'Publish now' }).click()
    await expect.poll(() => sheet.getByRole('alert').textContent()).not.toBe('')
    await approver.keyboard.press('Escape')
    await approver
      .getByRole('region', { name: 'What residents see now' })
      .getByText(/^Publication 2, of /)
      .waitFor()
  })
})

describe('approval by somebody else', () => {
  test('an administrator asks for it, and then an author’s own approval is refused', async () => {
    await goTo(approver, 'publishing')
    expect(await approver.getByRole('radio', { name: /An approver other than its author/ }).isDisabled()).toBe(true)
    await goTo(ada, 'publishing')
    await ada.getByRole('radio', { name: /An approver other than its author/ }).check()
    await ada.getByRole('region', { name: 'How approval works' }).getByRole('button', { name: 'Save' }).click()
    await editAs(approver, workbench.origin, '', {
      command: 'change-field',
      record: 'party-dwp',
      path: 'plainName',
      value: 'the DWP',
    } as { record: string })
    await goTo(approver, 'review')
    await approver.getByText('Whoever changed a record may not approve it').waitFor()
    const draft = approver.locator('[data-record="party-dwp"]')
    await draft.getByRole('button', { name: /^Approve/ }).click()
    const sheet = approver.getByRole('dialog', { name: 'Approve 1 record' })
    await sheet.getByRole('button', { name: 'Approve' }).click()
    await expect.poll(() => sheet.getByRole('alert').textContent()).toMatch(/author|changed|yourself/i)
    // Somebody else does, on the record's own page.
    await goTo(ada, 'parties/dwp')
    await ada.getByRole('button', { name: 'Approve', exact: true }).click()
    await ada.getByRole('dialog', { name: 'Approve 1 record' }).getByRole('button', { name: 'Approve' }).click()
    await ada.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => ada.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0)
  })
})

describe('the work that falls due', () => {
  test('a review that is overdue is told, and saying that the record is still true sets the next day', async () => {
    await editAs(editor, workbench.origin, '', {
      command: 'change-field',
      record: 'flow-wes-dwp',
      path: 'reviewDue',
      value: '2020-01-31',
    } as { record: string })
    await goTo(editor, 'review')
    const overdue = editor.getByRole('region', { name: /^Overdue/ }).locator('[data-record="flow-wes-dwp"]')
    await overdue.getByText('The review was due on 31 January 2020.').waitFor()
    expect(await axeViolations(editor)).toEqual([])
    await overdue.getByRole('button', { name: /^Still true/ }).click()
    const sheet = editor.getByRole('dialog', { name: 'Say that 1 record is still true' })
    await sheet.getByLabel('Next review on').fill('2031-02-03')
    await sheet.getByRole('button', { name: 'Still true' }).click()
    await expect.poll(() => editor.locator('[data-record="flow-wes-dwp"]').count()).toBe(0)
    await goTo(editor, 'review?work=due&records=flow')
    await editor.getByText('Nothing matches these filters.').waitFor()
  })

  test('nothing went wrong on the way', () => {
    expect(problems).toEqual([])
  })
})
