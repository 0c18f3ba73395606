import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ExportTools } from '../export-format.ts'

const require = createRequire(import.meta.url)
const read = (name: string) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/arimo/${name}.ttf`)))

/** Fonts with Arial's widths, for formats that set text themselves. */
export const tools: ExportTools = {
  fonts: async () => ({ regular: read('400Regular/Arimo_400Regular'), bold: read('700Bold/Arimo_700Bold') }),
}
