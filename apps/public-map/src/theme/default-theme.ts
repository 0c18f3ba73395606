import type { Theme, Topic } from './theme.ts'

/**
 * What people do in life, in the order of the home page. A service belongs to the first topic of which a word begins a
 * word of its names.
 */
const topics: readonly Topic[] = [
  {
    title: 'Find work',
    words: ['job', 'work with', 'employment', 'work and', 'get work', 'coaching', 'social worker'],
  },
  { title: 'Pay, or get help with money', words: ['payment', 'pay', 'tax', 'benefit', 'debit', 'debt'] },
  { title: 'Use the website', words: ['website', 'web', 'cookie', 'online form', 'visit', 'analytics', 'login'] },
  { title: 'Call, write or chat', words: ['call', 'chat', 'email', 'e-mail', 'enquir', 'phone', 'record', 'contact'] },
  { title: 'Answer a survey or say what you think', words: ['survey', 'opinion', 'think', 'research', 'figures'] },
  { title: 'Complain, or ask about your data', words: ['complain', 'request', 'data rights', 'data protection'] },
  {
    title: 'Stay safe',
    words: ['cctv', 'camera', 'crime', 'fraud', 'harm', 'safe', 'safeguarding', 'identity', 'who you are'],
  },
]

/** How the site looks and what it is called where the publisher has said nothing. */
export const defaultTheme: Theme = {
  title: 'Where your information goes',
  publisher: 'Whoever runs this copy of Sharemap',
  contact: null,
  colours: { brand: '#1d4f8c', link: '#1a65a6', button: '#0f7a52' },
  logo: null,
  links: [],
  address: null,
  licence: {
    name: 'Open Government Licence v3.0',
    href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  topics,
}
