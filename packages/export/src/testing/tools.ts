import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ExportTools } from '../export-format.ts'

const require = createRequire(import.meta.url)
const read = (path: string) => new Uint8Array(readFileSync(path))

/** Fonts with Arial's widths, for formats that set text themselves. */
export const tools: ExportTools = {
  fonts: async () => ({
    regular: read(require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')),
    bold: read(require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf')),
  }),
}
