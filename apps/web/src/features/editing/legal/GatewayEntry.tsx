import { findEntry, gateways } from '@sharemap/law'
import type { Flow, GatewayUse } from '@sharemap/register'
import { useId, useMemo } from 'react'
import { PickOne } from '../../../pickers/PickOne.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { SaidEntry } from '../fields/SaidEntry.tsx'
import { legalWords } from '../words/legal-words.ts'
import { legalChoices } from './legal-choices.ts'

export interface GatewayEntryProps {
  readonly value: Flow['gateway']
  readonly onChange: (value: Flow['gateway']) => void
}

const nowhere: GatewayUse = { code: null, law: '' }

/** The power or gateway to share: one that is known, which fills in how it is cited, or any other law. */
export const GatewayEntry = ({ value, onChange }: GatewayEntryProps) => {
  const { today } = useWorkbench()
  const lawId = useId()
  const chosen = value.state === 'stated' ? (value.value.code ?? '') : ''
  const choices = useMemo(() => legalChoices(gateways, today, [chosen]), [today, chosen])
  return (
    <SaidEntry<GatewayUse>
      path="gateway"
      label={legalWords.gateway}
      hint={legalWords.gatewayHint}
      value={value}
      empty={nowhere}
      isEmpty={({ code, law }) => code === null && law === ''}
      none={legalWords.gatewayNone}
      onChange={onChange}
    >
      {(use, change, { id, describedBy, invalid }) => (
        <>
          <PickOne
            id={id}
            label={legalWords.gateway}
            describedBy={describedBy}
            invalid={invalid}
            value={use.code}
            choices={choices}
            onChoose={(code) => change(withGateway(use, code as GatewayUse['code']))}
          />
          {(use.code !== null || value.state === 'stated') && (
            <div className="form-field__part">
              <label htmlFor={lawId}>{legalWords.gatewayLaw}</label>
              <input
                id={lawId}
                type="text"
                className="form-field__text"
                value={use.law}
                onChange={({ target }) => change({ ...use, law: target.value })}
              />
            </div>
          )}
        </>
      )}
    </SaidEntry>
  )
}

/** How the law is cited follows the gateway, unless somebody cited it otherwise. */
const withGateway = ({ code: before, law }: GatewayUse, code: GatewayUse['code']): GatewayUse => {
  const cited = (of: GatewayUse['code']) => (of === null ? '' : (findEntry(gateways, of)?.source ?? ''))
  return { code, law: law === '' || law === cited(before) ? cited(code) : law }
}
