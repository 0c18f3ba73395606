const longest = 60

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** Cut at the end of a word where it is too long. */
const shortened = (slug: string): string => {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : slug.slice(0, longest)
}

/**
 * Makes an id of a name: the kind, then the name in lower-case words joined by hyphens.
 *
 * @param prefix the kind of record, or `purpose`.
 * @param name the name; of one that has no Latin letter or digit, the id says nothing but the kind.
 * @param isTaken whether an id is in use.
 * @returns an id that is not in use; a number follows where the name alone is.
 */
export const makeIdentifier = (prefix: string, name: string, isTaken: (id: string) => boolean): string => {
  const slug = shortened(slugOf(name))
  const stem = `${prefix}-${slug === '' || /^unsaved-\d+$/.test(slug) ? `record${slug && `-${slug}`}` : slug}`
  let id = stem
  for (let count = 2; isTaken(id); count += 1) id = `${stem}-${count}`
  return id
}
