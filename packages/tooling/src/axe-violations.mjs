import axe from 'axe-core'

/** The success criteria of WCAG 2.2 at levels A and AA, and axe-core's own advice on good practice. */
const defaultTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Runs axe-core over a page as it stands.
 * @param {import('playwright-core').Page} page
 * @param {{ within?: string, tags?: string[] }} [options] `within` is a CSS selector that limits the check to a part
 * of the page; `tags` picks axe-core's rules.
 * @returns {Promise<string[]>} One line for each thing found: the rule, how grave it is, what is wrong, and where.
 * @throws {Error} When axe-core itself fails on the page.
 */
export async function axeViolations(page, { within, tags = defaultTags } = {}) {
  // Evaluated through the debugger's protocol, which a page's content security policy does not bar, so the page is
  // checked under the very policy that it is served with.
  const protocol = await page.context().newCDPSession(page)
  try {
    await evaluate(protocol, axe.source)
    const scope = within === undefined ? 'document' : JSON.stringify(within)
    const options = JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    /** @type {import('axe-core').Result[]} */
    const violations = await evaluate(protocol, `axe.run(${scope}, ${options}).then((results) => results.violations)`)
    return violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => {
        const advice = failureSummary
          .split('\n')
          .slice(1)
          .map((line) => line.trim())
        return `${id} (${impact}): ${help} at ${target.join(' ')}: ${advice.join('; ')}`
      }),
    )
  } finally {
    await protocol.detach()
  }
}

/**
 * @param {import('playwright-core').CDPSession} protocol
 * @param {string} expression
 */
async function evaluate(protocol, expression) {
  const answer = await protocol.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  if (answer.exceptionDetails !== undefined) {
    throw new Error(
      `axe-core failed: ${answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text}`,
    )
  }
  return answer.result.value
}
