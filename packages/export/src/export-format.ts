import type { ExportScope } from './export-scope.ts'

/** What a format is for; the menus gather formats under it. */
export const exportPurposes = ['picture', 'drawing-to-edit', 'spreadsheet', 'document', 'data'] as const
export type ExportPurpose = (typeof exportPurposes)[number]

/** What some formats need and cannot carry in their own code. The apps load it once and pass it in. */
export interface ExportTools {
  /** The bytes of two TrueType fonts with Arial's widths, such as Liberation Sans, for the formats that set text themselves. */
  readonly fonts: () => Promise<{ readonly regular: Uint8Array; readonly bold: Uint8Array }>
}

/** One way out. The API, the command line and the web menu all read the one list of these. */
export interface ExportFormat {
  /** Stands in addresses and commands: `/api/v1/exports/docx`, `sharemap export docx`. */
  readonly id: string
  readonly name: string
  /** Without a dot. */
  readonly fileExtension: string
  readonly mediaType: string
  readonly for: ExportPurpose
  /** Whether a paper size, orientation and split change what is written. */
  readonly usesPage: boolean
  /** What must be chosen for the format to make sense: a draft agreement is with one recipient. Null where anything goes. */
  readonly needs: 'one-recipient' | 'one-activity' | null
  /**
   * Writes a scope. The same scope always gives the same bytes.
   *
   * @throws ScopeDoesNotFit where the scope lacks what the format needs.
   */
  readonly write: (scope: ExportScope, tools: ExportTools) => Promise<Uint8Array>
}

/** A format was asked of a scope that it cannot be written from; the message says what to choose. */
export class ScopeDoesNotFit extends Error {
  override readonly name = 'ScopeDoesNotFit'
}

const encoder = new TextEncoder()

/** A text as the bytes of a file in UTF-8. */
export const toBytes = (text: string): Uint8Array => encoder.encode(text)
