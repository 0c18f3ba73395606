import type { StylesheetJson } from 'cytoscape'
import type { CanvasTheme } from './canvas-theme.ts'
import { markFontSize } from './place-marks.ts'

const font = 'Arial, "Liberation Sans", Helvetica, sans-serif'

/**
 * How each thing is drawn. Shape and line tell what colour tells, so that nothing rests on colour alone.
 *
 * @param theme the colours.
 * @param fontSize the size of a node's label, as it was laid out.
 */
export const canvasStyle = (theme: CanvasTheme, fontSize: number): StylesheetJson => [
  {
    selector: 'node',
    style: {
      shape: 'rectangle',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': theme.node,
      'border-width': 1.5,
      'border-color': theme.line,
      label: 'data(label)',
      color: theme.text,
      'font-family': font,
      'font-size': fontSize,
      'line-height': 1.28,
      'text-wrap': 'wrap',
      'text-max-width': '400px',
      'text-valign': 'center',
      'text-halign': 'center',
      'min-zoomed-font-size': 4,
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'node[signed > 0]',
    style: {
      'background-image': 'data(images)',
      'background-fit': 'none',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'background-width': '16px',
      'background-height': '16px',
      'background-position-x': '8px',
      'background-position-y': '50%',
      'text-margin-x': 11,
    },
  },
  {
    selector: 'node[signed = 2]',
    style: {
      'background-position-x': '8px 26px' as unknown as string,
      'background-position-y': '50% 50%' as unknown as string,
      'text-margin-x': 18,
    },
  },
  { selector: '.subject-group', style: { shape: 'round-rectangle', 'corner-radius': '18', 'border-width': 1 } },
  {
    selector: '.category',
    style: { shape: 'round-rectangle', 'corner-radius': '24', 'background-color': theme.category },
  },
  {
    selector: '.category.special',
    style: { 'border-style': 'double', 'border-width': 5, 'border-color': theme.text },
  },
  { selector: '.category.criminal-offence', style: { 'border-width': 3, 'border-color': theme.text } },
  {
    selector: '.activity',
    style: { shape: 'round-rectangle', 'background-color': theme.activity, 'border-color': theme.accent },
  },
  { selector: '.system', style: { shape: 'barrel', 'background-color': theme.system } },
  {
    selector: '.class-of-recipients',
    style: { ghost: 'yes', 'ghost-offset-x': 4, 'ghost-offset-y': -4, 'ghost-opacity': 0.6 },
  },
  {
    selector: '.place',
    style: {
      shape: 'polygon',
      'shape-polygon-points': '-1 0 -0.86 -1 0.86 -1 1 0 0.86 1 -0.86 1',
      'background-position-x': '16px',
    },
  },
  { selector: '.lawful-basis, .gateway', style: { shape: 'cut-rectangle' } },
  {
    selector: '.group',
    style: {
      'border-width': 2,
      'border-color': theme.text,
      ghost: 'yes',
      'ghost-offset-x': 5,
      'ghost-offset-y': -5,
      'ghost-opacity': 0.5,
    },
  },
  {
    selector: '.of-category',
    style: { shape: 'round-rectangle', 'corner-radius': '24', 'background-color': theme.category },
  },
  {
    selector: '.of-activity',
    style: { shape: 'round-rectangle', 'background-color': theme.activity, 'border-color': theme.accent },
  },
  { selector: '.of-subject-group', style: { shape: 'round-rectangle', 'corner-radius': '18' } },
  { selector: 'node.not-plainly-stated', style: { 'border-style': 'dashed', 'border-width': 2 } },
  {
    selector: '.frame',
    style: {
      shape: 'round-rectangle',
      'background-color': theme.frame,
      'background-opacity': 0.6,
      'border-width': 1,
      'border-style': 'dashed',
      'border-color': theme.frameLine,
      color: theme.quietText,
      'font-size': 12,
      'font-weight': 'bold',
      'text-valign': 'top',
      'text-margin-y': 'data(drop)' as unknown as number,
      'z-index': 0,
      'z-compound-depth': 'bottom',
      events: 'no',
    },
  },
  {
    selector: '.heading',
    style: {
      'background-opacity': 0,
      'border-width': 0,
      color: theme.quietText,
      'font-size': 15,
      'font-weight': 'bold',
      events: 'no',
    },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(strength)',
      'curve-style': 'unbundled-bezier',
      'control-point-weights': 'data(weights)' as unknown as number[],
      'control-point-distances': 'data(distances)' as unknown as number[],
      // The typings lag behind the library, which has measured from the endpoints since 3.29.
      'edge-distances': 'endpoints' as unknown as 'node-position',
      'source-endpoint': 'data(start)',
      'target-endpoint': 'data(end)',
      'line-color': theme.quietLine,
      'target-arrow-color': theme.quietLine,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      label: 'data(shownMark)',
      'text-margin-x': 'data(markX)' as unknown as number,
      'text-margin-y': 'data(markY)' as unknown as number,
      color: theme.text,
      'font-family': font,
      'font-size': markFontSize,
      'font-weight': 'bold',
      'text-background-color': theme.ground,
      'text-background-opacity': 1,
      'text-background-padding': '0px',
      'min-zoomed-font-size': 5,
      'overlay-opacity': 0,
      opacity: 0.75,
    },
  },
  { selector: 'edge.disclosure', style: { 'line-color': theme.line, 'target-arrow-color': theme.line } },
  { selector: 'edge.link', style: { width: 1, 'target-arrow-shape': 'none', opacity: 0.5 } },
  { selector: 'edge.not-plainly-stated', style: { 'line-style': 'dashed' } },
  { selector: 'edge.carries-none', style: { 'line-style': 'dotted', 'target-arrow-shape': 'vee' } },
  {
    selector: 'edge.does-not-stand',
    style: { 'line-color': theme.doesNotStand, 'target-arrow-color': theme.doesNotStand, color: theme.doesNotStand },
  },
  {
    selector: 'edge.cannot-tell',
    style: { 'line-color': theme.cannotTell, 'target-arrow-color': theme.cannotTell, color: theme.cannotTell },
  },
  { selector: 'edge.stands', style: { color: theme.stands } },
  {
    selector: '.badge',
    style: {
      shape: 'rectangle',
      'background-opacity': 0,
      'border-width': 0,
      label: '',
      'background-image': 'data(image)',
      'background-fit': 'none',
      'background-width': '100%',
      'background-height': '100%',
      'z-index': 12,
      'z-compound-depth': 'top',
      events: 'no',
    },
  },
  // Without room on its arrow a mark shows only while that is looked at.
  { selector: '.badge.waiting', style: { visibility: 'hidden' } },
  { selector: '.badge.waiting.looked-at', style: { visibility: 'visible' } },
  { selector: '.faded', style: { opacity: 0.28 } },
  {
    selector: 'edge.near',
    style: { opacity: 1, 'line-color': theme.accent, 'target-arrow-color': theme.accent, 'z-index': 5 },
  },
  {
    selector: 'node.chosen',
    style: { 'border-color': theme.accent, 'border-width': 4, 'border-style': 'solid', 'z-index': 9 },
  },
  {
    selector: 'edge.chosen',
    style: { opacity: 1, width: 5, 'line-color': theme.accent, 'target-arrow-color': theme.accent, 'z-index': 9 },
  },
  {
    selector: 'node.focused',
    style: { 'outline-color': theme.focus, 'outline-width': 5, 'outline-offset': 2, 'outline-opacity': 1 },
  },
  // Looked at, an arrow shows its mark though that stands over another.
  { selector: 'edge.hovered, edge.chosen, edge.near', style: { label: 'data(mark)' } },
  { selector: 'edge.hovered', style: { opacity: 1, width: 4, 'z-index': 8 } },
]
