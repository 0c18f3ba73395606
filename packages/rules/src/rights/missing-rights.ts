import { findEntry, type RightCode, rights } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { Rule } from '../rule.ts'

const listed: readonly RightCode[] = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability']

const namesOf = (codes: readonly RightCode[]) =>
  codes.map((code) => findEntry(rights, code)?.name.toLowerCase() ?? code).join(', ')

export const missingRights: Rule = {
  id: 'RI-MISSING',
  title: 'Rights missing',
  asks: 'People are told of their rights of access, rectification, erasure, restriction, objection and portability.',
  law: [ukGdpr('13(2)(b), 14(2)(c)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Add the rights that are not told of.',
  points: ['notice.tells'],
  *inRegister({ register }) {
    for (const notice of register.notices) {
      if (notice.currency !== 'current') continue
      const told = new Set(notice.tells.rights.map(({ right }) => right))
      const left = listed.filter((right) => !told.has(right))
      if (left.length === 0) continue
      yield {
        record: notice,
        field: 'tells.rights',
        message: `Art 13(2)(b) asks that people be told of their rights. Not recorded of this notice: ${namesOf(left)}.`,
      }
    }
  },
  *inNotice({ rights: told }) {
    const left = listed.filter((right) => !told.some((statement) => statement.right === right))
    if (left.length === 0) return
    yield absent(`Art 13(2)(b) asks that people be told of their rights. Not found in this notice: ${namesOf(left)}.`)
  },
}
