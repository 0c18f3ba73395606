import { toPublicRegister } from '@sharemap/register/public'
import { buildActivity, buildParty, buildRegister } from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { asAt, shippedRegister } from '../testing/shipped-site.ts'
import { defaultTheme } from '../theme/default-theme.ts'
import { openSiteReading } from './site-reading.ts'
import { isHistorical, topicsOfServices } from './topics-of-services.ts'

const named = (name: string, plainName: string) =>
  buildActivity({ id: `activity-${name.toLowerCase().replaceAll(' ', '-')}`, controller: 'party-a', name, plainName })

const services = toPublicRegister(
  buildRegister({
    parties: [buildParty({ id: 'party-a' })],
    activities: [named('Tax', 'council tax'), named('Gardens', 'parks'), named('Care', 'taxis for children')],
  }),
).activities

describe('topicsOfServices', () => {
  it('takes words at the start of a word, the plain name before the other, and keeps the rest apart', () => {
    const topics = [
      { title: 'Children', words: ['child'] },
      { title: 'Money', words: ['tax'] },
      { title: 'Nothing', words: ['axis'] },
    ]
    const sorted = topicsOfServices(services, topics, 'Other')
    expect(sorted.map(({ title, services }) => [title, services.map(({ name }) => name)])).toEqual([
      ['Children', ['Care']],
      ['Money', ['Tax']],
      ['Other', ['Gardens']],
    ])
  })

  it('gives every service of the shipped register a place once', () => {
    const { activities } = shippedRegister()
    const sorted = topicsOfServices(activities, defaultTheme.topics, 'Other').flatMap((topic) => topic.services)
    expect(sorted.map(({ id }) => id).sort()).toEqual(activities.map(({ id }) => id).sort())
  })
})

describe('isHistorical', () => {
  it('is so where every notice that tells of the service is no longer in use', () => {
    const reading = openSiteReading(shippedRegister(), asAt)
    expect(isHistorical(reading, 'activity-wcc-web-forms')).toBe(true)
    expect(isHistorical(reading, 'activity-wes-employment-coaching')).toBe(false)
  })
})
