import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { newPage, openBrowser } from './browser.mjs'

const usage = `Takes pictures of pages.

  node packages/tooling/src/screenshots.mjs [options] URL…

  --out DIR            where the PNG files go (the present folder)
  --widths 1440,320    widths of the window in CSS pixels (1440)
  --height 900         its height (900)
  --full               the whole page, not only what the window shows
  --first URL          a page to visit before the others without a picture, such as a sign-in link
  --wait-for SELECTOR  wait until this CSS selector is to be seen on each page
  --dark               ask for dark colours`

const { values, positionals: urls } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.' },
    widths: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    full: { type: 'boolean', default: false },
    first: { type: 'string' },
    'wait-for': { type: 'string' },
    dark: { type: 'boolean', default: false },
  },
})
const widths = values.widths.split(',').map(Number)
const height = Number(values.height)
if (urls.length === 0 || ![height, ...widths].every((size) => Number.isInteger(size) && size > 0)) {
  console.error(usage)
  process.exit(2)
}

await mkdir(values.out, { recursive: true })
const browser = await openBrowser()
try {
  for (const width of widths) {
    const page = await newPage(browser, { width, height, colorScheme: values.dark ? 'dark' : 'light' })
    if (values.first !== undefined) await page.goto(values.first, { waitUntil: 'networkidle' })
    for (const url of urls) {
      await page.goto(url, { waitUntil: 'networkidle' })
      if (values['wait-for'] !== undefined) await page.waitForSelector(values['wait-for'])
      const path = join(values.out, `${nameOf(url)}-${width}.png`)
      await page.screenshot({ path, fullPage: values.full })
      console.log(path)
    }
  }
} finally {
  await browser.close()
}

/**
 * A file name for a page: its path, query and fragment in plain letters, or `home`.
 * @param {string} url
 */
function nameOf(url) {
  const { pathname, search, hash } = new URL(url)
  const name = `${pathname}${search}${hash}`.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '')
  return name === '' ? 'home' : name.slice(0, 80)
}
