import { useFindings } from '../../findings/use-findings.ts'
import { useNameOf } from '../../workbench/use-name-of.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'

/** What the values of filters are called: records by their names, rules by their titles. */
export interface ValueNames {
  readonly record: (id: string) => string
  readonly rule: (id: string) => string
}

/** The names that filters show, those of rules once the register is checked. */
export const useValueNames = (): ValueNames => {
  const { register, asAt } = useWorkbench()
  const { found } = useFindings(register, asAt)
  return { record: useNameOf(), rule: (id) => found?.rules.get(id)?.title ?? id }
}
