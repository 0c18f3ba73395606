import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ExportTools } from '@sharemap/export'

const require = createRequire(import.meta.url)

/** Arimo has Arial's widths, so that text set by a program stands where the layout measured it. */
const fontFile = (weight: '400Regular' | '700Bold') =>
  readFile(require.resolve(`@expo-google-fonts/arimo/${weight}/Arimo_${weight}.ttf`))

/** What some formats need from the disk: fonts, read when first asked for. */
export const exportTools: ExportTools = {
  fonts: async () => {
    const [regular, bold] = await Promise.all([fontFile('400Regular'), fontFile('700Bold')])
    return { regular: new Uint8Array(regular), bold: new Uint8Array(bold) }
  },
}
