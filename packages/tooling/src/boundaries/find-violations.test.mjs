import { describe, expect, test } from 'vitest'
import { makeRepository } from '../testing/make-repository.mjs'
import { findViolations } from './find-violations.mjs'

/**
 * @param {string} name
 * @param {string[]} dependencies
 * @param {string[]} devDependencies
 */
function manifest(name, dependencies = [], devDependencies = []) {
  const versions = (/** @type {string[]} */ names) => Object.fromEntries(names.map((each) => [each, '*']))
  return { name: `@sharemap/${name}`, dependencies: versions(dependencies), devDependencies: versions(devDependencies) }
}

/** A small workspace that keeps to every boundary. */
const sound = {
  'package.json': { name: 'sharemap', devDependencies: { vitest: '*' } },
  'packages/law/package.json': manifest('law'),
  'packages/law/src/index.ts': `export * from './basis.ts'`,
  'packages/law/src/basis.ts': `export const now = (today: string) => new Date(today)`,
  'packages/law/src/basis.test.ts': `import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import register from '../../../data/register.json'
const began = Date.now()`,
  'packages/register/package.json': manifest('register', ['@sharemap/law', 'zod']),
  'packages/register/src/index.ts': `import { z } from 'zod'
export { now } from '@sharemap/law'`,
  'packages/store/package.json': manifest('store', ['@sharemap/register']),
  'packages/store/src/index.ts': `import { open } from 'node:fs/promises'`,
  'packages/tooling/package.json': manifest('tooling'),
  'packages/tooling/src/start.mjs': `import 'node:fs'`,
  'apps/api/package.json': manifest('api', ['@sharemap/store', 'hono']),
  'apps/api/src/client.ts': `import { Hono } from 'hono'`,
  'apps/web/package.json': manifest('web', ['react'], ['@sharemap/api', '@sharemap/tooling', 'vite', '@types/geojson']),
  'apps/web/vite.config.ts': `import { defineConfig } from 'vite'`,
  'apps/web/src/client.ts': `import type { Client } from '@sharemap/api/client'
import type { Feature } from 'geojson'`,
  'apps/web/src/features/tables/table.tsx': `import { row } from './row.ts'
import { client } from '../../client.ts'
export const Table = () => <table />`,
  'apps/web/src/features/tables/row.ts': `import icon from './icon.svg?url'`,
  'apps/web/browser/web.test.ts': `import { openBrowser } from '@sharemap/tooling/browser'`,
  'apps/public-map/package.json': manifest('public-map', ['@sharemap/register']),
  'apps/public-map/src/main.ts': `import { toPublicRegister } from '@sharemap/register/public'`,
}

/**
 * The rules that fire, and where, once these files are added to the sound workspace.
 * @param {Record<string, string | object>} files
 */
function violationsWith(files) {
  const { violations } = findViolations(makeRepository({ ...sound, ...files }))
  return violations.map(({ rule, where }) => `${rule} ${where}`)
}

describe('the boundaries', () => {
  test('a sound workspace crosses none', () => {
    expect(violationsWith({})).toEqual([])
  })

  /** @type {[string, Record<string, string | object>, string[]][]} */
  const crossings = [
    [
      'a package that depends on a higher rank',
      { 'packages/law/package.json': manifest('law', ['@sharemap/register']) },
      ['rank packages/law/package.json'],
    ],
    [
      'a package that depends on its own rank',
      { 'packages/rules/package.json': manifest('rules', ['@sharemap/store']) },
      ['rank packages/rules/package.json'],
    ],
    [
      'a package that nobody gave a rank',
      { 'packages/magic/package.json': manifest('magic') },
      ['rank packages/magic/package.json'],
    ],
    [
      'a package called other than its folder',
      { 'packages/rules/package.json': manifest('checks') },
      ['name packages/rules/package.json'],
    ],
    [
      'a package that depends on an app',
      { 'packages/canvas/package.json': manifest('canvas', [], ['@sharemap/api']) },
      ['app packages/canvas/package.json'],
    ],
    [
      'an app that depends on another',
      { 'apps/cli/package.json': manifest('cli', ['@sharemap/api']) },
      ['app apps/cli/package.json'],
    ],
    [
      'a pure package that depends on React',
      { 'packages/graph/package.json': manifest('graph', ['react']) },
      ['pure packages/graph/package.json'],
    ],
    [
      'a package that ships the tooling',
      { 'packages/rules/package.json': manifest('rules', ['@sharemap/tooling']) },
      ['tooling packages/rules/package.json'],
    ],
    [
      'a public map that depends on the store',
      { 'apps/public-map/package.json': manifest('public-map', ['@sharemap/register', '@sharemap/store']) },
      ['resident apps/public-map/package.json'],
    ],
    [
      'an import that no manifest declares',
      { 'packages/law/src/x.ts': `import { z } from 'zod'` },
      ['declared packages/law/src/x.ts:1'],
    ],
    [
      'shipped code that imports a development dependency',
      { 'apps/web/src/x.ts': `import { build } from 'vite'` },
      ['declared apps/web/src/x.ts:1'],
    ],
    [
      'a dynamic import that no manifest declares',
      { 'packages/store/src/x.ts': `const low = await import('lowdb')` },
      ['declared packages/store/src/x.ts:1'],
    ],
    [
      'a re-export that no manifest declares',
      { 'packages/store/src/x.ts': `\nexport { Low } from 'lowdb'` },
      ['declared packages/store/src/x.ts:2'],
    ],
    [
      'the web app importing values from the API',
      { 'apps/web/src/x.ts': `import { client } from '@sharemap/api/client'` },
      ['declared apps/web/src/x.ts:1', 'app apps/web/src/x.ts:1'],
    ],
    [
      'the web app importing another part of the API',
      { 'apps/web/src/x.ts': `import type { App } from '@sharemap/api/create-app'` },
      ['app apps/web/src/x.ts:1'],
    ],
    [
      'shipped code that imports the tooling',
      { 'apps/web/src/x.ts': `import type { Page } from '@sharemap/tooling/browser'` },
      ['tooling apps/web/src/x.ts:1'],
    ],
    [
      'shipped code that imports builders made for tests',
      { 'packages/store/src/x.ts': `import { aParty } from '@sharemap/register/testing'` },
      ['testing packages/store/src/x.ts:1'],
    ],
    [
      'the public map importing the whole register',
      { 'apps/public-map/src/x.ts': `import { parse } from '@sharemap/register'` },
      ['resident apps/public-map/src/x.ts:1'],
    ],
    [
      'a pure package that imports Node',
      { 'packages/register/src/x.ts': `import { createHash } from 'node:crypto'` },
      ['pure packages/register/src/x.ts:1'],
    ],
    [
      'a pure package that imports Node without its prefix',
      { 'packages/register/src/x.ts': `import { join } from 'path'` },
      ['pure packages/register/src/x.ts:1'],
    ],
    [
      'an app that touches the disk',
      { 'apps/web/src/x.ts': `import { readFile } from 'node:fs/promises'` },
      ['disk apps/web/src/x.ts:1'],
    ],
    [
      'a relative import into another package',
      { 'packages/register/src/x.ts': `import { now } from '../../law/src/basis.ts'` },
      ['room packages/register/src/x.ts:1'],
    ],
    [
      'shipped code that imports the example data',
      { 'packages/store/src/x.ts': `import example from '../../../data/register.json'` },
      ['room packages/store/src/x.ts:1'],
    ],
    [
      'a feature that imports another',
      { 'apps/web/src/features/history/x.ts': `import { row } from '../tables/row.ts'` },
      ['feature apps/web/src/features/history/x.ts:1'],
    ],
    [
      'a pure package that reads the clock',
      { 'packages/law/src/x.ts': `const a = new Date()\nconst b = Date.now()` },
      ['ambient packages/law/src/x.ts:1', 'ambient packages/law/src/x.ts:2'],
    ],
    [
      'a pure package that draws at random',
      { 'packages/law/src/x.ts': `const a = Math.random()\nconst b = globalThis.crypto.randomUUID()` },
      ['ambient packages/law/src/x.ts:1', 'ambient packages/law/src/x.ts:2'],
    ],
    [
      'two files that import each other',
      {
        'packages/law/src/a.ts': `import type { B } from './b.ts'`,
        'packages/law/src/b.ts': `import { a } from './a.ts'`,
      },
      ['cycle packages/law/src/a.ts'],
    ],
  ]
  test.each(crossings)('%s', (_name, files, expected) => {
    expect(violationsWith(files)).toEqual(expected)
  })

  test('a ring of three files is told in the order of import', () => {
    const root = makeRepository({
      ...sound,
      'packages/law/src/a.ts': `import './b.ts'`,
      'packages/law/src/b.ts': `import './c.ts'`,
      'packages/law/src/c.ts': `import './a.ts'`,
    })
    expect(findViolations(root).violations[0]?.message).toContain(
      'packages/law/src/a.ts → packages/law/src/b.ts → packages/law/src/c.ts → packages/law/src/a.ts',
    )
  })

  test('a file that cannot be parsed is named, with its line', () => {
    const root = makeRepository({ ...sound, 'packages/law/src/x.ts': `const a = 1\nimport { from` })
    expect(() => findViolations(root)).toThrow('packages/law/src/x.ts:2 cannot be parsed')
  })
})
