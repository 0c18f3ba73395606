import type { Activity } from '@sharemap/register'
import { Fact, Facts } from '../elements/Facts.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { SaidValue } from '../elements/SaidValue.tsx'
import { CommonFacts } from './CommonFacts.tsx'
import { detailsWords, sourceWords } from './details-words.ts'
import { ConditionsUsed, OffenceAuthoritiesUsed, PurposesUsed } from './LegalGrounds.tsx'
import { RetentionRules } from './RetentionRules.tsx'

/** What is known of an activity: who, why, whose data, which, and how it is kept. */
export const ActivityFacts = ({ activity }: { readonly activity: Activity }) => (
  <Facts>
    <Fact term={detailsWords.controller}>
      <RecordLink id={activity.controller} />
    </Fact>
    <Fact term={detailsWords.runBy}>{activity.runBy !== null && <RecordLink id={activity.runBy} />}</Fact>
    <Fact term={detailsWords.jointControllers}>
      {activity.jointControllers.length > 0 && <RecordLinks ids={activity.jointControllers} />}
    </Fact>
    <Fact term={detailsWords.subjectGroups}>
      {activity.subjectGroups.length > 0 && <RecordLinks ids={activity.subjectGroups} />}
    </Fact>
    <Fact term={detailsWords.collects}>
      {activity.collects.length > 0 && (
        <ul className="plain-list">
          {activity.collects.map(({ category, sources }) => (
            <li key={category}>
              <RecordLink id={category} />{' '}
              <span className="quiet">({sources.map((source) => sourceWords[source]).join(', ')})</span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
    <Fact term={detailsWords.sources}>
      {activity.sourceParties.length > 0 && <RecordLinks ids={activity.sourceParties} />}
    </Fact>
    <Fact term={detailsWords.systems}>{activity.systems.length > 0 && <RecordLinks ids={activity.systems} />}</Fact>
    <Fact term={detailsWords.retention}>
      <SaidValue of={activity.retention}>{(ids) => <RetentionRules ids={ids} />}</SaidValue>
    </Fact>
    <Fact term={detailsWords.automatedDecisions}>
      <SaidValue of={activity.automatedDecisions}>{(words) => words}</SaidValue>
    </Fact>
    <Fact term={detailsWords.security}>
      <SaidValue of={activity.securityMeasures}>{(measures) => measures.join('; ')}</SaidValue>
    </Fact>
    <Fact term={detailsWords.dpia}>
      {detailsWords.dpiaProgress[activity.dpia.progress]}
      {activity.dpia.reference !== null && ` (${activity.dpia.reference})`}
    </Fact>
    <Fact term={detailsWords.givingData}>
      <SaidValue of={activity.givingData}>
        {({ duty, consequence }) => (
          <>
            {detailsWords.duty[duty]}. {consequence.state === 'stated' && consequence.value}
          </>
        )}
      </SaidValue>
    </Fact>
    <CommonFacts record={activity} />
  </Facts>
)

/** Why an activity is allowed: the basis of each purpose, and the conditions for sensitive data. */
export const ActivityLaw = ({ activity }: { readonly activity: Activity }) => (
  <Facts>
    <Fact term={detailsWords.purposes}>
      <PurposesUsed purposes={activity.purposes} />
    </Fact>
    <Fact term={detailsWords.article9}>
      <ConditionsUsed of={activity.article9} />
    </Fact>
    <Fact term={detailsWords.article10}>
      <OffenceAuthoritiesUsed of={activity.article10} />
    </Fact>
  </Facts>
)
