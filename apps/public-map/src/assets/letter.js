// Wakes the letter: what is typed into the form is put into the text on the page, and stays on this machine until the
// person opens it in their own email, copies it, prints it or saves it.
{
  /** @param {HTMLElement} page */
  const wake = (page) => {
    const form = /** @type {HTMLFormElement | null} */ (page.querySelector('[data-letter-form]'))
    const letter = /** @type {HTMLElement | null} */ (page.querySelector('[data-template]'))
    const buttons = /** @type {HTMLElement | null} */ (page.querySelector('[data-letter-buttons]'))
    if (form === null || letter === null || buttons === null) return
    const status = buttons.querySelector('[role="status"]')
    const fields = /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>} */ (
      form.querySelectorAll('[data-blank]')
    )
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())

    const write = () => {
      let text = (letter.dataset.template ?? '').replace('[date]', () => today)
      for (const field of fields) {
        const typed = field.value.trim()
        if (typed !== '') text = text.replaceAll(field.dataset.blank ?? '', () => typed)
        else if (field.dataset.block !== undefined) text = text.replace(field.dataset.block, '')
      }
      letter.textContent = text
      if (status !== null) status.textContent = ''
    }

    /** Chooses the service that the address of the page names, as a link from the page of a service does. */
    const choose = () => {
      const part = window.location.hash.slice(1)
      const option = [...form.querySelectorAll('option')].find(({ dataset }) => part !== '' && dataset.part === part)
      if (option === undefined) return
      option.selected = true
      write()
      // The service stood in the letter, further down: whoever fills in a form begins at its top.
      page.scrollIntoView()
    }

    /** @param {HTMLElement} button */
    const open = ({ dataset }) => {
      const body = (letter.textContent ?? '').replaceAll('\n', '\r\n')
      const { email = '', subject = '' } = dataset
      window.location.href = `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
    }

    /** @param {HTMLElement} button */
    const copy = async ({ dataset }) => {
      const range = document.createRange()
      range.selectNodeContents(letter)
      const selection = window.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
      // The clipboard may be barred, as on a page that is opened from a disk: the letter then stands selected.
      await navigator.clipboard?.writeText(letter.textContent ?? '').catch(() => undefined)
      if (status !== null) status.textContent = dataset.done ?? ''
    }

    const save = () => {
      const link = document.createElement('a')
      link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(letter.textContent ?? '')}`
      link.download = 'letter.txt'
      link.click()
    }

    for (const field of fields) field.addEventListener('input', write)
    form.addEventListener('submit', (event) => event.preventDefault())
    buttons.addEventListener('click', (event) => {
      const button = /** @type {HTMLElement} */ (event.target).closest('button')
      if (button?.dataset.do === 'email') open(button)
      if (button?.dataset.do === 'copy') void copy(button)
      if (button?.dataset.do === 'print') window.print()
      if (button?.dataset.do === 'save') save()
    })
    const hint = /** @type {HTMLElement | null} */ (page.querySelector('[data-letter-hint]'))
    if (hint !== null) hint.hidden = true
    form.hidden = false
    buttons.hidden = false
    write()
    choose()
    window.addEventListener('hashchange', choose)
  }

  for (const page of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-letter]'))) wake(page)
}
