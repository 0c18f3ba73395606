import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryPublications, openPublications } from './index.ts'
import { storePaths } from './store-paths.ts'
import { describePublications, publicRegister, published, publishedAt } from './testing/publications-contract.ts'
import { simulatedDisk } from './testing/simulated-disk.ts'
import { temporaryStores } from './testing/temporary-store.ts'

const { placeRegister } = temporaryStores()

const opened = async (...given: Parameters<typeof openPublications>) => {
  const result = await openPublications(...given)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.publications
}

describePublications('memory', async () => memoryPublications())
describePublications('file', async () => opened(await placeRegister()))

/** Two publications in files. */
const twoPublished = async () => {
  const file = await placeRegister()
  const publications = await opened(file)
  await published(publications, 'One', 1)
  await published(publications, 'Two', 2)
  return { file, publications, folder: storePaths(file).publications }
}

describe('publications in files', { timeout: 60_000 }, () => {
  it('are found again', async () => {
    const { file, publications, folder } = await twoPublished()
    expect((await readdir(folder)).sort()).toEqual(['0001.json', '0002.json'])
    const again = await opened(file)
    expect(again.last()).toEqual(publications.last())
    expect(again.list()).toEqual(publications.list())
    expect(await again.read(1)).toEqual(await publications.read(1))
    expect((await published(again, 'Three', 3)).previous).toBe(publications.last()?.hash)
  })

  it('let be what is none of theirs', async () => {
    const { file, folder } = await twoPublished()
    await writeFile(join(folder, 'notes.txt'), 'Ours.')
    await writeFile(join(folder, '0003.json.tmp'), '{')
    expect((await opened(file)).list()).toHaveLength(2)
  })

  it.each<[string, (folder: string) => Promise<void>, string]>([
    ['was changed', (folder) => replace(folder, '0001.json', '"by": "Ann"', '"by": "Ben"'), 'changed after'],
    [
      'has another register',
      (folder) => replace(folder, '0002.json', '"title": "Two"', '"title": "2"'),
      'changed after',
    ],
    ['is cut off', (folder) => writeFile(join(folder, '0002.json'), '{ "number": 2'), 'not JSON'],
    ['is none', (folder) => writeFile(join(folder, '0002.json'), '{}'), 'no publication'],
    ['is missing', (folder) => rm(join(folder, '0001.json')), 'missing'],
    ['stands for another', (folder) => rename(join(folder, '0002.json'), join(folder, '0001.json')), 'number 2'],
  ])('are refused where one %s', async (_, spoil, expected) => {
    const { file, folder } = await twoPublished()
    await spoil(folder)
    expect(await openPublications(file)).toMatchObject({
      ok: false,
      problems: [{ code: 'damaged-publication', message: expect.stringContaining(expected) }],
    })
  })

  it('are refused where one was made of another chain', async () => {
    const [one, other] = [await twoPublished(), await placeRegister()]
    const others = await opened(other)
    await published(others, 'Another', 1)
    const foreign = join(storePaths(other).publications, '0001.json')
    await writeFile(join(one.folder, '0001.json'), await readFile(foreign))
    expect(await openPublications(one.file)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('does not follow') }],
    })
  })

  it('lose nothing that was answered for, wherever the power is cut, and show nothing that was not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(20),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        async (stop, chance) => {
          const disk = simulatedDisk([])
          await disk.makeFolder('/data')
          const publications = await opened('/data/register.json', disk)
          let answered = 0
          let first = -1
          disk.interfere(() => {
            first = first === -1 ? disk.operations() : first
            if (disk.operations() - first >= stop) throw new Error('The power is cut.')
          })
          for (const second of [1, 2, 3]) {
            const result = await publications.publish(publicRegister(String(second)), publishedAt(second))
            if (result.ok) answered = second
            else break
          }
          const after = disk.afterPowerCut(() => chance.next().value)
          const again = await opened('/data/register.json', after)
          expect(again.list().length).toBeGreaterThanOrEqual(answered)
          expect(again.list().length).toBeLessThanOrEqual(answered + 1)
          expect((await published(again, 'Next', 9)).number).toBe(again.list().length)
        },
      ),
    )
  })

  it('answer a full disk with a fault, show what they showed, and go on when there is room', async () => {
    for (let length = 1; length < 8; length += 1) {
      const disk = simulatedDisk([])
      await disk.makeFolder('/data')
      const publications = await opened('/data/register.json', disk)
      await published(publications, 'One', 1)
      const [first, from] = [disk.operations(), length - 1]
      disk.interfere((operation, path) => {
        if (operation === 'remove' || disk.operations() - first !== from) return
        throw Object.assign(new Error(`ENOSPC: ${path}`), { code: 'ENOSPC' })
      })
      const result = await publications.publish(publicRegister('Two'), publishedAt(2))
      if (!result.ok) expect(result.fault).toMatchObject({ code: 'disk-full' })
      expect(publications.list()).toHaveLength(result.ok ? 2 : 1)
      disk.interfere(() => {})
      expect((await opened('/data/register.json', disk)).list()).toHaveLength(result.ok ? 2 : 1)
      expect((await published(publications, 'Three', 3)).number).toBe(result.ok ? 3 : 2)
    }
  })
})

const replace = async (folder: string, name: string, from: string, to: string) => {
  const text = await readFile(join(folder, name), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(folder, name), text.replace(from, to))
}
