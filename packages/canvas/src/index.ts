export type { CanvasTheme, ThemeName } from './canvas-theme.ts'
export { type CanvasHandle, FlowCanvas, type FlowCanvasProps } from './FlowCanvas.tsx'
export type { FindingMark, FindingMarks } from './finding-marks.ts'
export { Legend } from './Legend.tsx'
