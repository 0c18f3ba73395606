/**
 * @typedef {object} Violation One crossing of a boundary.
 * @property {string} rule The rule's short name, such as `rank`.
 * @property {string} where The file, with its line where there is one.
 * @property {string} message What is wrong, in a sentence.
 */

/**
 * @param {string} rule
 * @param {string} where
 * @param {string} message
 * @returns {Violation}
 */
export function violation(rule, where, message) {
  return { rule, where, message }
}
