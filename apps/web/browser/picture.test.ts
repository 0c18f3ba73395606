import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenWorkbench, openWorkbench, type Page } from './open-workbench.ts'

let workbench: OpenWorkbench
beforeAll(async () => {
  workbench = await openWorkbench()
})
afterAll(() => workbench.close())

interface Box {
  readonly id: string
  readonly text: string
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

/** Where the labels and the boxes of the nodes stand on the screen, as the drawing library has them. */
const measurePicture = (page: Page): Promise<{ labels: Box[]; nodes: Box[] }> =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('.flow-canvas *')].find((element) => '_cyreg' in element)
    // biome-ignore lint/suspicious/noExplicitAny: the library registers its instance on its element, without a type
    const core = (host as any)._cyreg.cy
    const labels: Box[] = []
    const nodes: Box[] = []
    // biome-ignore lint/suspicious/noExplicitAny: as above
    core.elements().forEach((element: any) => {
      const only = (what: object) =>
        element.renderedBoundingBox({
          includeNodes: false,
          includeEdges: false,
          includeLabels: false,
          includeOverlays: false,
          ...what,
        })
      const box = (text: string, { x1, x2, y1, y2 }: Omit<Box, 'id' | 'text'>) => ({
        id: element.id(),
        text,
        x1,
        x2,
        y1,
        y2,
      })
      const text = element.style('label')
      if (text !== '') labels.push(box(text, only({ includeLabels: true })))
      // A mark without room is hidden until its arrow is looked at.
      if (element.isNode() && !element.hasClass('frame') && !element.hasClass('heading') && element.visible()) {
        nodes.push(box(text || element.id(), only({ includeNodes: true })))
      }
    })
    return { labels, nodes }
  })

/** A hair's breadth is no overlap. */
const overlap = (a: Box, b: Box) =>
  Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 0.5 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 0.5

const findOverlaps = ({ labels, nodes }: { labels: Box[]; nodes: Box[] }): string[] =>
  labels.flatMap((label, position) => [
    ...labels
      .slice(position + 1)
      .filter((other) => overlap(label, other))
      .map((other) => `${label.text} over ${other.text}`),
    ...nodes
      .filter((node) => node.id !== label.id && overlap(label, node))
      .map((node) => `${label.text} over the box of ${node.text}`),
  ])

describe('the first view of the picture', () => {
  const beyond = (page: Page) => page.locator('.flow-canvas__beyond').allTextContents()

  /** The names of nodes that a side of the view cuts in two. */
  const cutBySides = async (page: Page): Promise<string[]> => {
    const { nodes } = await measurePicture(page)
    const width = (await page.locator('.flow-canvas').boundingBox())?.width ?? 0
    return nodes
      .filter(({ id, x1, x2 }) => !id.includes(':') && [0, width].some((side) => x1 < side - 1 && x2 > side + 1))
      .map(({ text }) => text)
  }

  test.each([1440, 1366, 1280])('holds every lane beside the filters, %i pixels wide', async (width) => {
    const { page } = await workbench.open('explore', { width, height: 768 })
    await page.getByRole('application').waitFor()
    await page.getByRole('complementary', { name: 'Filters' }).waitFor()
    expect(await cutBySides(page)).toEqual([])
    expect(await beyond(page)).toEqual([])
  })

  test.each([1024, 768, 320])(
    'cuts no lane, names those beyond its sides and leads to them, %i pixels wide',
    async (width) => {
      const { page, problems } = await workbench.open('explore', { width, height: 768 })
      await page.getByRole('application').waitFor()
      expect(await cutBySides(page)).toEqual([])
      const left = page.getByRole('button', { name: /^Further left: Whose data/ })
      for (let steps = 0; steps < 6 && (await left.count()) > 0; steps += 1) await left.click()
      expect((await beyond(page)).join()).not.toContain('Whose data')
      const { nodes } = await measurePicture(page)
      const people = nodes.find(({ text }) => text.startsWith('People'))
      expect(people?.x1).toBeGreaterThan(0)
      expect(problems).toEqual([])
    },
  )
})

test('what is chosen is not under the buttons that lead to other lanes', async () => {
  const { page } = await workbench.open('explore?selected=flow-wes-dwp', { width: 1366, height: 768 })
  const button = page.getByRole('button', { name: 'Further right: Where' })
  await button.waitFor()
  const picture = await page.locator('.flow-canvas').boundingBox()
  const top = ((await button.boundingBox())?.y ?? 0) - (picture?.y ?? 0)
  const { nodes } = await measurePicture(page)
  const told = nodes.find(({ text }) => text.replaceAll('\n', ' ').startsWith('Government departments'))
  expect(told?.y1).toBeGreaterThan(0)
  expect(told?.y2).toBeLessThan(top)
})

describe('the picture of the shipped register', () => {
  for (const [name, path, atLeast] of [
    ['as it first opens', 'explore', 40],
    ['with every record', 'explore?detail=records', 200],
    ['as a network', 'explore?view=network', 60],
    ['as a trace', 'explore?trace=category-national-insurance-number', 20],
  ] as const) {
    test(`no label overlaps another label or a box: ${name}`, async () => {
      const { page } = await workbench.open(path)
      await page.getByRole('application').waitFor()
      const measured = await measurePicture(page)
      expect(measured.labels.length).toBeGreaterThan(atLeast)
      expect(measured.nodes.some(({ id }) => id.startsWith('badge:'))).toBe(true)
      expect(findOverlaps(measured)).toEqual([])
    })
  }

  test('no label overlaps another label or a box: each activity by itself, with every record around it', async () => {
    const { page, problems } = await workbench.open('explore')
    const register = await page.request.get(`${workbench.origin}/api/v1/register`)
    const { activities } = (await register.json()) as { activities: { id: string }[] }
    const clashes: Record<string, string[]> = {}
    const drawn: number[] = []
    for (const { id } of activities) {
      await page.goto(`${workbench.origin}/workbench/explore?activity=${id}&detail=records`)
      await page.getByRole('application').waitFor()
      const measured = await measurePicture(page)
      drawn.push(measured.labels.length)
      const found = findOverlaps(measured)
      if (found.length > 0) clashes[id] = found
    }
    expect(Math.min(...drawn)).toBeGreaterThan(1)
    expect(clashes).toEqual({})
    expect(problems).toEqual([])
  }, 240_000)

  test('no text of the Sankey stands over another or is cut, by kinds and by records', async () => {
    const { page } = await workbench.open('explore?view=sankey')
    for (const detail of ['Kinds', 'Every record']) {
      await page.getByLabel('Show').selectOption(detail)
      const texts = page.locator('.sankey svg text')
      await texts.first().waitFor()
      const { labels, cut } = await texts.evaluateAll((all) => {
        const frame = all[0]?.closest('svg')?.getBoundingClientRect() ?? new DOMRect()
        const labels = all.map((text, position) => {
          const { left: x1, right: x2, top: y1, bottom: y2 } = text.getBoundingClientRect()
          // A line of text is as high as its letters, not as the line that a browser would set them in.
          return { id: `${position}`, text: text.textContent ?? '', x1, x2, y1: y1 + 2, y2: y2 - 2 }
        })
        const cut = labels.filter(
          ({ x1, x2, y1, y2 }) => x1 < frame.left || x2 > frame.right || y1 < frame.top || y2 > frame.bottom,
        )
        return { labels, cut: cut.map(({ text }) => text) }
      })
      expect(labels.length).toBeGreaterThan(20)
      expect(findOverlaps({ labels, nodes: [] })).toEqual([])
      expect(cut).toEqual([])
    }
  })

  test('the Sankey by kinds has its names whole on a page of 768 pixels', async () => {
    const { page } = await workbench.open('explore?view=sankey', { width: 768, height: 1024 })
    const frame = page.locator('.sankey__scroll')
    await frame.locator('svg').waitFor()
    await expect.poll(() => frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })

  test('every label is whole: the longest names of nodes and boundaries are drawn to their last word', async () => {
    const { page } = await workbench.open('explore?detail=records')
    await page.getByRole('application').waitFor()
    const { labels } = await measurePicture(page)
    const drawn = labels.map(({ text }) => text.replaceAll('\n', ' '))
    expect(drawn).toContain('Cheshire West and Chester Council')
    expect(drawn).toContain('Other council services for work, training, education and well-being')
    const cut = await page.evaluate(() => {
      const host = [...document.querySelectorAll('.flow-canvas *')].find((element) => '_cyreg' in element)
      // biome-ignore lint/suspicious/noExplicitAny: the library registers its instance on its element, without a type
      return (host as any)._cyreg.cy.elements('[label]').filter((each: any) => each.style('text-wrap') === 'ellipsis')
        .length
    })
    expect(cut).toBe(0)
  })

  test('nothing moves by itself where less movement is asked for', async () => {
    const { page } = await workbench.open('explore', { reducedMotion: 'reduce' })
    await page.getByRole('application').waitFor()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('radio', { name: 'Table', exact: true }).check()
    await page.locator('.flow-table').waitFor()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})
