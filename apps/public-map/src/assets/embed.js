// Puts the map of one service into another site's page: <script src="…/embed.js" data-service="job-coaching" defer>.
// It loads one frame from the place that it came from itself, and nothing else.
{
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)
  const { service, title = 'Where your information goes', height = '700' } = script?.dataset ?? {}
  if (script !== null && service !== undefined && /^[a-z0-9-]+$/.test(service)) {
    const frame = document.createElement('iframe')
    frame.src = new URL(`embed/${service}.html`, script.src).href
    frame.title = title
    frame.width = '100%'
    frame.height = height
    frame.loading = 'lazy'
    frame.referrerPolicy = 'no-referrer'
    script.after(frame)
  }
}
