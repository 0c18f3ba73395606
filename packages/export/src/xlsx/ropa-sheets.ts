import type { AnyParty } from '@sharemap/graph'
import type { Contact } from '@sharemap/register'
import type { ExportScope } from '../export-scope.ts'
import { contactWays } from '../facts/contact-words.ts'
import { type PurposeFacts, purposeFacts } from '../facts/purpose-facts.ts'
import { notStated } from '../facts/said-words.ts'
import { ropaColumns } from './ropa-columns.ts'
import type { TextSheet } from './text-sheet.ts'

const orUnsaid = (texts: readonly string[]) => (texts.length === 0 ? notStated : texts.join('\n'))

/** The template's six lines above the table: who the controller is, its data protection officer, its representative. */
const headerBlock = (controller: AnyParty | undefined, name: string): string[][] => {
  const contacts: readonly Contact[] = controller?.contacts ?? []
  const officer = contacts.find(({ role }) => role === 'data-protection-officer')
  const general = contacts.filter(({ role }) => role === 'general' || role === 'data-protection-team')
  const addresses = [...(controller?.addresses ?? []), ...general.flatMap(({ address }) => address ?? [])]
  const inUk = controller?.country.state === 'stated' && controller.country.value === 'GB'
  const representative = inUk ? 'Not needed: the controller is in the UK' : notStated
  const officerIs = (ways: readonly (string | null)[]) =>
    officer === undefined ? notStated : orUnsaid(ways.filter((way) => way !== null))
  return [
    ['', 'Controller', 'Data protection officer', 'Representative'],
    ['Name', name, officer?.name ?? notStated, representative],
    ['Address', orUnsaid(addresses), officerIs([officer?.address ?? null]), ''],
    ['Email', orUnsaid(general.flatMap(({ email }) => email ?? [])), officerIs([officer?.email ?? null]), ''],
    ['Telephone', orUnsaid(general.flatMap(({ telephones }) => telephones)), officerIs(officer?.telephones ?? []), ''],
    [
      'Other ways',
      orUnsaid(general.flatMap(({ url }) => url ?? [])),
      officer === undefined
        ? notStated
        : orUnsaid(contactWays({ ...officer, email: null, telephones: [], address: null })),
      '',
    ],
  ]
}

const sheetOf = (name: string, rows: readonly PurposeFacts[], scope: ExportScope): TextSheet => {
  const [first] = rows
  const controllerName = first === undefined ? notStated : first.names.of(first.activity.controller)
  return {
    name,
    above: [...headerBlock(first?.controller, controllerName), [], ropaColumns.map(({ hook }) => hook)],
    columns: ropaColumns,
    rows: rows.map((facts) => ropaColumns.map(({ cell }) => cell(facts, scope))),
  }
}

/**
 * The record of processing in the layout of the ICO's template: six lines about the controller, the headings on row 9,
 * and a row for each purpose. The template is one controller's, so each controller of the scope has a sheet.
 *
 * @param scope what is to leave.
 * @returns a sheet called "Template", or several whose names begin so; one of headings alone where the scope has no
 *   activity.
 */
export const ropaSheets = (scope: ExportScope): TextSheet[] => {
  const byController = new Map<string, PurposeFacts[]>()
  for (const facts of purposeFacts(scope)) {
    const known = byController.get(facts.activity.controller)
    if (known === undefined) byController.set(facts.activity.controller, [facts])
    else known.push(facts)
  }
  const [only] = byController.values()
  if (byController.size < 2) return [sheetOf('Template', only ?? [], scope)]
  return [...byController.values()].map((rows, place) => {
    const [first] = rows
    const name = first === undefined ? '' : first.names.of(first.activity.controller)
    return sheetOf(`Template ${place + 1} ${name}`, rows, scope)
  })
}
