import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ExportTools } from '@sharemap/export'

const require = createRequire(import.meta.url)

/** What some formats need from the disk: Arimo, whose widths are Arial's, so that text stands where it was measured. */
export const exportTools: ExportTools = {
  fonts: async () => {
    const [regular, bold] = await Promise.all([
      readFile(require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')),
      readFile(require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf')),
    ])
    return { regular: new Uint8Array(regular), bold: new Uint8Array(bold) }
  },
}
