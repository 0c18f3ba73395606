import { type PublicRegister, toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import type { Publication, Publications } from '../publications.ts'
import { sha256 } from '../sha256.ts'

/** The note of a publication at a second of an hour. */
export const publishedAt = (second: number, by = 'Ann') => ({
  by,
  note: 'For a test.',
  when: new Date(Date.UTC(2026, 10, 22, 9, 0, second)),
  revision: 'f'.repeat(64),
})

/** A public register of a given title. */
export const publicRegister = (title = 'A register for tests'): PublicRegister => ({
  ...toPublicRegister(smallRegister()),
  title,
})

/** Publishes, and expects it to be kept. */
export const published = async (publications: Publications, title: string, second: number): Promise<Publication> => {
  const result = await publications.publish(publicRegister(title), publishedAt(second))
  if (!result.ok) throw new Error(result.fault.message)
  return result.publication
}

/**
 * What every engine of publications holds to.
 *
 * @param engine the engine's name.
 * @param open opens publications of which there are none yet.
 */
export const describePublications = (engine: string, open: () => Promise<Publications>): void => {
  describe(`the ${engine} publications`, { timeout: 30_000 }, () => {
    it('begin with none', async () => {
      const publications = await open()
      expect(publications.last()).toBeNull()
      expect(publications.list()).toEqual([])
      expect(await publications.read(1)).toBeUndefined()
    })

    it('keep what was published, by whom, when, why and of what', async () => {
      const publications = await open()
      const publication = await published(publications, 'One', 1)
      expect(publication).toMatchObject({
        number: 1,
        at: '2026-11-22T09:00:01.000Z',
        by: 'Ann',
        note: 'For a test.',
        revision: 'f'.repeat(64),
        previous: null,
        register: publicRegister('One'),
      })
      expect(publications.last()).toBe(publication)
      expect(publications.last()).toBe(publications.last())
    })

    it('bind each to the one before, and keep them all', async () => {
      const publications = await open()
      const first = await published(publications, 'One', 1)
      const second = await published(publications, 'Two', 2)
      const { hash, ...rest } = second
      expect(second.previous).toBe(first.hash)
      expect(hash).toBe(sha256(JSON.stringify(rest)))
      const { register: _, ...summary } = first
      expect(publications.list()).toMatchObject([summary, { number: 2 }])
      expect(publications.list()[0]).not.toHaveProperty('register')
      expect(await publications.read(1)).toEqual(first)
      expect(await publications.read(2)).toEqual(second)
      expect(await publications.read(3)).toBeUndefined()
    })

    it('number what is published at once one after the other', async () => {
      const publications = await open()
      await Promise.all(['One', 'Two', 'Three'].map((title) => published(publications, title, 1)))
      expect(publications.list().map(({ number }) => number)).toEqual([1, 2, 3])
      expect(publications.last()?.register.title).toBe('Three')
    })

    it('are never dated before the one before', async () => {
      const publications = await open()
      await published(publications, 'One', 30)
      expect((await published(publications, 'Two', 10)).at).toBe('2026-11-22T09:00:30.000Z')
    })

    it('refuse a date that is none, and go on', async () => {
      const publications = await open()
      const when = new Date(Number.NaN)
      await expect(publications.publish(publicRegister(), { ...publishedAt(1), when })).rejects.toThrow(RangeError)
      expect((await published(publications, 'One', 1)).number).toBe(1)
    })

    it('refuse what is no public register', async () => {
      const publications = await open()
      const council = smallRegister() as unknown as PublicRegister
      await expect(publications.publish(council, publishedAt(1))).rejects.toThrow()
      expect(publications.last()).toBeNull()
    })
  })
}
