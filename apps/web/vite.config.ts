import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the server serves the workbench; every address of its pages starts with it. */
const base = '/workbench/'

export default defineConfig({
  base,
  plugins: [react()],
  build: {
    // The page's security policy lets nothing be loaded but files of its own.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        // Our packages compute and nothing else: a module of which nothing is used is left out, schemas included.
        moduleSideEffects: [{ test: /[\\/]packages[\\/]/, sideEffects: false }],
      },
    },
  },
})
