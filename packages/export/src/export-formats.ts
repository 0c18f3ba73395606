import { agreementDraftFormat } from './agreement-draft/agreement-draft-format.ts'
import { agreementProfileFormat } from './agreement-profile/agreement-profile-format.ts'
import { flowsCsvFormat } from './csv/flows-csv-format.ts'
import { cytoscapeJsonFormat } from './cytoscape-json/cytoscape-json-format.ts'
import { dotFormat } from './dot/dot-format.ts'
import { dpiaDocxFormat, dpiaOdtFormat } from './dpia-pack/dpia-pack-formats.ts'
import { drawioFormat } from './drawio/drawio-format.ts'
import type { ExportFormat } from './export-format.ts'
import { gexfFormat } from './gexf/gexf-format.ts'
import { graphmlFormat } from './graphml/graphml-format.ts'
import { jsonFormat } from './json/json-format.ts'
import { jsonLdFormat } from './json-ld/json-ld-format.ts'
import { ukTermsFormat } from './json-ld/uk-terms-format.ts'
import { mermaidFormat } from './mermaid/mermaid-format.ts'
import { noticeDocxFormat, noticeHtmlFormat } from './notice-draft/notice-draft-formats.ts'
import { pdfFormat } from './pdf/pdf-format.ts'
import { pngFormat } from './png/png-format.ts'
import { svgFormat } from './svg/svg-format.ts'
import { xlsxFormat } from './xlsx/xlsx-format.ts'

/** Every way out, in the order of the menus. */
export const exportFormats: readonly ExportFormat[] = [
  svgFormat,
  pngFormat,
  pdfFormat,
  drawioFormat,
  mermaidFormat,
  dotFormat,
  graphmlFormat,
  gexfFormat,
  cytoscapeJsonFormat,
  xlsxFormat,
  flowsCsvFormat,
  agreementProfileFormat,
  dpiaDocxFormat,
  dpiaOdtFormat,
  agreementDraftFormat,
  noticeDocxFormat,
  noticeHtmlFormat,
  jsonFormat,
  jsonLdFormat,
  ukTermsFormat,
]

/**
 * The name of a file of a format. Formats that share an ending bear their id, so that a draft of a notice never takes the
 * place of a DPIA pack in the folder where both are put.
 *
 * @param format one of the formats.
 */
export const exportFileName = ({ id, fileExtension }: Pick<ExportFormat, 'id' | 'fileExtension'>): string =>
  id === fileExtension
    ? `sharemap.${fileExtension}`
    : `sharemap-${id.replace(`-${fileExtension}`, '')}.${fileExtension}`

/**
 * Finds a format by its id.
 *
 * @param id as it stands in an address or a command.
 * @returns undefined where there is no such format.
 */
export const exportFormatOf = (id: string): ExportFormat | undefined => exportFormats.find((format) => format.id === id)
