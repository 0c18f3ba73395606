/**
 * Whether the running Node is new enough.
 * @param {string} running Such as `20.19.1`.
 * @param {string} wanted The `engines.node` of the root package.json, in the form `>=20.19`.
 * @returns {string | undefined} A sentence that says what is needed, or nothing when all is well.
 * @throws {Error} When `wanted` has another form.
 */
export function checkNode(running, wanted) {
  const lowest = /^>=(\d+)\.(\d+)$/.exec(wanted)
  if (lowest === null) throw new Error(`engines.node in package.json should look like ">=20.19", but is "${wanted}".`)
  const [major, minor] = running.split('.').map(Number)
  const [needMajor, needMinor] = [Number(lowest[1]), Number(lowest[2])]
  const enough = Number(major) > needMajor || (major === needMajor && Number(minor) >= needMinor)
  if (enough) return undefined
  return `Sharemap needs Node ${needMajor}.${needMinor} or newer; this is Node ${running}. Newer ones are at https://nodejs.org.`
}
