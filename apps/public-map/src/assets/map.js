// Wakes the map: one piece of information can be followed step by step, and the picture made larger. Everything that it
// needs stands in the page: each line says which kinds of information it carries, each sentence which lines it is about.
{
  const zooms = [0.6, 0.8, 1, 1.25, 1.6, 2, 2.6]

  /** @param {string | undefined} text */
  const idsOf = (text) => (text ?? '').split(' ').filter((id) => id !== '')

  /** @param {HTMLElement} map */
  const wake = (map) => {
    const panel = /** @type {HTMLElement | null} */ (map.querySelector('[data-follow]'))
    const select = map.querySelector('select')
    const drawing = map.querySelector('svg.app-picture__drawing')
    const status = panel?.querySelector('[role="status"]') ?? null
    const steps = /** @type {HTMLElement[]} */ ([...map.querySelectorAll('[data-steps] > li')])
    if (panel === null || select === null || drawing === null || status === null) return
    const lines = /** @type {SVGGElement[]} */ ([...drawing.querySelectorAll('[data-edge]')])
    const nodes = /** @type {SVGGElement[]} */ ([...drawing.querySelectorAll('[data-node]')])
    const width = Number(drawing.getAttribute('width'))
    const frame = drawing.parentElement
    let zoom = zooms.indexOf(1)
    let at = -1

    const chosenSteps = () =>
      steps.filter(({ dataset }) => select.value === '' || idsOf(dataset.carries).includes(select.value))

    /** Which lines to show strong: those of the step, else all that carry what was chosen. */
    const strongLines = () => {
      const step = chosenSteps()[at]
      const ofStep = new Set(idsOf(step?.dataset.edges))
      const carries = (/** @type {SVGGElement} */ line) =>
        select.value === '' || idsOf(line.dataset.carries).includes(select.value)
      return lines.filter((line) => carries(line) && (step === undefined || ofStep.has(line.dataset.edge ?? '')))
    }

    const draw = () => {
      const chosen = chosenSteps()
      const isWhole = select.value === '' && at < 0
      const strong = new Set(isWhole ? lines : strongLines())
      const ends = new Set([...strong].flatMap(({ dataset }) => [dataset.from, dataset.to]))
      for (const line of lines) line.classList.toggle('app-faint', !strong.has(line))
      for (const node of nodes) node.classList.toggle('app-faint', !isWhole && !ends.has(node.dataset.node))
      for (const step of steps) {
        step.hidden = !chosen.includes(step)
        step.classList.toggle('app-current', step === chosen[at])
      }
      const sentence = chosen[at]?.textContent
      status.textContent =
        sentence === undefined || sentence === null
          ? ''
          : `${(panel.dataset.step ?? '').replace('{at}', String(at + 1)).replace('{all}', String(chosen.length))}. ${sentence}`
      bringIntoView(strong)
    }

    /** Moves the picture sideways so that the step can be seen. @param {ReadonlySet<SVGGElement>} strong */
    const bringIntoView = (strong) => {
      const [line] = strong
      if (frame === null || at < 0 || line === undefined) return
      const box = line.getBoundingClientRect()
      const window_ = frame.getBoundingClientRect()
      if (box.left < window_.left || box.right > window_.right) frame.scrollLeft += box.left - window_.left - 20
    }

    /** @param {number} by */
    const step = (by) => {
      const count = chosenSteps().length
      if (count === 0) return
      at = Math.min(Math.max(at + by, 0), count - 1)
      draw()
    }

    /** @param {number} by */
    const resize = (by) => {
      zoom = Math.min(Math.max(zoom + by, 0), zooms.length - 1)
      const size = Math.round(width * (zooms[zoom] ?? 1))
      drawing.setAttribute('width', String(size))
      drawing.setAttribute(
        'height',
        String(Math.round((size * Number(drawing.getAttribute('viewBox')?.split(' ')[3])) / width)),
      )
      drawing.classList.toggle('app-picture__drawing--sized', zooms[zoom] !== 1)
    }

    select.addEventListener('change', () => {
      at = -1
      draw()
    })
    panel.addEventListener('click', (event) => {
      const action = /** @type {HTMLElement} */ (event.target).closest('button')?.dataset.do
      if (action === 'next') step(1)
      if (action === 'previous') step(-1)
      if (action === 'larger') resize(1)
      if (action === 'smaller') resize(-1)
    })
    panel.hidden = false
  }

  for (const map of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-map]'))) wake(map)
}
