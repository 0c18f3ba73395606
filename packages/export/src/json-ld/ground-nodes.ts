import type { AnyActivity, AnyFlow } from '@sharemap/graph'
import type { SaidField } from '../facts/said-words.ts'
import type { LinkedNode } from './json-ld-context.ts'
import { given, saidProperty } from './linked-records.ts'
import { ukTerm } from './uk-terms.ts'

interface Grounds {
  readonly article9: AnyFlow['article9'] | AnyActivity['article9']
  readonly article10: AnyFlow['article10'] | AnyActivity['article10']
}

interface Paragraph {
  readonly schedule1: SaidField<string>
  readonly policyDocument?: SaidField<string>
}

const paragraphOf = ({ schedule1, policyDocument }: Paragraph): LinkedNode => ({
  ...saidProperty('uk:schedule1', schedule1, (code) => ukTerm('schedule-1', code)),
  ...(policyDocument === undefined ? {} : saidProperty('uk:policyDocument', policyDocument, (text) => text)),
})

/** The conditions of Arts 9 and 10: what DPV has no place for, so the terms are our own. */
export const groundsOf = ({ article9, article10 }: Grounds): LinkedNode => ({
  ...saidProperty<readonly ({ readonly code: string } & Paragraph)[]>('uk:specialCategoryGround', article9, (uses) =>
    uses.map((use) => ({ 'uk:condition': ukTerm('special-category-condition', use.code), ...paragraphOf(use) })),
  ),
  ...saidProperty<readonly ({ readonly authority: string } & Paragraph)[]>('uk:offenceDataGround', article10, (uses) =>
    uses.map((use) => ({ 'uk:authority': ukTerm('offence-data-authority', use.authority), ...paragraphOf(use) })),
  ),
})

/** The power to share and the exemption relied on: neither is a lawful basis. */
export const powersOf = ({ gateway, exemption }: Pick<AnyFlow, 'gateway' | 'exemption'>): LinkedNode => ({
  ...(gateway.state === 'stated'
    ? {
        ...given('uk:gateway', gateway.value.code === null ? null : ukTerm('gateway', gateway.value.code)),
        'uk:gatewayCitedAs': gateway.value.law,
      }
    : saidProperty('uk:gateway', gateway, () => null)),
  ...saidProperty<string>('uk:exemption', exemption, (code) => ukTerm('exemption', code)),
})
