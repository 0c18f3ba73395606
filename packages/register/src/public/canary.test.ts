import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { identifierKinds } from '../identifier.ts'
import { parseRegister } from '../parse-register.ts'
import { type RecordListName, type Register, recordListNames, recordLists, registerSchema } from '../register.ts'
import { literalsOf, optionOf, partsOf, type Schema } from '../schema-parts.ts'
import { arbitraryRegister } from '../testing/arbitrary-register.ts'
import { buildEvidence, buildRegister } from '../testing/builders.ts'
import { smallRegister } from '../testing/small-register.ts'
import { publicRegisterSchema } from './public-register.ts'
import { toPublicRegister } from './to-public-register.ts'

/*
 * What the public schema does not name is internal. The internal fields are found by walking both schemas side by side,
 * so a field that is added to the council's schema is covered here without a word.
 */

const marks = { text: 'CANARY', day: '1901-02-03', number: 190_102_030, id: 'canary' }
const everyMark = [marks.text, marks.day, String(marks.number), `-${marks.id}"`]

const element = (list: RecordListName) => registerSchema.shape[list].element as Schema
const publicElement = (list: RecordListName) => publicRegisterSchema.shape[list].element as Schema

const sameOption = (options: readonly Schema[], option: Schema) => optionOf(options, literalsOf(option))

interface InternalField {
  readonly path: string
  readonly schema: Schema
}

/** The fields of a council schema that its public counterpart lacks. A list is followed into its first entry. */
const internalFields = (council: Schema, shown: Schema | undefined, path: string): InternalField[] => {
  if (shown === undefined) return [{ path, schema: council }]
  const [parts, shownParts] = [partsOf(council), partsOf(shown)]
  if (parts.kind === 'object' && shownParts.kind === 'object') {
    return Object.entries(parts.fields).flatMap(([key, field]) =>
      internalFields(field, shownParts.fields[key], `${path}.${key}`),
    )
  }
  if (parts.kind === 'list' && shownParts.kind === 'list') {
    return internalFields(parts.element, shownParts.element, `${path}.0`)
  }
  if ('inner' in parts && 'inner' in shownParts) return internalFields(parts.inner, shownParts.inner, path)
  if (parts.kind === 'choice' && shownParts.kind === 'choice') {
    return parts.options.flatMap((option) => {
      const counterpart = sameOption(shownParts.options, option)
      return counterpart === undefined ? [] : internalFields(option, counterpart, path)
    })
  }
  return []
}

const allInternal = recordListNames.flatMap((list) => internalFields(element(list), publicElement(list), list))

/** A value with something at every place of a schema: internal places bear marks, public ones plain values. */
const fill = (council: Schema, shown: Schema | undefined): unknown => {
  const kinds = identifierKinds.get(council as z.ZodType)?.kinds
  if (kinds !== undefined) return `${kinds[0]}-${shown === undefined ? marks.id : 'shown'}`
  const parts = partsOf(council)
  const shownParts = shown && partsOf(shown)
  switch (parts.kind) {
    case 'object': {
      const shownFields = shownParts?.kind === 'object' ? shownParts.fields : {}
      return Object.fromEntries(
        Object.entries(parts.fields).map(([key, field]) => [key, fill(field, shownFields[key])]),
      )
    }
    case 'list':
      return [fill(parts.element, shownParts?.kind === 'list' ? shownParts.element : undefined)]
    case 'nullable':
    case 'optional':
      return fill(parts.inner, shownParts && 'inner' in shownParts ? shownParts.inner : undefined)
    case 'choice': {
      const option = parts.options[0] as Schema
      return fill(option, shownParts?.kind === 'choice' ? sameOption(shownParts.options, option) : undefined)
    }
    case 'leaf':
      return fillLeaf(council, shown === undefined)
  }
}

const fillLeaf = (schema: Schema, isInternal: boolean): unknown => {
  const candidates = isInternal
    ? [
        marks.text,
        `${marks.text}-RULE`,
        marks.day,
        marks.number,
        `${marks.text.toLowerCase()}@canary.example`,
        'https://canary.example/CANARY',
      ]
    : ['Shown', '2020-01-01', 1, 'shown@council.example', 'https://council.example']
  const rest = [
    'GB',
    'pd:Shown',
    'P1Y',
    true,
    ...Object.values((schema as z.ZodEnum).enum ?? {}),
    ...literalValues(schema),
  ]
  return [...candidates, ...rest].find((value) => (schema as z.ZodType).safeParse(value).success)
}

const literalValues = (schema: Schema): unknown[] =>
  schema._zod.def.type === 'literal' ? [...(schema as z.ZodLiteral).values] : []

/** Mends what a filled record cannot know of itself. */
const mend = <Item>(list: RecordListName, record: Item, isShown: boolean): Item => {
  const head = isShown ? { status: 'approved', visibility: 'public' } : { status: 'approved', visibility: 'internal' }
  const own = {
    parties: { parent: null },
    dataCategories: { broader: null, sensitivity: 'special' },
  } as Partial<Record<RecordListName, object>>
  const evidence = (record as { evidence: object[] }).evidence.map((item) => ({ ...item, field: null }))
  return { ...record, ...head, ...own[list], evidence }
}

/** One record of each kind that is shown, with every internal field marked, and one that is internal, marked all over. */
const markedRegister = (): Register => {
  const lists = recordListNames.map((list) => {
    const shown = mend(list, fill(element(list), publicElement(list)), true)
    return [list, [shown, mend(list, fill(element(list), undefined), false)]]
  })
  return buildRegister({ ...Object.fromEntries(lists), approval: 'other-than-author' })
}

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((part, step) => {
    const holder = part as Record<string, unknown>
    return step in holder ? holder[step] : (holder.value as Record<string, unknown>)[step]
  }, value)

const isMarked = (value: unknown) => everyMark.some((mark) => JSON.stringify(value).includes(mark))

describe('internal fields', () => {
  it('are these', () => {
    const common = [
      'status',
      'visibility',
      'reviewDue',
      'owner',
      'version',
      'evidence.0.checkedBy',
      'notes',
      'silences',
    ]
    const expected = recordListNames.flatMap((list) => common.map((field) => `${list}.${field}`))
    expect(allInternal.map(({ path }) => path).filter((path) => !expected.includes(path))).toEqual([
      'activities.article9.value.0.policyDocument',
      'activities.article10.value.0.policyDocument',
      'activities.securityMeasures',
      'activities.dpia',
      'flows.article9.value.0.policyDocument',
      'flows.article10.value.0.policyDocument',
      'agreements.reference',
    ])
    expect(allInternal.map(({ path }) => path)).toEqual(expect.arrayContaining(expected))
  })

  it('all bear a mark in the register that the next test publishes, but for the two that are words of ours', () => {
    const register = markedRegister()
    expect(parseRegister(register)).toEqual({ ok: true, register })
    const unmarked = allInternal.filter(({ path }) => {
      const [list, ...rest] = path.split('.')
      return !isMarked(valueAt(register[list as RecordListName][0], rest.join('.')))
    })
    expect(unmarked.map(({ path }) => path)).toEqual(
      recordListNames.flatMap((list) => [`${list}.status`, `${list}.visibility`]),
    )
  })

  it('leave no trace in the public register', () => {
    const shown = toPublicRegister(markedRegister())
    for (const list of recordListNames) {
      expect(shown[list].map(({ id }) => id)).toEqual([`${recordLists[list]}-shown`])
      expect(shown[list][0]?.evidence, list).toHaveLength(1)
    }
    const text = JSON.stringify(shown)
    for (const mark of everyMark) expect(text).not.toContain(mark)
    for (const key of ['status', 'visibility', 'dpia', 'notes', 'silences', 'approval'])
      expect(text).not.toContain(`"${key}":`)
  })

  it('leave no trace in what evidence says of them', () => {
    const register = markedRegister()
    for (const { path } of allInternal) {
      const [list, ...rest] = path.split('.')
      const [record] = register[list as RecordListName]
      record?.evidence.push(buildEvidence({ field: rest.join('.'), says: marks.text }))
    }
    const text = JSON.stringify(toPublicRegister(register))
    for (const mark of everyMark) expect(text).not.toContain(mark)
  })
})

/** The value with every free text marked that stands where the public schema has nothing. */
const markTexts = (council: Schema, shown: Schema | undefined, value: unknown): unknown => {
  if (value === null || value === undefined || identifierKinds.has(council as z.ZodType)) return value
  const parts = partsOf(council)
  const shownParts = shown && partsOf(shown)
  switch (parts.kind) {
    case 'object': {
      const shownFields = shownParts?.kind === 'object' ? shownParts.fields : {}
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [
          key,
          markTexts(parts.fields[key] as Schema, shownFields[key], part),
        ]),
      )
    }
    case 'list': {
      const inner = shownParts?.kind === 'list' ? shownParts.element : undefined
      return (value as unknown[]).map((item) => markTexts(parts.element, inner, item))
    }
    case 'nullable':
    case 'optional':
      return markTexts(parts.inner, shownParts && 'inner' in shownParts ? shownParts.inner : undefined, value)
    case 'choice': {
      const inner = shownParts?.kind === 'choice' ? optionOf(shownParts.options, value) : undefined
      return markTexts(optionOf(parts.options, value) as Schema, inner, value)
    }
    case 'leaf': {
      const isFree = (council as z.ZodType).safeParse(marks.text).success
      return shown === undefined && isFree ? `${marks.text}: ${String(value)}` : value
    }
  }
}

describe('random registers', { timeout: 30_000 }, () => {
  it('lose every internal text on their way to residents', () => {
    let marked = 0
    fc.assert(
      fc.property(arbitraryRegister({ hostileNames: true }), (drawn) => {
        const lists = recordListNames.map((list) => [
          list,
          drawn[list].map((record) => {
            const isShown = record.visibility === 'public' && record.status === 'approved'
            const copy = markTexts(element(list), isShown ? publicElement(list) : undefined, record)
            return { ...(copy as object), notes: marks.text }
          }),
        ])
        const register: Register = { ...drawn, ...Object.fromEntries(lists) }
        marked += JSON.stringify(register).split(marks.text).length - 1
        expect(JSON.stringify(toPublicRegister(register))).not.toContain(marks.text)
      }),
    )
    expect(marked).toBeGreaterThan(1000)
  })
})

describe('the small register', () => {
  it('loses its internal facts', () => {
    const council = JSON.stringify(smallRegister())
    const text = JSON.stringify(toPublicRegister(smallRegister()))
    for (const internal of ['APD 7', 'DPIA 12', 'DSA 3', 'Access by role', 'Access depends on role', 'not published']) {
      expect(council).toContain(internal)
      expect(text).not.toContain(internal)
    }
  })
})
