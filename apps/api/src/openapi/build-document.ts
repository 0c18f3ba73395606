import { OpenAPIHono } from '@hono/zod-openapi'
import type { councilApi } from '../readings/council-api.ts'
import type { publicApi } from '../readings/public-api.ts'

const description = `What an organisation shares, with whom and why, as one register.

Every reading takes place as at a day (\`asAt\`), today in the United Kingdom unless given, and says so in its answer.
What a source leaves unsaid is \`not-stated\`, which is never the same as \`none\`. Every answer has an ETag: send it
back as If-None-Match and get 304 while it still holds. A parameter that takes several values takes them joined by
commas, or repeated. Failures are problem documents (RFC 9457) with a \`code\`.`

const signIn = 'Send the server’s token as `Authorization: Bearer …`, or the cookie of a signed-in browser.'

/**
 * Builds the OpenAPI 3.1 document of the whole API from the very schemas that check requests and answers.
 *
 * @param council the council's readings, which need a sign-in.
 * @param everybody the public readings.
 */
export const buildDocument = (council: ReturnType<typeof councilApi>, everybody: ReturnType<typeof publicApi>) => {
  const app = new OpenAPIHono()
  app.route('/api/v1', council)
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
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const isPublic = path.startsWith('/api/v1/public/')
    if (item.get === undefined) continue
    item.get.tags = [isPublic ? 'Public' : 'Council']
    item.get.security = isPublic ? [] : [{ token: [] }]
    if (!isPublic) {
      const problem = item.get.responses?.[400]
      item.get.responses = {
        ...item.get.responses,
        401: { ...problem, description: 'Nobody is signed in, or the token is not right.' },
        429: { ...problem, description: 'Too many wrong tokens came from one address.' },
      }
    }
  }
  return document
}

export type ApiDocument = ReturnType<typeof buildDocument>
