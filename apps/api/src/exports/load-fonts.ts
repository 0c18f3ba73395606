import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ExportTools } from '@sharemap/export'

const require = createRequire(import.meta.url)

/** Arimo has Arial's widths, so that text set by a program stands where the layout measured it. */
const fontFile = async (weight: '400Regular' | '700Bold') =>
  new Uint8Array(await readFile(require.resolve(`@expo-google-fonts/arimo/${weight}/Arimo_${weight}.ttf`)))

let loaded: Promise<{ regular: Uint8Array; bold: Uint8Array }> | undefined

/** What some formats need from the disk: fonts, read once, when first asked for. */
export const exportTools: ExportTools = {
  fonts: () => {
    loaded ??= Promise.all([fontFile('400Regular'), fontFile('700Bold')]).then(([regular, bold]) => ({ regular, bold }))
    return loaded
  },
}
