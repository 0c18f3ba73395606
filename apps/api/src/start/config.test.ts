import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const problemsOf = (env: Record<string, string>) => {
  const read = readConfig(env, '/srv/sharemap')
  return read.ok ? [] : read.problems
}

describe('readConfig', () => {
  it('has a default for everything, on loopback', () => {
    expect(readConfig({ PATH: '/bin' }, '/srv/sharemap')).toEqual({
      ok: true,
      config: { port: 4600, host: '127.0.0.1', dataFolder: '/srv/sharemap/live', token: null, hosts: [] },
    })
  })

  it('takes what is given', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      SHAREMAP_DATA: '../register',
      SHAREMAP_TOKEN: 'abcdefghijklmnopqrstuvwx',
      SHAREMAP_HOSTS: 'Sharemap.example.gov.uk, 10.0.0.7',
    }
    expect(readConfig(env, '/srv/sharemap')).toEqual({
      ok: true,
      config: {
        port: 8080,
        host: '0.0.0.0',
        dataFolder: '/srv/register',
        token: 'abcdefghijklmnopqrstuvwx',
        hosts: ['sharemap.example.gov.uk', '10.0.0.7'],
      },
    })
  })

  it.each([
    ['PORT', 'eighty', 'PORT="eighty" is no port number. Give a whole number'],
    ['PORT', '65536', 'PORT="65536" is no port number. Give a whole number'],
    ['PORT', '-1', 'PORT="-1" is no port number. Give a whole number'],
    ['PORT', '80.5', 'PORT="80.5" is no port number. Give a whole number'],
    ['PORT', ' ', 'PORT is empty. Give a whole number'],
    [
      'HOST',
      'no such host',
      'HOST="no such host" is neither an address nor a name of this machine. Give an IP address',
    ],
    ['SHAREMAP_DATA', '', 'SHAREMAP_DATA is empty. Give the path'],
    ['SHAREMAP_TOKEN', 'short', 'SHAREMAP_TOKEN is shorter than 24 characters. Give at least 24'],
    [
      'SHAREMAP_TOKEN',
      'a token with blanks in it, long enough',
      'SHAREMAP_TOKEN has characters that no token can have.',
    ],
    [
      'SHAREMAP_HOSTS',
      'good.example,bad host',
      'SHAREMAP_HOSTS="good.example,bad host" names a host that cannot be one.',
    ],
  ])('refuses %s=%j with a sentence', (setting, value, sentence) => {
    const problems = problemsOf({ [setting]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(sentence)
  })

  it('never prints a token', () => {
    expect(problemsOf({ SHAREMAP_TOKEN: 'hunter2' }).join()).not.toContain('hunter2')
  })

  it('tells every bad setting at once', () => {
    expect(problemsOf({ PORT: 'x', HOST: '', SHAREMAP_TOKEN: 'y' })).toHaveLength(3)
  })
})
