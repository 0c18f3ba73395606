import {
  addUser,
  checkPassword,
  createPasswordHasher,
  findUser,
  type MakeUserChange,
  type Role,
  roles,
  setUserFields,
  setUserPassword,
  type User,
  type UserStore,
} from '@sharemap/users'
import { Argument, type Command, Option } from 'commander'
import { Failure } from '../failure.ts'
import { dataOption, liveFolder } from '../live-folder.ts'
import type { Terminal } from '../terminal.ts'
import { changeUsers, openUsers } from './users-change.ts'

interface DataOption {
  readonly data: string
}

interface PasswordOption extends DataOption {
  readonly forMyself?: boolean
}

const stateOf = ({ disabled, mustChangePassword }: User) => {
  if (disabled) return 'disabled'
  return mustChangePassword ? 'must change the password' : ''
}

/** The users as a table, in the order of their names. */
const describeUsers = (users: readonly User[]): string => {
  const rows = [...users]
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((user) => [user.name, user.role, user.fullName, stateOf(user)])
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const widths = [width(0), width(1), width(2)]
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A password that is good enough for the user, asked for and hashed. */
const newPassword = async (terminal: Terminal, user: Pick<User, 'name' | 'fullName'>): Promise<string> => {
  const password = await terminal.askPassword()
  const fault = await checkPassword(password, user)
  if (fault !== null) throw new Failure(fault, 2)
  return createPasswordHasher().hash(password)
}

const isAdministered = (users: UserStore) =>
  users.current().some(({ role, disabled }) => role === 'administrator' && !disabled)

/**
 * Adds `users`: who may sign in to a server. It is the way back in for an administrator who has lost the password, so it
 * asks for none: whoever may write the server's folder may do all this anyway.
 *
 * @param program the program to add to.
 * @param terminal where outcomes are told and passwords asked for.
 */
export const addUsersCommands = (program: Command, terminal: Terminal): void => {
  const users = program.command('users').description('see and change who may sign in to the server on this machine')
  const forMyself = () =>
    new Option('--for-myself', 'the password is my own: it need not be changed at the next sign-in')

  const change = async (folder: string, make: MakeUserChange, tell: (user: User) => string) => {
    const store = await openUsers(folder)
    terminal.write(tell(await changeUsers(store, make)))
    if (!isAdministered(store)) terminal.writeError('Nobody is an administrator. Make somebody one with set-role.')
  }

  users
    .command('list')
    .description('list the users')
    .option(...dataOption, liveFolder())
    .option('--json', 'as JSON')
    .action(async ({ data, json }: DataOption & { readonly json?: boolean }) => {
      const all = (await openUsers(data)).current()
      if (json) {
        const told = all.map(({ password: _, calendarKey: __, ...user }) => user)
        terminal.write(JSON.stringify({ users: told }, null, 2))
        return
      }
      terminal.write(all.length === 0 ? 'There are no users yet.' : describeUsers(all))
    })

  users
    .command('add')
    .description('make a user; the password is asked for, or read from standard input')
    .argument('<name>', 'the name to sign in with')
    .requiredOption('--full-name <name>', 'the name that others see')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).default('reader'))
    .addOption(forMyself())
    .option(...dataOption, liveFolder())
    .action(
      async (
        name: string,
        { fullName, role, forMyself: own, data }: PasswordOption & { readonly fullName: string; readonly role: Role },
      ) => {
        const store = await openUsers(data)
        const make = (password: string) =>
          addUser({ name, fullName, role, password, mustChangePassword: own !== true, at: terminal.now() })
        // What is wrong with the names is said before a password is asked for.
        const tried = make('')(store.current())
        if (!tried.ok) throw new Failure(tried.message, 2)
        const password = await newPassword(terminal, { name, fullName })
        await change(data, make(password), (user) => `${user.name} may sign in, as ${user.role}.`)
      },
    )

  users
    .command('set-role')
    .description('say what a user may do; their sessions end')
    .argument('<name>', 'the user’s name')
    .addArgument(new Argument('<role>', 'what they may do').choices(roles))
    .option(...dataOption, liveFolder())
    .action((name: string, role: Role, { data }: DataOption) =>
      change(data, setUserFields(name, { role }), (user) => `${user.name} is ${user.role} from now on.`),
    )

  users
    .command('set-password')
    .description('give a user a password, which is asked for or read from standard input; their sessions end')
    .argument('<name>', 'the user’s name')
    .addOption(forMyself())
    .option(...dataOption, liveFolder())
    .action(async (name: string, { forMyself: own, data }: PasswordOption) => {
      const user = findUser((await openUsers(data)).current(), name)
      if (user === undefined) throw new Failure(`There is no user called ${name}.`, 2)
      const password = await newPassword(terminal, user)
      await change(data, setUserPassword(name, password, own !== true), () =>
        own === true
          ? `${user.name} has a new password.`
          : `${user.name} has a new password, and changes it at the next sign-in.`,
      )
    })

  for (const [command, disabled, description, outcome] of [
    ['disable', true, 'keep a user out; their sessions end', 'may no longer sign in'],
    ['enable', false, 'let a user in again', 'may sign in again'],
  ] as const) {
    users
      .command(command)
      .description(description)
      .argument('<name>', 'the user’s name')
      .option(...dataOption, liveFolder())
      .action((name: string, { data }: DataOption) =>
        change(data, setUserFields(name, { disabled }), (user) => `${user.name} ${outcome}.`),
      )
  }
}
