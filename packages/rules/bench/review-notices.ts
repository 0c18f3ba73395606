/**
 * Compares what is found in the reviewed notices with the record of the review.
 *
 * The texts of published notices are not kept here, so this is run by hand by whoever has them:
 * `pnpm review:notices FOLDER` in packages/rules. A text is known by the SHA-256 of its bytes. It prints each finding that
 * is new or gone, and exits with 1 where there is any or where a text is not found. With `--write` it makes the record
 * anew from the texts; read the findings with the notice beside you before you do.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkNotice } from '../src/index.ts'
import reviewed from '../src/testing/reviewed-notices.json' with { type: 'json' }

const [folder, option] = process.argv.slice(2)
if (folder === undefined) throw new Error('Give the folder that holds the texts of the notices.')

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const texts = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name)))
    .map((bytes) => [hashOf(bytes), bytes.toString('utf8')]),
)

let differences = 0
const notices = reviewed.notices.map((notice) => {
  const text = texts.get(notice.sha256)
  if (text === undefined) {
    console.log(`${notice.id}: its text is not in the folder`)
    differences += 1
    return notice
  }
  const publisher = notice.publisher === 'company' ? 'company' : 'council'
  const found = checkNotice(text, { name: notice.id, asAt: reviewed.asAt, publisher }).findings.map(
    ({ rule, lines }) => `${rule} ${lines?.join('-') ?? 'whole'}`,
  )
  const fresh = found.filter((finding) => !notice.findings.includes(finding))
  const gone = notice.findings.filter((finding) => !found.includes(finding))
  for (const finding of fresh) console.log(`${notice.id}: new  ${finding}`)
  for (const finding of gone) console.log(`${notice.id}: gone ${finding}`)
  differences += fresh.length + gone.length
  return { ...notice, findings: found }
})

console.log(`${reviewed.notices.length} notices as at ${reviewed.asAt}, ${differences} differences from the review`)
if (option === '--write') {
  const path = new URL('../src/testing/reviewed-notices.json', import.meta.url)
  writeFileSync(path, `${JSON.stringify({ ...reviewed, notices }, null, 2)}\n`)
} else if (differences > 0) process.exitCode = 1
