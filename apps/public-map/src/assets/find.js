// Wakes the search box. What is typed is compared with an index of this site and goes nowhere.
{
  /** @typedef {[path: string, title: string, kind: string, words: string]} Entry */

  /** The most pages that are listed: more would not be read. */
  const most = 30

  /** @param {string} text */
  const plain = (text) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[’']/g, '')

  /** @param {string} text */
  const wordsOf = (text) => plain(text).match(/[a-z0-9]+/g) ?? []

  /** Words that a question has and a name has not. */
  const small = new Set(
    wordsOf(
      'a am an and about any are at be been by can could do does did facts find for from get gets give given has have how i if im in into is it its know me my need of on or out over see sees send sends share shared so tell tells that the their them there they this through to up us use used using want was we were what when where which who whose why will with would you your',
    ),
  )

  /** The words that a name may have; all of them where a question has no other. @param {readonly string[]} words */
  const tellingOf = (words) => {
    const telling = words.filter((word) => !small.has(word))
    return telling.length > 0 ? telling : words
  }

  /** Words that stand in so many names that they tell little: a page may lack them. */
  const weak = new Set(wordsOf('council councils data details information personal private service services'))

  /** The stem by which "benefits" finds "benefit". @param {string} word */
  const stem = (word) => (word.length > 4 ? word.replace(/(?:ies|es|s)$/, '') : word)

  /**
   * How well an entry fits, and how many of the words are nowhere in it: a word of the title counts more than another
   * name.
   * @param {Entry} entry
   * @param {readonly string[]} wanted
   * @param {ReadonlySet<string>} needed Those of the words that tell something, and are missed where they are nowhere.
   */
  const scoreOf = ([, title, , words], wanted, needed) => {
    const [titleWords, otherWords] = [wordsOf(title), wordsOf(words)]
    let score = 0
    let missing = 0
    for (const word of wanted) {
      if (titleWords.some((known) => known === word)) score += 6
      else if (titleWords.some((known) => known.startsWith(stem(word)))) score += 4
      else if (otherWords.some((known) => known === word)) score += 3
      else if (otherWords.some((known) => known.startsWith(stem(word)))) score += 2
      else if (needed.has(word)) missing++
    }
    const phrase = wanted.join(' ')
    const names = plain(words).split(' | ')
    if (names.some((name) => tellingOf(wordsOf(name)).join(' ') === phrase)) score += 8
    return { missing, score: score - titleWords.length / 10 }
  }

  /** @param {HTMLElement} box */
  const wake = (box) => {
    const form = box.querySelector('form')
    const input = box.querySelector('input')
    const results = /** @type {HTMLElement | null} */ (box.querySelector('[data-results]'))
    if (form === null || input === null || results === null) return
    const { index = '', root = '', none = '', one = '', many = '', near = '' } = box.dataset
    /** @type {readonly Entry[] | undefined} */
    let entries
    let asked = false

    const show = () => {
      const wanted = [...new Set(tellingOf(wordsOf(input.value)))]
      const strong = wanted.filter((word) => !weak.has(word))
      const needed = new Set(strong.length > 0 ? strong : wanted)
      results.replaceChildren()
      if (entries === undefined || wanted.join('').length < 2) return
      const scored = entries.map((entry) => ({ entry, ...scoreOf(entry, wanted, needed) }))
      const least = Math.min(...scored.map(({ missing }) => missing))
      const found =
        least === needed.size ? [] : scored.filter(({ missing }) => missing === least).sort((a, b) => b.score - a.score)
      const heading = document.createElement('p')
      heading.className = 'govuk-body app-find__count'
      heading.textContent =
        found.length === 0
          ? none
          : least > 0
            ? near
            : found.length === 1
              ? one
              : many.replace('{count}', String(found.length))
      results.append(heading)
      if (found.length === 0) return
      const list = document.createElement('ul')
      list.className = 'app-choices'
      for (const {
        entry: [path, title, kind],
      } of found.slice(0, most)) {
        const item = document.createElement('li')
        const link = document.createElement('a')
        link.className = 'govuk-link'
        link.href = root + path
        link.textContent = title
        const hint = document.createElement('span')
        hint.className = 'app-choices__hint'
        hint.textContent = kind
        item.append(link, ' ', hint)
        list.append(item)
      }
      results.append(list)
    }

    // The index is fetched only when somebody means to search. It is a script, since a page that is opened from a disk
    // may load scripts and nothing else.
    const ask = () => {
      if (asked) return
      asked = true
      document.addEventListener(
        'find-index',
        (event) => {
          entries = /** @type {CustomEvent<readonly Entry[]>} */ (event).detail
          show()
        },
        { once: true },
      )
      const script = document.createElement('script')
      script.src = index
      document.head.append(script)
    }

    form.hidden = false
    input.addEventListener('focus', ask)
    input.addEventListener('input', () => {
      ask()
      show()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      ask()
      show()
      results.querySelector('a')?.focus()
    })
  }

  for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-find]'))) wake(box)
}
