/**
 * Who may depend on whom. A package depends only on packages of a lower rank; apps stand above all of them, and the
 * tooling stands apart: anything may use it to develop and test, nothing may ship it.
 * @type {Readonly<Record<string, number>>}
 */
export const ranks = { law: 0, register: 1, graph: 2, rules: 2, store: 2, layout: 3, users: 3, export: 4, canvas: 4 }

/** The name that every workspace package's own name starts with. */
export const scope = '@sharemap/'

/** The room that stands apart from the ranks. */
export const toolingRoom = 'tooling'

/** Packages that compute and nothing else: no Node, no screen, no server, no clock, no randomness. */
export const pureRooms = new Set(['law', 'register', 'graph', 'rules', 'layout', 'export'])

/** What a pure package may not import, besides Node's own modules. */
export const impureLibraries = new Set(['react', 'react-dom', 'hono'])

/** The only rooms whose shipped code may touch the disk. */
export const diskRooms = new Set(['store', 'users', 'api', 'cli'])

/**
 * The imports from one app into another. The web knows the API by its types alone. The public map is a pure function
 * from a public register to pages: the API serves them and the command line writes them out.
 * @type {readonly { readonly from: string, readonly to: string, readonly typesOnly: boolean }[]}
 */
export const appDoors = [
  { from: 'web', to: `${scope}api/client`, typesOnly: true },
  { from: 'api', to: `${scope}public-map`, typesOnly: false },
  { from: 'cli', to: `${scope}public-map`, typesOnly: false },
]

/**
 * The app that residents are served, and all of the workspace that it may import: the register only through its
 * public door, so that no code which knows a council's register is ever sent to a resident.
 */
export const residentApp = {
  room: 'public-map',
  mayImport: new Set(['register/public', 'graph', 'layout', 'canvas'].map((door) => scope + door)),
}

/** A door that holds builders and fixtures for tests, such as `@sharemap/register/testing`. */
export const testingDoor = /^@sharemap\/[^/]+\/testing$/
