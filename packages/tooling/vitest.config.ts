import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['{apps,packages}/*/src/**/*.test.{ts,tsx,mjs}'],
          setupFiles: [resolve(import.meta.dirname, 'src/seed-properties.mjs')],
          // Nothing is mocked and no module keeps state, so test files share what they import: four times as fast.
          isolate: false,
          pool: 'threads',
          maxWorkers: '100%',
          // No test asserts on time: this only ends one that hangs, on a machine however busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['{apps,packages}/*/browser/**/*.test.{ts,tsx,mjs}'],
          // Pages are drawn by a real browser, beside a real server, on machines with as few as two cores. A file waits for
          // its browser half of the time, so two at once take three quarters of the time.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
