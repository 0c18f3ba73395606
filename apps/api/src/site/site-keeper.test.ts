import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { createSiteKeeper } from './site-keeper.ts'

/** Lets what has been asked for begin. */
const begun = () => new Promise((next) => setImmediate(next))

/** A keeper over a register that can be changed, whose builds end when the test says so. */
const keep = () => {
  let revision = 'one'
  let day = '2026-11-22'
  let isPublished = true
  const builds: { readonly asAt: string; end: (error?: Error) => Promise<void> }[] = []
  const log: string[] = []
  const register = toPublicRegister(smallRegister())
  const keeper = createSiteKeeper(
    { current: () => ({ register, revision }), today: () => day, isPublished: () => isPublished },
    async () => [],
    (_, asAt) =>
      new Promise((resolve, reject) => {
        const site = new Map([['index.html', `${revision} ${asAt}`]])
        const end = async (error?: Error) => {
          if (error) reject(error)
          else resolve(site)
          await begun()
        }
        builds.push({ asAt, end })
      }),
    (line) => log.push(line),
  )
  const read = async () => {
    const file = await keeper.file('index.html')
    return file && Buffer.from(file.bytes).toString()
  }
  const change = (to: { revision?: string; day?: string; isPublished?: boolean }) => {
    revision = to.revision ?? revision
    day = to.day ?? day
    isPublished = to.isPublished ?? isPublished
  }
  return { keeper, builds, log, read, change }
}

describe('createSiteKeeper', () => {
  it('has the first ask wait, and builds once for all who ask', async () => {
    const { keeper, builds, read } = keep()
    const asked = Promise.all([read(), read(), keeper.file('nowhere.html')])
    await begun()
    expect(builds).toHaveLength(1)
    await begun()
    await builds[0]?.end()
    expect(await asked).toEqual(['one 2026-11-22', 'one 2026-11-22', undefined])
    expect(await keeper.file('index.html')).toBe(await keeper.file('index.html'))
    expect(builds).toHaveLength(1)
  })

  it('gives the last site while the next one is built, when the register or the day changes', async () => {
    const { builds, read, change } = keep()
    const first = read()
    await begun()
    await builds[0]?.end()
    await first
    change({ revision: 'two' })
    expect(await read()).toBe('one 2026-11-22')
    await begun()
    await builds[1]?.end()
    expect(await read()).toBe('two 2026-11-22')
    change({ day: '2026-11-23' })
    expect(await read()).toBe('two 2026-11-22')
    await begun()
    await builds[2]?.end()
    expect(await read()).toBe('two 2026-11-23')
  })

  it('has no file before anything is published, and builds nothing', async () => {
    const { builds, read, change } = keep()
    change({ isPublished: false })
    expect(await read()).toBeUndefined()
    await begun()
    expect(builds).toHaveLength(0)
    change({ isPublished: true })
    const first = read()
    await begun()
    await builds[0]?.end()
    expect(await first).toBe('one 2026-11-22')
  })

  it('builds the next site before anybody asks, where it is told to', async () => {
    const { keeper, builds, log, read, change } = keep()
    keeper.refresh()
    await begun()
    await builds[0]?.end()
    expect(await read()).toBe('one 2026-11-22')
    change({ revision: 'two' })
    keeper.refresh()
    keeper.refresh()
    await begun()
    await builds[1]?.end()
    expect(await read()).toBe('two 2026-11-22')
    expect(builds).toHaveLength(2)
    change({ revision: 'three' })
    keeper.refresh()
    await begun()
    await builds[2]?.end(new Error('No paper'))
    expect(log).toHaveLength(1)
    change({ isPublished: false })
    keeper.refresh()
    await begun()
    expect(builds).toHaveLength(3)
  })

  it('does not put an older site over a newer one', async () => {
    const { builds, read, change } = keep()
    const first = read()
    await begun()
    await builds[0]?.end()
    await first
    change({ revision: 'two' })
    await read()
    change({ revision: 'three' })
    await read()
    await begun()
    await builds[2]?.end()
    await begun()
    await builds[1]?.end()
    expect(await read()).toBe('three 2026-11-22')
  })

  it('says that a site cannot be built, keeps the last one, and tries again', async () => {
    const { builds, log, read, change } = keep()
    const first = expect(read()).rejects.toThrow('No paper')
    await begun()
    await builds[0]?.end(new Error('No paper'))
    await first
    expect(log[0]).toContain('The public site could not be built: Error: No paper')
    const second = read()
    await begun()
    await builds[1]?.end()
    expect(await second).toBe('one 2026-11-22')
    change({ revision: 'two' })
    await read()
    await begun()
    await builds[2]?.end(new Error('No ink'))
    expect(await read()).toBe('one 2026-11-22')
    await begun()
    await builds[3]?.end()
    expect(await read()).toBe('two 2026-11-22')
  })
})
