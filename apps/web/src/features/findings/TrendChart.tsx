import type { Severity } from '@sharemap/rules'
import { severityWords } from '../../findings/finding-words.ts'
import { plotSize, plotTrend } from './plot-trend.ts'
import type { TrendPoint } from './trend-query.ts'

/** The marks on the lines are those of the severities in the explorer's pictures: told apart without colour. */
const markShapes: Record<Severity, string> = {
  'act-now': 'M-2-5h4l3 3v4l-3 3h-4l-3-3v-4z',
  'should-mend': 'M0-5 5 4.5H-5z',
  consider: 'M0-5 5 0 0 5-5 0z',
}

export interface TrendChartProps {
  readonly points: readonly TrendPoint[]
  /** What the plot shows, for those who do not see it; the table beside it has the numbers. */
  readonly label: string
}

/** Findings by severity over versions of the register, as lines from zero. */
export const TrendChart = ({ points, label }: TrendChartProps) => {
  const { lines, ticks } = plotTrend(points)
  const { width, height, left, right } = plotSize
  return (
    <svg className="trend__plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map(({ value, y }) => (
        <g key={value} className="trend__tick">
          <path d={`M${left} ${y}H${width - right}`} />
          <text x={left - 6} y={y + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <g key={line.severity} className={`trend__line trend__line--${line.severity}`}>
          <path className="trend__stroke" d={`M${line.points.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
          {line.points.map(({ x, y }) => (
            <path key={x} className="trend__mark" d={markShapes[line.severity]} transform={`translate(${x} ${y})`} />
          ))}
          <text x={width - right + 12} y={line.labelY + 4}>
            {severityWords[line.severity]}: {line.points.at(-1)?.count}
          </text>
        </g>
      ))}
    </svg>
  )
}
