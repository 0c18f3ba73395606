import { expect, test } from 'vitest'
import { recordAddress, recordAtAddress, recordFolders } from './record-address.ts'

test('a record has an address that leads back to it', () => {
  expect(recordAddress('party-dwp')).toEqual({ folder: 'parties', slug: 'dwp' })
  expect(recordAddress('subject-group-care-leavers')).toEqual({ folder: 'subject-groups', slug: 'care-leavers' })
  for (const kind of Object.keys(recordFolders)) {
    const address = recordAddress(`${kind}-some-thing`)
    expect(address && recordAtAddress(address.folder, address.slug)).toEqual({ kind, id: `${kind}-some-thing` })
  }
})

test('what is no record, or has no page, has no address', () => {
  expect(recordAddress('place-gb')).toBeNull()
  expect(recordAddress('retention-six-years')).toBeNull()
  expect(recordAtAddress('nonsense', 'dwp')).toBeNull()
})
