import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { memoryPublications, openLowdbStore } from '@sharemap/store'
import { createPasswordHasher, memoryUserStore } from '@sharemap/users'
import { createApp } from '../src/create-app.ts'
import { buildSiteApart, readSiteAssets } from '../src/site/build-site-apart.ts'
import { listen } from '../src/start/listen.ts'
import { publishExample } from '../src/start/publish-example.ts'

// How fast the server answers, as a ratio to a raw node:http server that answers "hello" in the same run. What is
// compared is answers for each second of the server's own processor time, so that the figure means the same on every
// machine and whatever else runs there. Ends with code 1 where a ratio falls below its bound.

const token = 'a-token-for-measuring-the-server'
const connections = 32
const rounds = 3
const roundMilliseconds = 1_000

interface Case {
  readonly name: string
  readonly path: string
  readonly headers?: readonly string[]
  /** The least share of the raw server's rate: about two thirds of what was reached when it was set. */
  readonly bound?: number
}

/** Runs in a process of its own, so that asking and answering do not wait for each other. */
const serve = async () => {
  const raw = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1')
  await once(raw, 'listening')
  const opened = await openLowdbStore(join(import.meta.dirname, '../../../data/register.json'))
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const publications = memoryPublications()
  await publishExample(publications, opened.store.current(), new Date())
  const app = createApp({
    store: opened.store,
    publications,
    today: () => '2026-11-22',
    now: Date.now,
    token,
    users: memoryUserStore(),
    passwords: createPasswordHasher(),
    hosts: new Set(['127.0.0.1']),
    workbench: null,
    buildSite: buildSiteApart(await readSiteAssets()),
    publicMapFiles: new Map(),
    log: console.error,
  })
  const listening = await listen(app.fetch, '127.0.0.1', 0)
  if (!listening.ok) throw new Error(listening.problem)
  const port = Number(new URL(listening.address).port)
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1_000_000)
  })
  process.send?.({ raw: (raw.address() as AddressInfo).port, app: port })
}

const requestOf = ({ path, headers = [] }: Case, port: number) =>
  Buffer.from([`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`, ...headers, '', ''].join('\r\n'))

/** The bytes of one whole answer, headers included; every answer to the same request has as many. */
const answerSize = async (request: Buffer, port: number): Promise<number> => {
  const socket = connect(port, '127.0.0.1')
  socket.write(request)
  let head = ''
  for await (const chunk of socket.setEncoding('latin1')) {
    head += chunk
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) continue
    const length = Number(/^content-length: (\d+)\r?$/im.exec(head.slice(0, end))?.[1] ?? 0)
    socket.destroy()
    if (!/^HTTP\/1\.1 (200|304)/.test(head)) throw new Error(head.slice(0, 400))
    return end + 4 + length
  }
  throw new Error('The server closed the connection.')
}

/** The processor time that the server has used so far, in seconds. */
const processorSeconds = async (server: ChildProcess): Promise<number> => {
  server.send('processor time')
  const [seconds] = await once(server, 'message')
  return seconds
}

/** Asks over and over on several connections; gives the answers for each second of the server's processor time. */
const measure = async (server: ChildProcess, request: Buffer, port: number, size: number): Promise<number> => {
  let answers = 0
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(port, '127.0.0.1')
    let received = 0
    socket.on('data', (chunk) => {
      received += chunk.byteLength
      while (received >= size) {
        received -= size
        answers += 1
        socket.write(request)
      }
    })
    socket.write(request)
    return socket
  })
  await new Promise((resume) => setTimeout(resume, roundMilliseconds / 4))
  const [began, before] = [await processorSeconds(server), answers]
  await new Promise((resume) => setTimeout(resume, roundMilliseconds))
  const rate = (answers - before) / ((await processorSeconds(server)) - began)
  for (const socket of sockets) socket.destroy()
  return rate
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const run = async () => {
  const server = fork(import.meta.filename)
  const [ports] = (await once(server, 'message')) as [{ raw: number; app: number }]
  const signedIn = `Authorization: Bearer ${token}`
  const known = await fetch(`http://127.0.0.1:${ports.app}/api/v1/register`, {
    headers: { authorization: `Bearer ${token}` },
  })
  await known.arrayBuffer()
  const cases: readonly Case[] = [
    { name: 'raw node:http, hello', path: '/' },
    { name: '/healthz', path: '/healthz' },
    {
      name: 'register, 304',
      path: '/api/v1/register',
      headers: [signedIn, `If-None-Match: ${known.headers.get('etag')}`],
      bound: 0.15,
    },
    { name: 'register, brotli', path: '/api/v1/register', headers: [signedIn, 'Accept-Encoding: br'], bound: 0.1 },
    { name: 'register, plain', path: '/api/v1/register', headers: [signedIn] },
    { name: 'public register, brotli', path: '/api/v1/public/register', headers: ['Accept-Encoding: br'], bound: 0.1 },
    { name: 'public map, brotli', path: '/', headers: ['Accept-Encoding: br'], bound: 0.1 },
  ]
  const rates = new Map<Case, number[]>(cases.map((each) => [each, []]))
  const sizes = new Map<Case, number>()
  const portOf = (each: Case) => (each === cases[0] ? ports.raw : ports.app)
  for (const each of cases) sizes.set(each, await answerSize(requestOf(each, portOf(each)), portOf(each)))
  for (let round = 0; round < rounds; round += 1) {
    for (const each of cases) {
      const rate = await measure(server, requestOf(each, portOf(each)), portOf(each), sizes.get(each) ?? 0)
      rates.get(each)?.push(rate)
    }
  }
  server.kill()
  const base = median(rates.get(cases[0] as Case) ?? [])
  for (const each of cases) {
    const rate = median(rates.get(each) ?? [])
    const ratio = rate / base
    const within = each.bound === undefined || ratio >= each.bound
    const verdict =
      each.bound === undefined ? '' : within ? `(bound ${each.bound})` : `BELOW ITS BOUND OF ${each.bound}`
    console.log(
      `${each.name.padEnd(26)} ${Math.round(rate).toString().padStart(8)} a processor second  ${ratio.toFixed(3)}  ${sizes.get(each)} bytes ${verdict}`,
    )
    if (!within) process.exitCode = 1
  }
}

await (process.send === undefined ? run() : serve())
