import { describe, expect, it } from 'vitest'
import { linksBetweenFiles, linksWithinFile } from './links.ts'

describe('linksBetweenFiles', () => {
  it('goes from folder to folder without a root', () => {
    expect(linksBetweenFiles('index.html').to('services/a.html')).toBe('services/a.html')
    expect(linksBetweenFiles('services/a.html').to('index.html')).toBe('../index.html')
    expect(linksBetweenFiles('services/a.html').to('organisations/b.html', 'gets')).toBe('../organisations/b.html#gets')
  })

  it('links a page to itself and to its own parts', () => {
    expect(linksBetweenFiles('services/a.html').to('services/a.html')).toBe('a.html')
    expect(linksBetweenFiles('services/a.html').to('services/a.html', 'held')).toBe('#held')
  })
})

describe('linksWithinFile', () => {
  const links = linksWithinFile('services/a.html', new Set(['services/a.html', 'services/b.html']))

  it('names pages and their parts by anchors that no two pages share', () => {
    expect(links.to('services/b.html')).toBe('#services--b')
    expect(links.to('services/b.html', 'held')).toBe('#services--b--held')
    expect(links.id('held')).toBe('services--a--held')
  })
})
