/**
 * Colours for paper. Shape, line and sign tell everything without them; in grey each ground stays lighter than any text
 * or line on it by 4.5:1 or more.
 */
export const ink = {
  ground: '#ffffff',
  text: '#0b0c0c',
  quietText: '#414446',
  line: '#3d4449',
  quietLine: '#8a9399',
  hair: '#c8ccce',
  laneGround: '#f6f7f8',
  node: '#ffffff',
  category: '#ffffff',
  block: '#eef0f1',
  activity: '#e3eef7',
  activityLine: '#1d5a92',
  system: '#ffffff',
  frame: '#ffffff',
  frameLine: '#5f686d',
  border: '#0b0c0c',
  outside: '#f1f1ee',
  stands: '#00622f',
  doesNotStand: '#b0221f',
  cannotTell: '#7a4f00',
} as const
