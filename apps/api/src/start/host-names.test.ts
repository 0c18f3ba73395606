import { expect, it } from 'vitest'
import { hostNames } from './host-names.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

it.each([
  ['127.0.0.1', [], loopback],
  ['localhost', [], loopback],
  ['::1', [], loopback],
  ['127.0.0.1', ['sharemap.example'], [...loopback, 'sharemap.example']],
  ['0.0.0.0', ['sharemap.example'], [...loopback, '0.0.0.0', 'sharemap.example']],
  ['2001:db8::1', ['sharemap.example'], [...loopback, '[2001:db8::1]', 'sharemap.example']],
])('a server on %s that is also called %j goes by %j', (host, hosts, names) => {
  expect([...(hostNames(host, hosts) ?? [])]).toEqual(names)
})

it('answers to any name where it listens to a network and was told none', () => {
  expect(hostNames('0.0.0.0', [])).toBeNull()
})
