import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginNew, type Draft } from './draft.ts'
import { beginHistory, redoStep, takeStep, undoStep } from './draft-history.ts'

const draft = (name: string): Draft => beginNew('party', { name })

test('the letters of one field are undone as one, and other fields by themselves', () => {
  let history = beginHistory(draft(''))
  for (const name of ['H', 'HM', 'HMR']) history = takeStep(history, draft(name), 'name')
  history = takeStep(history, draft('HMR!'), 'plainName')
  expect(undoStep(history).present).toEqual(draft('HMR'))
  expect(undoStep(undoStep(history)).present).toEqual(draft(''))
})

test('what is typed after an undo is a step of its own, and ends what could be done again', () => {
  const typed = takeStep(beginHistory(draft('')), draft('a'), 'name')
  const again = takeStep(undoStep(typed), draft('b'), 'name')
  expect(redoStep(again)).toEqual(again)
  expect(undoStep(again).present).toEqual(draft(''))
})

test('as many redos as undos lead back, whatever was done', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.option(fc.constantFrom('name', 'notes')))),
      fc.nat(12),
      (steps, back) => {
        let history = beginHistory(draft('start'))
        for (const [name, about] of steps) history = takeStep(history, draft(name), about)
        const end = history.present
        let undone = 0
        for (; undone < back && history.past.length > 0; undone += 1) history = undoStep(history)
        for (; undone > 0; undone -= 1) history = redoStep(history)
        expect(history.present).toEqual(end)
      },
    ),
  )
})
