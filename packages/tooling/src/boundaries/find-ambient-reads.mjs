import { Visitor } from 'oxc-parser'

/** Functions that answer with the time or with chance, as `object.method`. */
const ambientCalls = new Set([
  'Date.now',
  'performance.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
])

/**
 * Finds where a program reads the clock or draws at random: `new Date()` without arguments, `Date()`, and the calls
 * above, also when written `globalThis.crypto.randomUUID()`.
 * @param {import('oxc-parser').Program} program
 * @returns {{ start: number, what: string }[]} Offsets into the text, and what stands there.
 */
export function findAmbientReads(program) {
  /** @type {{ start: number, what: string }[]} */
  const found = []
  new Visitor({
    NewExpression({ callee, arguments: given, start }) {
      if (nameOf(callee) === 'Date' && given.length === 0) found.push({ start, what: 'new Date()' })
    },
    CallExpression({ callee, start }) {
      const name = nameOf(callee)
      if (name === 'Date' || ambientCalls.has(name)) found.push({ start, what: `${name}()` })
    },
  }).visit(program)
  return found
}

/**
 * `Date` or `Math.random`, for a plain name or one plain property of it; else the empty string.
 * @param {import('oxc-parser').Expression | import('oxc-parser').Super} node
 * @returns {string}
 */
function nameOf(node) {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return ''
  const object = nameOf(node.object)
  if (object === 'globalThis') return node.property.name
  return object === '' ? '' : `${object}.${node.property.name}`
}
