import type { Metrics } from '@sharemap/layout'

/** Larger and looser than the workbench's picture, and still no wider than a page. */
export const pictureMetrics: Metrics = {
  fontSize: 16,
  lineHeight: 20,
  labelWidth: 160,
  paddingX: 12,
  paddingY: 10,
  nodeGap: 14,
  laneGap: 84,
  headingHeight: 40,
  framePadding: 4,
  frameLabelHeight: 0,
}
