import { aboutWords } from './about-words.ts'
import { changeWords } from './change-words.ts'
import { findWords, homeWords } from './home-words.ts'
import { letterWords } from './letter-words.ts'
import { listWords } from './list-words.ts'
import { mapWords } from './map-words.ts'
import { plainDay } from './plain-day.ts'
import { rightsWords } from './rights-words.ts'
import { serviceWords } from './service-words.ts'
import { siteWords } from './site-words.ts'

/** Every text of the site that is not in the register, in one place, so that another language can stand beside it. */
export const english = {
  site: siteWords,
  home: homeWords,
  find: findWords,
  service: serviceWords,
  list: listWords,
  rights: rightsWords,
  letter: letterWords,
  map: mapWords,
  change: changeWords,
  about: aboutWords,
  day: plainDay,
}

/** The texts of the site in one language. */
export type Words = typeof english
