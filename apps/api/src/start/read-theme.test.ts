import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readTheme, themeFileName } from './read-theme.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-theme-'))
  file = join(folder, themeFileName)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('has no theme where there is no file', async () => {
  expect(await readTheme(file)).toEqual({ ok: true, theme: undefined })
})

it('reads what the file says, and fills in the rest', async () => {
  await writeFile(file, JSON.stringify({ title: 'Alderbrook’s data' }))
  const read = await readTheme(file)
  expect(read.ok && [read.theme?.title, typeof read.theme?.colours.link]).toEqual(['Alderbrook’s data', 'string'])
})

it.each([
  ['{ "title": ', 'It is not JSON.'],
  ['{ "colour": "red" }', 'colour'],
  ['{ "colours": { "link": "#eeeeee" } }', 'contrast'],
])('says what is wrong with %s', async (text, said) => {
  await writeFile(file, text)
  const read = await readTheme(file)
  const problems = read.ok ? [] : read.problems
  expect(problems[0]).toBe(`The theme ${file} cannot be used:`)
  expect(problems.join('\n')).toContain(said)
})
