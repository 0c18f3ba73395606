import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ExportTools } from '@sharemap/export'

const require = createRequire(import.meta.url)

const readFont = async (file: string) => new Uint8Array(await readFile(file))

const readFonts = async () => ({
  regular: await readFont(require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')),
  bold: await readFont(require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf')),
})

/**
 * What some formats need from the disk: Arimo, whose widths are Arial's, so that text stands where it was measured. It
 * is read once, when first asked for.
 */
export const createExportTools = (): ExportTools => {
  let loaded: ReturnType<typeof readFonts> | undefined
  return {
    fonts: () => {
      loaded ??= readFonts()
      return loaded
    },
  }
}
