import { plainDate, type Standing } from '@sharemap/law'
import { StandingMark } from '../elements/Mark.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { detailsWords } from './details-words.ts'

/** Whether a transfer stands as at the chosen date, why, and what would mend it. */
export const StandingFacts = ({ standing }: { readonly standing: Standing }) => {
  const { asAt } = useWorkbench()
  return (
    <div className={`standing standing--${standing.standing}`}>
      <p>
        <StandingMark standing={standing.standing} />{' '}
        <span className="quiet">{detailsWords.standingAsAt(plainDate(asAt))}</span>
      </p>
      <p>{standing.why}</p>
      {standing.mend !== null && (
        <p>
          <b>{detailsWords.mend}:</b> {standing.mend}
        </p>
      )}
      {standing.certainty === 'to-verify' && <p className="quiet">{detailsWords.toVerify}</p>}
    </div>
  )
}
