import type { MiddlewareHandler } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'

/** Far deeper than any record: what is deeper would only use up the stack of whatever checks it. */
const mostDepth = 64

/** How deep lists and objects stand in one another in a text of JSON, as far as it is well formed. */
const depthOf = (text: string): number => {
  let [depth, deepest, isInText] = [0, 0, false]
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place]
    if (isInText && sign === '\\') place += 1
    else if (sign === '"') isInText = !isInText
    else if (!isInText && (sign === '{' || sign === '[')) deepest = Math.max(deepest, ++depth)
    else if (!isInText && (sign === '}' || sign === ']')) depth -= 1
  }
  return deepest
}

/** Refuses a body of JSON in which lists or objects stand too deep in one another, before it is looked into. */
export const refuseDeepBody: MiddlewareHandler = async (c, next) => {
  if (depthOf(await c.req.text()) > mostDepth) {
    throw new RequestProblem('wrong-body', `The body has more than ${mostDepth} lists or objects in one another.`)
  }
  await next()
}
