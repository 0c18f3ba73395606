import { describe, expect, it } from 'vitest'
import { schedule1Paragraphs } from './schedule-1-paragraphs.ts'
import { specialCategoryConditions } from './special-category-conditions.ts'

describe('specialCategoryConditions', () => {
  it('asks for a Schedule 1 condition as DPA 2018 s.10 does', () => {
    expect(specialCategoryConditions.map(({ code, schedule1Part }) => [code, schedule1Part])).toEqual([
      ['9(2)(a)', null],
      ['9(2)(b)', 1],
      ['9(2)(c)', null],
      ['9(2)(d)', null],
      ['9(2)(e)', null],
      ['9(2)(f)', null],
      ['9(2)(g)', 2],
      ['9(2)(h)', 1],
      ['9(2)(i)', 1],
      ['9(2)(j)', 1],
    ])
  })

  it('has no legitimate interests among its conditions', () => {
    for (const { name } of specialCategoryConditions) expect(name.toLowerCase()).not.toContain('legitimate interest')
  })

  it('finds, for each condition that needs one, a Schedule 1 paragraph of that Part', () => {
    for (const condition of specialCategoryConditions) {
      const parts = new Set(
        schedule1Paragraphs
          .filter((paragraph) => paragraph.leadsTo === condition.code)
          .map((paragraph) => paragraph.part),
      )
      expect([...parts]).toEqual(condition.schedule1Part === null ? [] : [condition.schedule1Part])
    }
  })
})
