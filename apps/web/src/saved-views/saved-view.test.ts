import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hasView,
  mergeViews,
  putView,
  readSavedViews,
  removeView,
  renameView,
  restoreView,
  type SavedView,
  stateOfView,
  writeSavedViews,
} from './saved-view.ts'

const view = (name: string, query = '?to=party-dwp'): SavedView => ({ name, query, savedOn: '2026-11-22' })
const names = (views: readonly SavedView[] | null) => views?.map(({ name }) => name)

describe('saved views', () => {
  test('a view holds the whole state of the explorer and the day, and nothing else of its address', () => {
    const [saved] = putView(
      [],
      view(' What DWP gets ', '?to=party-dwp&view=table&asAt=2020-05-01&x=javascript:alert(1)'),
    )
    expect(saved).toEqual(view('What DWP gets', '?to=party-dwp&view=table&asAt=2020-05-01'))
    expect(stateOfView(saved ?? view(''))).toMatchObject({ to: ['party-dwp'], view: 'table', asAt: '2020-05-01' })
  })

  test('names are told apart but for their capitals; saving under a name again replaces', () => {
    const views = putView(putView([], view('One')), view('Two'))
    expect(hasView(views, 'one')).toBe(true)
    expect(putView(views, view('ONE', '?view=table'))).toEqual([view('ONE', '?view=table'), view('Two')])
  })

  test('a new name must be free', () => {
    const views = [view('One'), view('Two')]
    expect(names(renameView(views, 'One', ' Three '))).toEqual(['Three', 'Two'])
    expect(names(renameView(views, 'One', 'one'))).toEqual(['one', 'Two'])
    expect(renameView(views, 'One', 'two')).toBeNull()
    expect(renameView(views, 'One', '  ')).toBeNull()
  })

  test('what was deleted comes back where it stood', () => {
    const views = [view('One'), view('Two'), view('Three')]
    expect(names(removeView(views, 'Two'))).toEqual(['One', 'Three'])
    expect(restoreView(removeView(views, 'Two'), view('Two'), 1)).toEqual(views)
  })

  test('a file adds what is new and never overwrites', () => {
    const views = [view('One'), view('Two')]
    expect(mergeViews(views, [view('one'), view('Two', '?view=table'), view('Two', '?view=matrix')])).toEqual([
      ...views,
      view('Two (2)', '?view=table'),
      view('Two (3)', '?view=matrix'),
    ])
  })

  test('what was written is read back', () => {
    const anyViews = fc.array(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 40 }).filter((name) => name.trim() === name),
        query: fc.constantFrom('', '?view=table', '?to=party-dwp&to=party-hmrc', '?trace=category-name&show=path'),
        savedOn: fc.constantFrom('2026-11-22', '2024-02-29'),
      }),
    )
    fc.assert(
      fc.property(anyViews, (views) => {
        expect(readSavedViews(writeSavedViews(views))).toEqual(views)
      }),
    )
  })

  test.each([
    '',
    'null',
    '{}',
    '[]',
    '{"format":"sharemap-saved-views","version":2,"views":[]}',
    '{"format":"sharemap-saved-views","version":1,"views":[{"name":"","query":"","savedOn":"2026-11-22"}]}',
  ])('no other text is taken for them: %s', (text) => {
    expect(readSavedViews(text)).toBeNull()
  })
})
