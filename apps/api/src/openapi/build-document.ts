import { OpenAPIHono } from '@hono/zod-openapi'
import type { publicApi } from '../readings/public-api.ts'

const description = `What an organisation shares, with whom and why, as one register.

Every reading takes place as at a day (\`asAt\`), today in the United Kingdom unless given, and says so in its answer.
What a source leaves unsaid is \`not-stated\`, which is never the same as \`none\`. Every answer has an ETag: send it
back as If-None-Match and get 304 while it still holds. A parameter that takes several values takes them joined by
commas, or repeated. Failures are problem documents (RFC 9457) with a \`code\`.

The register is changed by edits: a list of commands that is taken wholly or not at all, each naming the version of the
record that its editor saw. Where that has changed since, both sides are told (409). The public readings are those of the
last publication; what has been done since does not show in them.`

const signIn = 'Send the server’s token as `Authorization: Bearer …`, or the cookie of a signed-in browser.'

type PathItem = NonNullable<ReturnType<OpenAPIHono['getOpenAPI31Document']>['paths']>[string]

/** The methods that addresses of the API take, in the order of the reference. */
export const apiMethods = ['get', 'post', 'patch', 'delete'] as const

/**
 * The operations of an address.
 *
 * @param item the address, as the document has it.
 */
export const operationsOf = (item: PathItem) => apiMethods.flatMap((method) => item[method] ?? [])

/**
 * Builds the OpenAPI 3.1 document of the whole API from the very schemas that check requests and answers.
 *
 * @param council the parts of the API that need a sign-in.
 * @param everybody the public readings.
 */
export const buildDocument = (council: readonly OpenAPIHono[], everybody: ReturnType<typeof publicApi>) => {
  const app = new OpenAPIHono()
  for (const part of council) app.route('/api/v1', part)
  app.route('/api/v1/public', everybody)
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: signIn,
  })
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sharemap',
      version: '1',
      description,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Public', description: 'Readings of the public register, for anybody.' },
      { name: 'Council', description: `Readings of the council’s register. ${signIn}` },
    ],
  })
  const refused = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  const refusals = {
    401: refused('Nobody is signed in, or the token is not right.'),
    403: refused('The role does not allow it.'),
    429: refused('Too many wrong attempts to sign in came from one address.'),
  }
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const isPublic = path.startsWith('/api/v1/public/')
    for (const operation of operationsOf(item)) {
      operation.tags = [isPublic ? 'Public' : 'Council']
      operation.security = isPublic ? [] : [{ token: [] }]
      if (isPublic) continue
      operation.responses = { ...refusals, ...operation.responses }
    }
  }
  return document
}

export type ApiDocument = ReturnType<typeof buildDocument>
