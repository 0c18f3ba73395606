import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

const app = new Hono().get('/', (c) => c.text(clientAddress(c)))

/** What counts as the source of a request that comes over a connection from an address. */
const sourceOf = async (remoteAddress: string, forwarded?: string) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const response = await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })
  return response.text()
}

describe('clientAddress', () => {
  it('is the other end', async () => {
    expect(await sourceOf('192.0.2.1')).toBe('192.0.2.1')
    expect(await (await app.request('/')).text()).toBe('no connection')
  })

  it('takes an IPv4 address written as IPv6, and the whole network of an IPv6 host, for one', async () => {
    expect(await sourceOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(await sourceOf('2001:db8:1:2:3:4:5:6')).toBe(await sourceOf('2001:db8:1:2:9:9:9:9'))
    expect(await sourceOf('2001:db8:1:2:3:4:5:6')).not.toBe(await sourceOf('2001:db8:1:3::1'))
  })

  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])(
    'believes a proxy on this machine, %s',
    async (proxy) => {
      expect(await sourceOf(proxy, '198.51.100.7')).toBe('198.51.100.7')
      expect(await sourceOf(proxy, '10.0.0.1, 198.51.100.7')).toBe('198.51.100.7')
      expect(await sourceOf(proxy, '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
      expect(await sourceOf(proxy, 'nonsense')).toBe(await sourceOf(proxy))
    },
  )

  it('believes nobody else', async () => {
    expect(await sourceOf('192.0.2.1', '198.51.100.7')).toBe('192.0.2.1')
    expect(await sourceOf('2001:db8:1:2::1', '127.0.0.1')).toBe('2001:db8:1:2')
  })
})
