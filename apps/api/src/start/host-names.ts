const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host)

/**
 * The names by which the server may be asked for.
 *
 * @param host where it listens.
 * @param hosts more names, as a proxy before it may give.
 * @returns the names in lower case; null for any, where it listens to the network and no names were given.
 */
export const hostNames = (host: string, hosts: readonly string[]): ReadonlySet<string> | null => {
  if (!isLoopback(host) && hosts.length === 0) return null
  const own = host.includes(':') ? `[${host}]` : host.toLowerCase()
  return new Set([...loopbackNames, own, ...hosts])
}
