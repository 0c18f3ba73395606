import { expect, test } from 'vitest'
import { checkNode } from './check-node.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s is new enough for >=20.19', (running) => {
  expect(checkNode(running, '>=20.19')).toBeUndefined()
})

test.each(['20.18.3', '18.99.0', '9.20.0'])(
  'Node %s is too old for >=20.19, and the sentence says what is needed',
  (running) => {
    const sentence = checkNode(running, '>=20.19')
    expect(sentence).toContain('Node 20.19 or newer')
    expect(sentence).toContain(`this is Node ${running}`)
  },
)

test('a requirement in another form is refused rather than guessed at', () => {
  expect(() => checkNode('20.19.0', '^20.19.0')).toThrow('engines.node')
})
