export type { CanvasTheme, ThemeName } from './canvas-theme.ts'
export { type CanvasHandle, FlowCanvas, type FlowCanvasProps } from './FlowCanvas.tsx'
export { Legend } from './Legend.tsx'
