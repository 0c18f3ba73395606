import { toPublicRegister } from '@sharemap/register/public'
import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { buildSite } from '../build-site.ts'
import { readAssets } from '../testing/read-assets.ts'
import { asAt } from '../testing/shipped-site.ts'
import { serviceWords } from '../words/service-words.ts'

const { unpublished } = serviceWords

/** The text of pages where some records are internal. */
const pagesWithout = (...internal: string[]) => {
  const register = smallRegister()
  const hide = <Item extends { id: string }>(items: readonly Item[]) =>
    items.map((item) => ({
      ...item,
      visibility: internal.includes(item.id) ? ('internal' as const) : ('public' as const),
    }))
  const open = toPublicRegister({
    ...register,
    dataCategories: hide(register.dataCategories),
    systems: hide(register.systems),
    flows: hide(register.flows),
    parties: hide(register.parties),
    retentionRules: hide(register.retentionRules),
  })
  const site = buildSite(open, { asAt, assets: readAssets() })
  return (path: string) =>
    String(site.get(path))
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
}

const service = 'services/benefit-claims.html'

test('a page says where more is held, told or kept than it shows', () => {
  const page = pagesWithout('category-ni-number', 'system-casewise', 'retention-claims')
  for (const words of [unpublished.held, unpublished.told, unpublished.systems, unpublished.kept]) {
    expect(page(service)).toContain(words)
  }
  expect(page(service)).not.toContain(serviceWords.keptUnsaid)
  expect(page('organisations/dwp.html')).toContain(unpublished.told)
  expect(page('maps/benefit-claims.html')).toMatch(/about your name and something that is not shown here/)
})

test('a page that shows all there is says nothing of the kind', () => {
  const page = pagesWithout()
  for (const words of Object.values(unpublished)) expect(page(service)).not.toContain(words)
})

test('what is all internal is not told to be unsaid', () => {
  const register = smallRegister()
  const survey = register.activities.find(({ id }) => id === 'activity-resident-survey')
  const page = pagesWithout(...(survey?.collects.map(({ category }) => category) ?? []))
  expect(page('services/resident-survey.html')).toContain(unpublished.held)
  expect(page('services/resident-survey.html')).not.toContain(serviceWords.heldUnsaid)
})

test('where all that is told is internal, nobody is told that nobody is', () => {
  const flows = smallRegister().flows.filter(({ activity }) => activity === 'activity-benefit-claims')
  const page = pagesWithout(...flows.map(({ id }) => id))
  expect(page(service)).toContain(unpublished.receivers)
  expect(page(service)).not.toContain(serviceWords.toldUnsaid)
})
