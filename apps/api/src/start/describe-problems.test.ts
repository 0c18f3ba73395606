import type { StoreProblem } from '@sharemap/store'
import { expect, it } from 'vitest'
import { describeProblems } from './describe-problems.ts'

const problem = (entity: string | null, path: string): StoreProblem => ({
  code: 'wrong-shape',
  entity,
  path,
  message: 'It is wrong. Correct it.',
})

it('tells the file, each record and its place', () => {
  expect(
    describeProblems('/live/register.json', [
      problem('flow-a', '/flows/0/to'),
      problem(null, '/title'),
      problem(null, ''),
    ]),
  ).toEqual([
    'The register /live/register.json cannot be opened, and has been left as it is:',
    '  flow-a at /flows/0/to: It is wrong. Correct it.',
    '  /title: It is wrong. Correct it.',
    '  It is wrong. Correct it.',
  ])
})

it('tells twenty, and how many more there are', () => {
  const lines = describeProblems(
    'f',
    Array.from({ length: 23 }, (_, place) => problem(`flow-${place}`, '')),
  )
  expect(lines).toHaveLength(22)
  expect(lines.at(-1)).toBe('  … and 3 more.')
  expect(describeProblems('f', Array(20).fill(problem('a', '')))).toHaveLength(21)
})
