import { buildTransfer, stated, unsaid } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { judgeTransfer } from './judge-transfer.ts'

const asAt = '2026-11-22'

const toTheUs = (scheme: string) =>
  judgeTransfer(
    buildTransfer({
      id: 'transfer-us',
      country: stated('US'),
      mechanism: stated('dpf-uk-extension' as const),
      certification: stated({ scheme, entry: unsaid, checkedOn: '2026-10-01' }),
    }),
    asAt,
  ).standing

describe('a certification that the register names', () => {
  test.each([
    'dpf-uk-extension',
    'UK Extension to the EU-US Data Privacy Framework',
    'Data Privacy Framework, with the UK extension',
  ])('%s is the UK Extension', (scheme) => {
    expect(toTheUs(scheme)).toBe('stands')
  })

  test.each(['EU-US Data Privacy Framework', 'EU-US Privacy Shield', 'ISO 27001'])('%s is not', (scheme) => {
    expect(toTheUs(scheme)).toBe('does-not-stand')
  })
})

test('a data protection test that was not met is no test, and an unsaid one leaves the answer open', () => {
  const withTest = (dataProtectionTest: Parameters<typeof judgeTransfer>[0]['dataProtectionTest']) =>
    judgeTransfer(
      buildTransfer({
        id: 'transfer-in',
        country: stated('IN'),
        mechanism: stated('idta' as const),
        agreedOn: stated('2024-01-01'),
        dataProtectionTest,
      }),
      asAt,
    ).standing
  expect(withTest(stated({ doneOn: '2024-01-01', outcome: 'met' }))).toBe('stands')
  expect(withTest(stated({ doneOn: '2024-01-01', outcome: 'not-met' }))).toBe('does-not-stand')
  expect(withTest(unsaid)).toBe('cannot-tell')
})
