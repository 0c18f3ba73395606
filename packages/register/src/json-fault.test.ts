import { describe, expect, it } from 'vitest'
import { describeJsonFault } from './json-fault.ts'

const fault = (text: string, message?: string) => {
  if (message !== undefined) return describeJsonFault(text, new SyntaxError(message))
  try {
    JSON.parse(text)
  } catch (error) {
    return describeJsonFault(text, error as SyntaxError)
  }
  throw new Error('The text is JSON after all.')
}

describe('describeJsonFault', () => {
  it.each(['{"a": 1,\n "b": ', '{"a": 1,\n "b": "half a wo', '{"a": 1,\n "b": [1, 2'])('knows a cut: %j', (text) => {
    expect(fault(text)).toMatch(/^The file is cut off: it ends at line 2, column \d+, before its JSON does\./)
  })

  it('gives line and column where the engine gives a position', () => {
    expect(fault('{"a": 1\n "b": 2}', "Expected ',' or '}' after property value in JSON at position 9")).toBe(
      "The file is not JSON at line 2, column 2: Expected ',' or '}' after property value. Mend it there, or put a whole copy back from a backup or from git.",
    )
  })

  it('does not repeat the place where the engine gives it in its own way too', () => {
    expect(fault('{"a": x}', 'Unexpected token x in JSON at position 6 (line 1 column 7)')).toContain(
      'line 1, column 7: Unexpected token x. ',
    )
  })

  it('keeps what the engine quotes where it gives no position', () => {
    expect(fault('{"a": x}', 'Unexpected token \'x\', "{"a": x}" is not valid JSON')).toContain('"{"a": x}"')
  })

  it('says something of whatever this engine throws', () => {
    expect(fault('{"a": x, "b": 1}')).toMatch(/^The file is not JSON/)
    expect(fault('{"a": 1}}')).toMatch(/^The file is not JSON at line 1, column 9/)
  })
})
