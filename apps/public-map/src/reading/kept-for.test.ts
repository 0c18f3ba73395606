import { toPublicRegister } from '@sharemap/register/public'
import {
  buildActivity,
  buildDataCategory,
  buildParty,
  buildRegister,
  buildRetentionRule,
  stated,
  unsaid,
} from '@sharemap/register/testing'
import { describe, expect, it } from 'vitest'
import { keptForOf } from './kept-for.ts'
import { openSiteReading, type PublicActivity } from './site-reading.ts'

const until = (criterion: string) => ({ state: 'criterion', criterion }) as const
const register = toPublicRegister(
  buildRegister({
    parties: [buildParty({ id: 'party-a' })],
    dataCategories: [buildDataCategory({ id: 'category-cctv' })],
    retentionRules: [
      buildRetentionRule({ id: 'retention-all', plainName: 'as the schedule says', keptFor: until('the schedule') }),
      buildRetentionRule({ id: 'retention-other', plainName: 'something else', keptFor: until('another service') }),
      buildRetentionRule({
        id: 'retention-cctv',
        plainName: 'CCTV pictures, until no longer needed',
        keptFor: until('no longer needed'),
        categories: ['category-cctv'],
        exception: 'longer in an inquiry',
      }),
    ],
    activities: [
      buildActivity({
        id: 'activity-a',
        controller: 'party-a',
        retention: stated(['retention-all', 'retention-cctv']),
      }),
      buildActivity({ id: 'activity-b', controller: 'party-a', retention: unsaid }),
    ],
  }),
)
const reading = openSiteReading(register, '2026-11-22')
const keptFor = (id: string) => keptForOf(reading, reading.activity(id) as PublicActivity)

describe('keptForOf', () => {
  it('tells what goes for certain information before what goes for all of it', () => {
    expect(keptFor('activity-a')).toEqual([
      { says: 'CCTV pictures, until no longer needed', exception: 'longer in an inquiry', isPart: true },
      { says: 'as the schedule says', exception: null, isPart: false },
    ])
  })

  it('tells nothing where the notice does not', () => {
    expect(keptFor('activity-b')).toEqual([])
  })
})
