import { everydayWords } from './everyday-words.ts'

/** The home page and the page where everything can be found. */
export const homeWords = {
  heading: 'See where your information goes',
  lead: 'Find out what is held about you, who else sees it, and what you can do about it.',
  description:
    'Find out in plain words what is held about you, who else sees it, and why. See how long it is kept, and what you can do.',
  question: 'Which of these do you use?',
  hint: 'Choose one to see what it holds and who it tells.',
  otherTopic: 'Other services',
  organisations: 'Or start with an organisation:',
  older: 'From older notices',
  olderText: 'These come from notices that are no longer in use. They may not be true today.',
  otherWays: 'Other ways in',
  ways: {
    organisations: ['Who is told', 'Everyone who may be told something about you.'],
    information: ['What is held', 'Pick one kind of information, such as your address. See who gets it.'],
    countries: ['Which countries', 'What leaves the UK, and whether the law allows it.'],
    rights: ['Your rights', 'What you can ask for, with a letter ready to send.'],
    map: ['The map', 'The same story as a picture.'],
  },
  what: 'What this is',
  about: (publishers: string) => [
    `This site explains the privacy notices of ${publishers} in plain words.`,
    'It says only what the notices say. Where a notice says nothing, we tell you so.',
    'Each page shows which part of which notice it comes from.',
  ],
  publishersMany: (first: string, count: number) => `${first} and ${count} others`,
  /** How many publishers are named one by one. */
  publishersNamed: 6,
}

/** The page where everything can be found, and the search on it. */
export const findWords = {
  heading: 'Find something',
  description:
    'Search every service, organisation, kind of information and country, or look through the list from A to Z.',
  label: 'What are you looking for?',
  hint: 'Use your own words, such as benefits, NI number or tax office.',
  button: 'Find',
  private: 'Your words stay on your device.',
  list: 'Everything from A to Z',
  letters: 'Letters',
  none: 'Nothing matches those words. The notices may not speak of it. Try another word, or look through the list from A to Z.',
  one: '1 page matches.',
  many: '{count} pages match.',
  near: 'No page has all of those words. These come nearest.',
  kinds: {
    service: 'Service',
    organisation: 'Who is told',
    information: 'Kind of information',
    country: 'Country',
    notice: 'Privacy notice',
    right: 'Your rights',
    page: 'Page',
  },
  everyday: everydayWords,
}
