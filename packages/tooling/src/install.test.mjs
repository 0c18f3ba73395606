import { expect, test } from 'vitest'
import { hashInstall, pinnedPnpm } from './install.mjs'
import { makeRepository, writeInto } from './testing/make-repository.mjs'

const files = {
  'package.json': { name: 'sharemap' },
  'pnpm-lock.yaml': 'lockfileVersion: 9',
  'pnpm-workspace.yaml': 'packages: []',
  'packages/law/package.json': { name: '@sharemap/law' },
  'packages/law/src/index.ts': 'export {}',
}

test.each(Object.keys(files).filter((path) => !path.endsWith('.ts')))(
  'a change of %s asks for a new install',
  (path) => {
    const root = makeRepository(files)
    const before = hashInstall(root, '20.19.0')
    writeInto(root, path, { name: 'changed' })
    expect(hashInstall(root, '20.19.0')).not.toBe(before)
  },
)

test('a new package or major version of Node asks for a new install; a change of source or minor version does not', () => {
  const root = makeRepository(files)
  const before = hashInstall(root, '20.19.0')
  writeInto(root, 'packages/law/src/index.ts', 'export const a = 1')
  expect(hashInstall(root, '20.20.1')).toBe(before)
  expect(hashInstall(root, '22.1.0')).not.toBe(before)
  writeInto(root, 'apps/api/package.json', { name: '@sharemap/api' })
  expect(hashInstall(root, '20.19.0')).not.toBe(before)
})

test('pnpm is taken at exactly the pinned version', () => {
  expect(pinnedPnpm('pnpm@10.34.9')).toBe('pnpm@10.34.9')
  expect(pinnedPnpm('pnpm@10.34.9+sha512.abc')).toBe('pnpm@10.34.9')
  expect(() => pinnedPnpm('yarn@4.0.0')).toThrow('pnpm@')
  expect(() => pinnedPnpm('pnpm@10')).toThrow('pnpm@')
  expect(() => pinnedPnpm(undefined)).toThrow('pnpm@')
})
