import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { canSetIn } from '../fonts/can-set.ts'
import { svgFormat } from '../svg/svg-format.ts'
import { scopeOf, smallScope, withoutTools } from '../testing/scopes.ts'
import { tools } from '../testing/tools.ts'
import { drawDiagram } from './draw-diagram.ts'
import { findCollisions } from './find-collisions.ts'
import { tellMissingLetters } from './tell-missing-letters.ts'

const renamed = (name: string) => {
  const register = smallRegister()
  const parties = register.parties.map((party) => (party.id === 'party-dwp' ? { ...party, name } : party))
  return scopeOf({ ...register, parties }, { filter: { activity: ['activity-benefit-claims'] } })
}

const notesOf = async (name: string) => {
  const told = tellMissingLetters(drawDiagram(renamed(name)), canSetIn(await tools.fonts()))
  expect(findCollisions(told)).toEqual([])
  return told.pages.flatMap(({ parts }) => parts.filter(({ id }) => id === 'missing-letters'))
}

describe('tellMissingLetters', () => {
  it('says nothing where the font has every letter, such as those of Welsh, Polish, Greek and Ukrainian', async () => {
    for (const name of ['Cyngor Tŷ Ddŵr', 'Łódź', 'Ελλάδα', 'Україна', 'O’Neill – “quoted” €']) {
      expect(await notesOf(name)).toEqual([])
    }
    const drawing = drawDiagram(smallScope())
    expect(tellMissingLetters(drawing, () => true)).toEqual(drawing)
  })

  it('says so on the page of a name in signs that the font lacks, or that it would set backwards', async () => {
    for (const name of ['Help 🏠 desk', 'مجلس المدينة', 'עירייה', 'परिषद', '市議會']) {
      expect((await notesOf(name)).length).toBeGreaterThan(0)
    }
  })

  it('loses nothing where text stays text', async () => {
    for (const name of ['Help 🏠 desk', 'مجلس المدينة', 'עירייה']) {
      const svg = new TextDecoder().decode(await svgFormat.write(renamed(name), withoutTools))
      expect(svg).toContain(name)
      expect(svg).not.toContain('cannot be shown here')
    }
  })
})
