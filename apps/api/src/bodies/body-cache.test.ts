import { describe, expect, it } from 'vitest'
import { createBodyCache } from './body-cache.ts'
import { renderBody } from './rendered-body.ts'

/** A cache of a size, and how often each key was rendered. */
const counted = (mostBytes: number) => {
  const cache = createBodyCache(mostBytes)
  const renders: string[] = []
  const get = (key: string, bytes = 100) =>
    cache.get(key, () => {
      renders.push(key)
      return renderBody('x'.repeat(bytes), 'text/plain')
    })
  return { get, renders }
}

describe('createBodyCache', () => {
  it('renders a key once', () => {
    const { get, renders } = counted(1_000)
    expect(get('a')).toBe(get('a'))
    expect(renders).toEqual(['a'])
  })

  it('drops the least lately used bodies when they become too large', () => {
    const { get, renders } = counted(300)
    for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'c', 'b']) get(key)
    expect(renders).toEqual(['a', 'b', 'c', 'd', 'b'])
  })

  it('does not keep a body that would drive out all others', () => {
    const { get, renders } = counted(300)
    get('a')
    get('huge', 301)
    get('huge', 301)
    get('a')
    expect(renders).toEqual(['a', 'huge', 'huge'])
  })

  it('keeps nothing where rendering fails', () => {
    const cache = createBodyCache(100)
    expect(() =>
      cache.get('a', () => {
        throw new Error('unknown')
      }),
    ).toThrow('unknown')
    expect(cache.get('a', () => renderBody('fine', 'text/plain')).bytes.byteLength).toBe(4)
  })
})
