import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

const phone = { width: 320, height: 640, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

interface View {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** How the picture is looked at, and where on the screen its chosen kind of element stands. */
const viewOf = (page: Page): Promise<View> =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('.flow-canvas *')].find((element) => '_cyreg' in element)
    // biome-ignore lint/suspicious/noExplicitAny: the library registers its instance on its element, without a type
    const core = (host as any)._cyreg.cy
    return { zoom: core.zoom(), ...core.pan() }
  })

/** The middle, on the screen, of a node that is wholly in view. */
const nodeInView = (page: Page): Promise<{ id: string; x: number; y: number }> =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('.flow-canvas *')].find((element) => '_cyreg' in element)
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const core = (host as any)._cyreg.cy
    const frame = core.container().getBoundingClientRect()
    const found = core
      .nodes()
      .not('.frame, .heading, .badge')
      // biome-ignore lint/suspicious/noExplicitAny: as above
      .filter((node: any) => {
        const box = node.renderedBoundingBox()
        const bottom = Math.min(frame.height, window.innerHeight - frame.top)
        return box.x1 > 4 && box.y1 > 40 && box.x2 < frame.width - 4 && box.y2 < bottom - 4
      })[0]
    const at = found.renderedPosition()
    return { id: found.id(), x: frame.left + at.x, y: frame.top + at.y }
  })

/** Two fingers put down beside each other and drawn apart, as the browser's own input pipeline gets them. */
const pinch = async (page: Page, middle: { x: number; y: number }, from: number, to: number) => {
  const protocol = await page.context().newCDPSession(page)
  const fingers = (apart: number) => [
    { x: middle.x, y: middle.y - apart / 2, id: 0 },
    { x: middle.x, y: middle.y + apart / 2, id: 1 },
  ]
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) })
  for (let step = 1; step <= 10; step += 1) {
    const apart = from + ((to - from) * step) / 10
    await protocol.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
  }
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await protocol.detach()
}

const drag = async (page: Page, from: { x: number; y: number }, by: { x: number; y: number }) => {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...from, id: 0 }] })
  for (let step = 1; step <= 10; step += 1) {
    const at = { x: from.x + (by.x * step) / 10, y: from.y + (by.y * step) / 10, id: 0 }
    await protocol.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] })
  }
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await protocol.detach()
}

const openPicture = async (path: string) => {
  const { page, problems } = await workbench.open(path, phone)
  const picture = page.getByRole('application')
  await picture.waitFor()
  await picture.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  return { page, problems, picture }
}

test('a tap on a node of the picture shows its details in a sheet from below, and the sheet goes away', async () => {
  const { page, problems } = await openPicture('explore')
  const node = await nodeInView(page)
  await page.touchscreen.tap(node.x, node.y)
  const sheet = page.getByRole('dialog')
  await sheet.waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBe(node.id)
  await sheet
    .getByRole('button', { name: /^Close/ })
    .first()
    .tap()
  await sheet.waitFor({ state: 'detached' })
  expect(problems).toEqual([])
})

test('two fingers zoom the picture, one moves it, and the page itself stays as large as it was', async () => {
  const { page, picture } = await openPicture('explore')
  const box = await picture.boundingBox()
  if (box === null) throw new Error('The picture is not on the page')
  const middle = { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 400) }
  const before = await viewOf(page)
  await pinch(page, middle, 60, 180)
  await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(before.zoom * 1.5)
  const zoomed = await viewOf(page)
  await pinch(page, middle, 180, 60)
  await expect.poll(async () => (await viewOf(page)).zoom).toBeLessThan(zoomed.zoom)
  const still = await viewOf(page)
  await drag(page, middle, { x: -80, y: -60 })
  await expect.poll(async () => (await viewOf(page)).x).toBeLessThan(still.x - 40)
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('filters, views and rows can be pressed with a finger: nothing that is pressed is smaller than 24 pixels', async () => {
  const { page } = await workbench.open('explore?view=table', phone)
  await page.getByRole('button', { name: 'Filters' }).tap()
  const filters = page.getByRole('dialog', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: /^Westco/ }).tap()
  await page.waitForURL('**organisation=party-westco**')
  await filters.getByRole('button', { name: 'Close the filters' }).tap()
  await filters.waitFor({ state: 'detached' })
  await page.getByLabel('View', { exact: true }).selectOption('Sentences')
  await page.locator('.sentences').waitFor()
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main select, main input')]
      .map((element) => ({ text: element.textContent || element.tagName, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ text, box }) => `${text}: ${box.width} by ${box.height}`),
  )
  // Links within a line of text are as high as the line (WCAG 2.5.8 lets them be).
  expect(small.filter((text) => !/^Remove|^Open |^Show/.test(text))).toEqual([])
})
