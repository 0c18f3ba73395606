import { expect, test } from 'vitest'
import { listBuildInputs, listWebApps } from './build-web.mjs'
import { makeRepository } from './testing/make-repository.mjs'

const files = {
  'apps/api/package.json': { name: '@sharemap/api' },
  'apps/web/package.json': { name: '@sharemap/web', dependencies: { '@sharemap/graph': '*', react: '*' } },
  'apps/web/vite.config.ts': '',
  'apps/web/index.html': '',
  'apps/web/src/main.tsx': '',
  'apps/web/src/main.test.tsx': '',
  'apps/web/browser/web.test.ts': '',
  'apps/web/dist/index.html': '',
  'apps/web/node_modules/react/index.js': '',
  'packages/graph/package.json': { name: '@sharemap/graph', dependencies: { '@sharemap/law': '*' } },
  'packages/graph/src/index.ts': '',
  'packages/law/package.json': { name: '@sharemap/law' },
  'packages/law/src/index.ts': '',
  'packages/store/package.json': { name: '@sharemap/store' },
  'packages/store/src/index.ts': '',
}

test('an app with a vite.config.ts is built, and from its own files and those of all packages that it reaches', () => {
  const root = makeRepository(files)
  const apps = listWebApps(root)
  expect(apps.map(({ room }) => room)).toEqual(['web'])
  expect(apps.flatMap((app) => listBuildInputs(root, app))).toEqual([
    'pnpm-lock.yaml',
    'tsconfig.json',
    'apps/web/index.html',
    'apps/web/package.json',
    'apps/web/src/main.tsx',
    'apps/web/vite.config.ts',
    'packages/graph/package.json',
    'packages/graph/src/index.ts',
    'packages/law/package.json',
    'packages/law/src/index.ts',
  ])
})
