import type { Edition } from '../changes/history.ts'
import type { Page } from '../html/page.ts'
import type { Site } from '../html/site.ts'
import { lettersOfSite } from '../letters/letters-of-site.ts'
import { accessibilityPage, dataPage } from '../pages/about-pages.ts'
import { changesPage } from '../pages/changes-page.ts'
import { countryPage } from '../pages/country-page.ts'
import { findPage } from '../pages/find-page.ts'
import { homePage } from '../pages/home-page.ts'
import { informationPage } from '../pages/information-page.ts'
import { letterPage } from '../pages/letter-page.ts'
import { countriesPage, informationsPage, noticesPage, organisationsPage } from '../pages/list-pages.ts'
import { embedPage, mapPage, serviceMapPage } from '../pages/map-pages.ts'
import { noticePage } from '../pages/notice-page.ts'
import { organisationPage } from '../pages/organisation-page.ts'
import { rightsPage } from '../pages/rights-page.ts'
import { servicePage } from '../pages/service/service-page.ts'
import { placesNamed } from '../reading/places.ts'

/** The pages of the site in an order to read them in, without the one that measures the others. */
export const pagesOfSite = (site: Site, editions: readonly Edition[], registerFingerprint: string): Page[] => {
  const { reading, partyPages } = site
  return [
    homePage(site),
    ...reading.activities.map((service) => servicePage(site, service)),
    organisationsPage(site),
    ...reading.parties.filter(({ id }) => partyPages.has(id)).map((party) => organisationPage(site, party)),
    informationsPage(site),
    ...reading.categories.map((category) => informationPage(site, category)),
    countriesPage(site),
    ...placesNamed(reading).map((place) => countryPage(site, place)),
    rightsPage(site),
    ...lettersOfSite(reading).map(({ party, right }) => letterPage(site, party, right)),
    noticesPage(site),
    ...reading.notices.map((notice) => noticePage(site, notice)),
    mapPage(site),
    ...reading.activities.flatMap((service) => [serviceMapPage(site, service), embedPage(site, service)]),
    findPage(site),
    changesPage(site, editions),
    dataPage(site, registerFingerprint),
    accessibilityPage(site),
  ]
}
