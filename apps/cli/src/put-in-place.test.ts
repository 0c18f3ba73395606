import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from './failure.ts'
import { putBack, putInPlace } from './put-in-place.ts'

let folder: string
let site: string

const writeSite = (text: string) => async (fresh: string) => {
  await mkdir(fresh)
  await writeFile(join(fresh, 'index.html'), text)
}
const shown = () => readFile(join(site, 'index.html'), 'utf8')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharemap-place-'))
  site = join(folder, 'site')
})
afterEach(() => rm(folder, { recursive: true }))

describe('putInPlace', () => {
  it('replaces a folder and a file, and leaves nothing beside them', async () => {
    for (const text of ['first', 'second']) {
      await putInPlace(site, writeSite(text))
      expect(await shown()).toBe(text)
      await putInPlace(join(folder, 'one.html'), (fresh) => writeFile(fresh, text))
      expect(await readFile(join(folder, 'one.html'), 'utf8')).toBe(text)
    }
    expect((await readdir(folder)).sort()).toEqual(['one.html', 'site'])
  })

  it('leaves the old standing and nothing half written where writing fails', async () => {
    await putInPlace(site, writeSite('first'))
    const failing = putInPlace(site, async (fresh) => {
      await writeSite('half')(fresh)
      throw new Error('ENOSPC: no space left on device')
    })
    await expect(failing).rejects.toThrow(Failure)
    await expect(failing).rejects.toThrow(/no space left[\s\S]*still stands/)
    expect(await shown()).toBe('first')
    expect(await readdir(folder)).toEqual(['site'])
  })

  it('leaves an old file whole where writing fails', async () => {
    const file = join(folder, 'one.html')
    await writeFile(file, 'first')
    await expect(putInPlace(file, () => Promise.reject(new Error('full')))).rejects.toThrow(Failure)
    expect(await readFile(file, 'utf8')).toBe('first')
  })

  it('takes nobody else’s folder away', async () => {
    for (const name of ['site.old', 'site.new']) await mkdir(join(folder, name))
    await putInPlace(site, writeSite('first'))
    await putInPlace(site, writeSite('second'))
    expect((await readdir(folder)).sort()).toEqual(['site', 'site.new', 'site.old'])
  })
})

describe('putBack', () => {
  it('puts the old back where the process ended while it stood aside', async () => {
    await putInPlace(site, writeSite('first'))
    await rename(site, join(folder, '.site.sharemap-old'))
    await putBack(site)
    expect(await shown()).toBe('first')
  })

  it('touches nothing where something stands', async () => {
    await putInPlace(site, writeSite('first'))
    await putBack(site)
    expect(await shown()).toBe('first')
    expect(await readdir(folder)).toEqual(['site'])
  })
})
