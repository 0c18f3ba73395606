import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashFiles, isStamped, writeStamp } from './stamp.mjs'
import { makeRepository, writeInto } from './testing/make-repository.mjs'

test('the hash changes with a content, a name, a missing file, and a further fact, and with nothing else', () => {
  const root = makeRepository({ 'a.txt': 'one', 'b.txt': 'two' })
  const before = hashFiles(root, ['a.txt', 'b.txt'], ['node 20'])
  writeInto(root, 'a.txt', 'one')
  expect(hashFiles(root, ['a.txt', 'b.txt'], ['node 20'])).toBe(before)

  const hashes = [before, hashFiles(root, ['a.txt', 'b.txt'], ['node 22']), hashFiles(root, ['b.txt'], ['node 20'])]
  writeInto(root, 'a.txt', 'One')
  hashes.push(hashFiles(root, ['a.txt', 'b.txt'], ['node 20']))
  rmSync(join(root, 'a.txt'))
  hashes.push(hashFiles(root, ['a.txt', 'b.txt'], ['node 20']))
  writeInto(root, 'a.txt', '')
  hashes.push(hashFiles(root, ['a.txt', 'b.txt'], ['node 20']))
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('text that moves from one file to the next changes the hash', () => {
  const root = makeRepository({ a: 'xy', b: 'z' })
  const before = hashFiles(root, ['a', 'b'])
  writeInto(root, 'a', 'x')
  writeInto(root, 'b', 'yz')
  expect(hashFiles(root, ['a', 'b'])).not.toBe(before)
})

test('work is stamped only for the hash that it was finished with', () => {
  const root = makeRepository({ 'package.json': {} })
  expect(isStamped(root, 'install', 'abc')).toBe(false)
  writeStamp(root, 'install', 'abc')
  expect(isStamped(root, 'install', 'abc')).toBe(true)
  expect(isStamped(root, 'install', 'abd')).toBe(false)
  expect(isStamped(root, 'build-web', 'abc')).toBe(false)
})
