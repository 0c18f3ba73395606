import type { PublicRegister } from '@sharemap/register/public'
import type { Site } from '../html/site.ts'
import { partiesWithPages } from '../reading/addresses.ts'
import { lastChecked } from '../reading/last-checked.ts'
import { openSiteReading } from '../reading/site-reading.ts'
import { defaultTheme } from '../theme/default-theme.ts'
import type { Theme } from '../theme/theme.ts'
import { english, type Words } from '../words/english.ts'
import { fingerprintOf } from './hash.ts'

/** The public register as the file that is published. */
export const registerText = (register: PublicRegister): string => `${JSON.stringify(register, null, 1)}\n`

/** How much of a fingerprint names a version: enough that no two registers of a council share one. */
const versionLength = 12

/**
 * The version that a site names its register by.
 *
 * @param register the public register.
 */
export const versionOfRegister = (register: PublicRegister): string =>
  fingerprintOf(registerText(register)).slice(0, versionLength)

/** Gathers what the pages of a site are written from. */
export const openSite = (
  register: PublicRegister,
  {
    asAt,
    theme = defaultTheme,
    words = english,
  }: { readonly asAt: string; readonly theme?: Theme; readonly words?: Words },
): Site => {
  const reading = openSiteReading(register, asAt)
  return {
    reading,
    words,
    theme,
    version: versionOfRegister(register),
    checkedOn: lastChecked([...reading.activities, ...reading.notices, ...register.flows]),
    partyPages: partiesWithPages(reading),
  }
}
