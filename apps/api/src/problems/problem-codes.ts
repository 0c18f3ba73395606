/** What can go wrong with a request: the status that answers it, its title, and what it means, for the reference page. */
export const problemKinds = {
  'wrong-query': {
    status: 400,
    title: 'A query parameter is not allowed',
    meaning: 'A query parameter, or its value, is none that this address knows. What is allowed is listed.',
  },
  'malformed-request': {
    status: 400,
    title: 'The request cannot be read',
    meaning: 'The request is not as HTTP or its own content type asks.',
  },
  'sign-in-needed': {
    status: 401,
    title: 'Sign in first',
    meaning: 'The council’s register is read with a session (by the sign-in link) or a bearer token.',
  },
  'wrong-token': { status: 401, title: 'The token is not right', meaning: 'The token sent is not this server’s.' },
  'cross-site': {
    status: 403,
    title: 'The request came from another site',
    meaning: 'A form of another site tried to act in your name.',
  },
  'unknown-id': { status: 404, title: 'There is no such record', meaning: 'No record of that kind has that id.' },
  'unknown-address': { status: 404, title: 'There is nothing here', meaning: 'The server knows no such address.' },
  'wrong-method': {
    status: 405,
    title: 'This address does not take that method',
    meaning: 'The address exists, but not for that method. The header Allow names those that it takes.',
  },
  'too-large': { status: 413, title: 'The request is too large', meaning: 'The body is larger than the server takes.' },
  'wrong-host': {
    status: 421,
    title: 'This server does not answer to that name',
    meaning: 'The header Host names a host that the server was not told of, so that no other site can reach it unseen.',
  },
  'too-many-attempts': {
    status: 429,
    title: 'Too many wrong tokens',
    meaning: 'Too many wrong tokens came from one address. The header Retry-After says how many seconds to wait.',
  },
  'internal-fault': {
    status: 500,
    title: 'Something went wrong on the server',
    meaning: 'The fault is the server’s. The reference number finds it in what the server printed.',
  },
  'not-built': {
    status: 503,
    title: 'The workbench is not built',
    meaning: 'The server runs without the built pages of the workbench. Start it with npm start.',
  },
} as const

export type RequestProblemCode = keyof typeof problemKinds
