const capitalised = /^\p{Lu}/u

/**
 * Puts an ordinary name in lower case for the middle of a sentence. Names of things keep their capitals: an abbreviation
 * ("CCTV images"), and a name whose second word has a capital too ("National Insurance number").
 */
const withoutCapital = (name: string): string => {
  const [first = '', second = ''] = name.split(' ')
  const isOrdinary = /^\p{Lu}[\p{Ll}'’,-]*$/u.test(first) && !/^[("“]?\p{Lu}/u.test(second) && first !== 'I'
  return isOrdinary ? name.charAt(0).toLocaleLowerCase('en-GB') + name.slice(1) : name
}

/** "Bodies not named: legal duty" is a heading; in a sentence it is "bodies not named (legal duty)". */
const withoutColon = (name: string): string => name.replace(/^([^:]+): (.+)$/, '$1 ($2)')

const startsWithThe = /^the /i
const takesThe =
  /^(?:Department|Ministry|Office|Secretary of State|Treasury|Crown|Police)\b|\b(?:Office|Authority|Agency|Commission|Ombudsman|Tribunal|[Pp]rogramme)$/

/** A name with a small letter and without an article, as data categories, groups and activities stand in a sentence. */
export const thingInSentence = (name: string): string => withoutCapital(withoutColon(name))

/**
 * A body's name as it stands in the middle of a sentence, with "the" where the language asks for it.
 *
 * @param name the body's name, or what residents call it.
 * @param scope whether the name is of one body or of a class: a class is an ordinary noun ("employers").
 */
export const bodyInSentence = (name: string, scope: 'named-body' | 'class-of-recipients' = 'named-body'): string => {
  const plain = withoutColon(name)
  if (startsWithThe.test(plain)) return `the ${plain.slice('the '.length)}`
  if (/^police$/i.test(plain)) return 'the police'
  const words = scope === 'class-of-recipients' ? withoutCapital(plain) : plain
  const isCapitalised = capitalised.test(words)
  return isCapitalised && takesThe.test(words.replace(/\s*\([^)]*\)$/, '')) ? `the ${words}` : words
}
