import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

/** Counts what a person does: each press, choice or run of typing is one interaction. */
const countingFrom = (page: Page) => {
  let interactions = 0
  return {
    press: async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
      interactions += 1
      await page.getByRole('main').getByRole(role, { name }).first().click()
    },
    type: async (text: string) => {
      interactions += 1
      await page.getByRole('combobox', { name: /^Which/ }).fill(text)
    },
    enter: async () => {
      interactions += 1
      await page.keyboard.press('Enter')
    },
    choose: async (label: string, option: string) => {
      interactions += 1
      await page.getByLabel(label).selectOption({ label: option })
    },
    day: async (label: string, day: string) => {
      interactions += 1
      await page.getByLabel(label).fill(day)
    },
    count: () => interactions,
  }
}

type Steps = ReturnType<typeof countingFrom>

const journeys: readonly { question: string; walk: (steps: Steps) => Promise<void>; finds: readonly RegExp[] }[] = [
  {
    question: '1 who receives National Insurance number',
    walk: async ({ press, type, enter }) => {
      await press(/^Who receives this kind of data/)
      await type('NI number')
      await enter()
    },
    finds: [/National Insurance number/, /May be told it: the source does not say/, /Department for Work and Pensions/],
  },
  {
    question: '2 what DWP gets',
    walk: async ({ press, type, enter }) => {
      await press(/^What does this body get/)
      await type('DWP')
      await enter()
    },
    finds: [/gets 2 flows from 2 activities/, /What it gets/, /Employment coaching/],
  },
  {
    question: '3 what leaves the UK and whether it stands',
    walk: ({ press }) => press(/^What leaves the UK/, 'link'),
    finds: [/HubSpot/, /Does not stand/, /United States/],
  },
  {
    question: '4 what a breach of Aptem touches',
    walk: async ({ press, type, enter }) => {
      await press(/^What if this supplier is breached/)
      await type('Aptem')
      await enter()
    },
    finds: [/What if Aptem is breached\?/, /within 72 hours/, /Whom to call/, /Employment coaching/],
  },
  {
    question: '5 which flows are sensitive, and what their conditions lack',
    walk: ({ press }) => press(/^Which flows carry special category/, 'link'),
    finds: [/The condition is not complete/, /No Art 9\(2\) condition/],
  },
  {
    question: '6 what is missing or out of date',
    walk: ({ press }) => press(/^What is missing/, 'link'),
    finds: [/No lawful basis stated/, /No power or gateway stated/],
  },
  {
    question: '7 how the National Insurance number gets to DWP',
    walk: async ({ press, choose }) => {
      await press(/^How does data get from A to B/, 'link')
      await choose('From', 'National Insurance number')
      await choose('To', 'Department for Work and Pensions')
    },
    finds: [/1 path from National Insurance number/, /crosses to another organisation/],
  },
  {
    question: '8 what would fall without public task',
    walk: async ({ press, type, enter }) => {
      await press(/^What would fall/)
      await type('Public task')
      await enter()
    },
    finds: [/What would fall without Public task/, /Activities/],
  },
  {
    question: '9 what changed between two days',
    walk: async ({ press, day }) => {
      await press(/^What changed between two days/, 'link')
      await day('From the day', '2020-05-01')
    },
    finds: [/Transfers whose standing changed/, /Storage by HubSpot/],
  },
  {
    question: '10 what a resident would be told',
    walk: async ({ press, choose }) => {
      await press(/^What would a resident be told/, 'link')
      await choose('Uses these services', 'Employment coaching')
    },
    finds: [/1 service or activity/, /What is held/, /National Insurance number/, /Complain/],
  },
]

describe('the ten questions, each from the first page in at most three interactions', () => {
  for (const { question, walk, finds } of journeys) {
    test(question, async () => {
      const { page, problems } = await workbench.open('')
      const steps = countingFrom(page)
      await walk(steps)
      expect(steps.count()).toBeLessThanOrEqual(3)
      const main = page.getByRole('main')
      for (const words of finds) await expect.poll(() => main.textContent()).toMatch(words)
      expect(problems).toEqual([])
    })
  }
})

describe('the box in which people ask', () => {
  test('opens by key from anywhere, understands an alias, and leads by keyboard alone', async () => {
    const { page } = await workbench.open('explore?view=table')
    await page.keyboard.press('Control+k')
    const box = page.getByRole('dialog').getByRole('combobox')
    await box.waitFor()
    await page.keyboard.type('NI number')
    await page.getByRole('option', { name: /Who receives National Insurance number\?/, selected: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/categories/national-insurance-number')
    await page.getByRole('heading', { level: 1, name: 'National Insurance number' }).waitFor()
  })

  test('says so where nothing has that name, and Escape gives the focus back', async () => {
    const { page } = await workbench.open('')
    const opener = page.getByRole('button', { name: /^Ask/ })
    await opener.click()
    await page.getByRole('combobox').fill('zzzzzz')
    await page.getByText('Nothing of that name').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('combobox').waitFor({ state: 'detached' })
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
