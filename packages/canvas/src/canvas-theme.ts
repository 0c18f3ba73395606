export type ThemeName = 'light' | 'dark'

/** The colours of a picture. Each text stands on its ground at 4.5:1 or more, each line at 3:1 or more. */
export interface CanvasTheme {
  readonly ground: string
  readonly text: string
  readonly quietText: string
  readonly line: string
  readonly quietLine: string
  readonly accent: string
  readonly focus: string
  readonly node: string
  readonly category: string
  readonly activity: string
  readonly system: string
  readonly frame: string
  readonly frameLine: string
  readonly stands: string
  readonly doesNotStand: string
  readonly cannotTell: string
}

export const canvasThemes: Record<ThemeName, CanvasTheme> = {
  light: {
    ground: '#ffffff',
    text: '#0b0c0c',
    quietText: '#484949',
    line: '#505a5f',
    quietLine: '#8a9399',
    accent: '#1d70b8',
    focus: '#ffdd00',
    node: '#ffffff',
    category: '#f3f2f1',
    activity: '#e8f1f8',
    system: '#f8f8f8',
    frame: '#fafbfc',
    frameLine: '#8a9399',
    stands: '#00703c',
    doesNotStand: '#ca3535',
    cannotTell: '#8a5a00',
  },
  dark: {
    ground: '#14181c',
    text: '#f3f5f6',
    quietText: '#b8c1c7',
    line: '#9aa6ad',
    quietLine: '#6f7a82',
    accent: '#6cb2f0',
    focus: '#ffdd00',
    node: '#1f262c',
    category: '#262e35',
    activity: '#183149',
    system: '#1b2126',
    frame: '#191e23',
    frameLine: '#6f7a82',
    stands: '#6fd39b',
    doesNotStand: '#ff8d8d',
    cannotTell: '#f0bf62',
  },
}
