import { z } from 'zod'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'A colour is written as # and six digits, such as #1d4f8c')
const address = z.url({ protocol: /^https?$/ })
const text = z.string().trim().min(1)

/** The file by which whoever publishes the map makes it their own. Everything in it may be left out. */
export const themeSchema = z.strictObject({
  /** The name of the site, at the top of every page. */
  title: text.optional(),
  /** Who publishes the site and answers for it. */
  publisher: text.optional(),
  /** Where people can say that something on the site is wrong: an address of a page or of a mailbox. */
  contact: z
    .strictObject({ text, href: z.union([address, z.string().regex(/^mailto:[^\s@]+@[^\s@]+$/)]) })
    .nullable()
    .optional(),
  colours: z
    .strictObject({
      /** Behind the head of every page. */
      brand: colour.optional(),
      link: colour.optional(),
      button: colour.optional(),
    })
    .optional(),
  /** The publisher's logo as a data address, so that the theme stays one file. */
  logo: z
    .strictObject({
      image: z.string().regex(/^data:image\/(?:svg\+xml|png);base64,[A-Za-z0-9+/]+={0,2}$/, {
        message: 'A logo is an SVG or PNG picture, written as data:image/…;base64,…',
      }),
      alt: z.string(),
    })
    .nullable()
    .optional(),
  /** Links at the foot of every page. */
  links: z.array(z.strictObject({ text, href: address })).optional(),
  /** Where the site is published, ending in a slash: the sitemap needs whole addresses. */
  address: address.regex(/\/$/, 'The address of the site ends in /').nullable().optional(),
  /** The licence under which the publisher releases the public register. */
  licence: z.strictObject({ name: text, href: address }).nullable().optional(),
  /** What people do in life, and the words by which services belong to each. The first that fits wins. */
  topics: z.array(z.strictObject({ title: text, words: z.array(text).min(1) })).optional(),
})

export type ThemeFile = z.infer<typeof themeSchema>

/** A theme with nothing left out. */
export interface Theme {
  readonly title: string
  readonly publisher: string
  readonly contact: { readonly text: string; readonly href: string } | null
  readonly colours: { readonly brand: string; readonly link: string; readonly button: string }
  readonly logo: { readonly image: string; readonly alt: string } | null
  readonly links: readonly { readonly text: string; readonly href: string }[]
  readonly address: string | null
  readonly licence: { readonly name: string; readonly href: string } | null
  readonly topics: readonly Topic[]
}

/** A part of life, and the words by which a service belongs to it. */
export interface Topic {
  readonly title: string
  readonly words: readonly string[]
}
