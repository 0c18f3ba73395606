import type { EditCommand } from '@sharemap/register'
import type { Finding } from '@sharemap/rules'
import { useMemo } from 'react'
import { useFindings } from '../../../findings/use-findings.ts'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { type BulkPreview, previewBulk } from './preview-bulk.ts'

export interface CheckedPreview extends BulkPreview {
  /** How many findings would go and come; null until the register that would be is checked. */
  readonly findings: { readonly gone: number; readonly added: number } | null
}

const keyOf = ({ rule, record, field, message }: Finding) => [rule, record, field, message].join(' ')

const countOnly = (here: readonly Finding[], there: readonly Finding[]): number => {
  const known = new Set(there.map(keyOf))
  return here.filter((finding) => !known.has(keyOf(finding))).length
}

/**
 * What edits would do, and what would be found then.
 *
 * @param commands the edits; null where there are none yet.
 */
export const useBulkPreview = (commands: readonly EditCommand[] | null): CheckedPreview | null => {
  const { register, asAt, today } = useWorkbench()
  const text = JSON.stringify(commands)
  const preview = useMemo(
    // The commands are made anew at each rendering; their text is not.
    () => (text === 'null' ? null : previewBulk(register, JSON.parse(text) as EditCommand[], today)),
    [register, text, today],
  )
  const now = useFindings(register, asAt).found
  const then = useFindings(preview?.register ?? undefined, asAt).found
  if (preview === null) return null
  const findings =
    now === null || then === null
      ? null
      : { gone: countOnly(now.findings, then.findings), added: countOnly(then.findings, now.findings) }
  return { ...preview, findings }
}
