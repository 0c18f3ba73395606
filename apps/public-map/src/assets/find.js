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
      'a an and about at do does for from get gets how i in is it me my of on or the they to what where who why with you your',
    ),
  )

  /** The stem by which "benefits" finds "benefit". @param {string} word */
  const stem = (word) => (word.length > 4 ? word.replace(/(?:ies|es|s)$/, '') : word)

  /**
   * How well an entry fits, and how many of the words are nowhere in it: a word of the title counts more than another
   * name.
   * @param {Entry} entry
   * @param {readonly string[]} wanted
   */
  const scoreOf = ([, title, , words], wanted) => {
    const [titleWords, otherWords] = [wordsOf(title), wordsOf(words)]
    let score = 0
    let missing = 0
    for (const word of wanted) {
      if (titleWords.some((known) => known === word)) score += 6
      else if (titleWords.some((known) => known.startsWith(stem(word)))) score += 4
      else if (otherWords.some((known) => known === word)) score += 3
      else if (otherWords.some((known) => known.startsWith(stem(word)))) score += 2
      else missing++
    }
    const phrase = wanted.join(' ')
    const names = plain(words).split(' | ')
    if (names.some((name) => wordsOf(name).join(' ') === phrase)) score += 8
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
      const typed = wordsOf(input.value)
      const telling = typed.filter((word) => !small.has(word))
      const wanted = telling.length > 0 ? telling : typed
      results.replaceChildren()
      if (entries === undefined || wanted.join('').length < 2) return
      const scored = entries.map((entry) => ({ entry, ...scoreOf(entry, wanted) }))
      const least = Math.min(...scored.map(({ missing }) => missing))
      const found =
        least === wanted.length
          ? []
          : scored.filter(({ missing }) => missing === least).sort((a, b) => b.score - a.score)
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
