import type { OpenWorkbench, Page } from './open-workbench.ts'

type PageOptions = Parameters<OpenWorkbench['stranger']>[0]

/** A user of the server under test. */
export interface Person {
  readonly name: string
  readonly fullName: string
  readonly role: 'reader' | 'editor' | 'approver' | 'administrator'
}

/** Nobody guesses it, and nobody needs to remember it. */
const passwordOf = ({ name }: Person) => `gravel otter lantern ${name.length} ${name}`

/** Sends JSON as the person whose page it is, and gives the answer's JSON. Anything but a good answer is an error. */
export const sendAs = async (page: Page, origin: string, method: 'POST' | 'PATCH', path: string, data: unknown) => {
  const answer = await page.request.fetch(`${origin}${path}`, { method, headers: { origin }, data })
  if (!answer.ok()) throw new Error(`${path} was answered ${answer.status()}: ${await answer.text()}`)
  return answer.status() === 204 ? null : answer.json()
}

/** Makes the first user of a server, an administrator, and gives a page that they are signed in on. */
export const makeAdministrator = async ({ open, origin }: OpenWorkbench, person: Person, options?: PageOptions) => {
  const { page, problems } = await open('', options)
  const { name, fullName } = person
  await sendAs(page, origin, 'POST', '/api/v1/users/first-administrator', {
    name,
    fullName,
    password: passwordOf(person),
  })
  return { page, problems }
}

/** Makes another user, who chooses a password of their own, and gives a page that they are signed in on. */
export const makeUser = async (
  { stranger, origin }: OpenWorkbench,
  administrator: Page,
  person: Person,
  options?: PageOptions,
): Promise<Page> => {
  const given = `given by the administrator to ${person.name.length}`
  await sendAs(administrator, origin, 'POST', '/api/v1/users', { ...person, password: given })
  const page = await stranger(options)
  await signIn(page, origin, person.name, given)
  await sendAs(page, origin, 'POST', '/api/v1/session/password', { current: given, next: passwordOf(person) })
  await page.goto(`${origin}/workbench/`)
  await page.locator('main h1').first().waitFor()
  return page
}

/** Signs in by the form. */
export const signIn = async (page: Page, origin: string, name: string, password: string) => {
  await page.goto(`${origin}/sign-in`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

interface HeldRecord {
  readonly id: string
  readonly version: number
}

/** Edits the register as the person whose page it is; each command is given the version that its record now has. */
export const editAs = async (page: Page, origin: string, why: string, ...commands: { readonly record: string }[]) => {
  const register = (await (await page.request.get(`${origin}/api/v1/register`)).json()) as Record<string, unknown>
  const records = Object.values(register).flatMap((list) => (Array.isArray(list) ? (list as HeldRecord[]) : []))
  const versions = new Map(records.map(({ id, version }) => [id, version]))
  const { entry } = await sendAs(page, origin, 'POST', '/api/v1/edits', {
    why,
    commands: commands.map((command) => ({ ...command, version: versions.get(command.record) })),
  })
  return entry.number as number
}
