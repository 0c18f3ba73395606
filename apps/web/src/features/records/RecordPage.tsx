import { type FlowEdge, indexGraph, neighbourhoodOf } from '@sharemap/graph'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Columns2, Printer, Waypoints } from 'lucide-react'
import { useMemo } from 'react'
import { ActivityLaw } from '../../details/ActivityFacts.tsx'
import { kindWords, statusWords } from '../../details/details-words.ts'
import { FlowDetails } from '../../details/EdgeDetails.tsx'
import { EvidenceList } from '../../details/EvidenceList.tsx'
import { RecordFacts } from '../../details/RecordFacts.tsx'
import { EditButton } from '../../editing/EditButton.tsx'
import { NewFlowButton } from '../../editing/NewFlowButton.tsx'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { elementWords } from '../../elements/element-words.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { ExportButton } from '../../exports/ExportButton.tsx'
import type { ExportScope } from '../../exports/export-scope.ts'
import { RecordFindings } from '../../findings/RecordFindings.tsx'
import { LazyFlowPicture } from '../../picture/LazyFlowPicture.tsx'
import { PictureTwins } from '../../picture/PictureTwins.tsx'
import { buildFlowRow } from '../../reading/build-flow-row.ts'
import { FlowTable } from '../../reading/FlowTable.tsx'
import type { FlowColumnId } from '../../reading/flow-columns.ts'
import { RecordSteps } from '../../review/RecordSteps.tsx'
import { recordAddress, recordAtAddress } from '../../workbench/record-address.ts'
import type { KnownRecord } from '../../workbench/record-index.ts'
import { useWorkbench, type Workbench } from '../../workbench/workbench-context.ts'
import { comparedAs } from './compared-as.ts'
import { exportScopeOfRecord } from './export-scope-of-record.ts'
import { RecordHistory } from './RecordHistory.tsx'
import { RecordNotHere } from './RecordNotHere.tsx'
import { flowsOfRecord } from './record-flows.ts'
import { recordWords } from './record-words.ts'
import { summariseRecord } from './summarise-record.ts'

const columns: readonly FlowColumnId[] = ['from', 'to', 'carried', 'trigger', 'basis', 'standing', 'certainty']
/** Around a record that much hangs on, a picture of everything could not be read; the explorer groups it. */
const mostInPicture = 40

/** The page of a record: what it is, what it gives and gets, the law, the evidence, and a picture of what is around. */
export const RecordPage = () => {
  const { folder, slug } = useParams({ from: '/$folder/$slug' })
  const workbench = useWorkbench()
  const address = recordAtAddress(folder, slug)
  const known = address === null ? undefined : workbench.records.get(address.id)
  if (known === undefined) {
    return <RecordNotHere id={address?.id ?? null} address={`${folder}/${slug}`} />
  }
  return <KnownRecordPage key={known.record.id} known={known} />
}

/**
 * Where the explorer shows the record: in the table where it is an arrow, among the flows of its activities where it is
 * a party that has some, else in focus. Null for what is not in the picture.
 */
const exploredFor = ({ graph }: Workbench, { kind, record }: KnownRecord, exported: ExportScope | null) => {
  const { id } = record
  if (indexGraph(graph).edgeOf.has(id)) return { selected: id, view: 'table' } as const
  if (kind === 'party' && exported !== null && exported.focus === undefined) return exported.filter
  return indexGraph(graph).positionOf.has(id) ? { focus: id, selected: id } : null
}

const KnownRecordPage = ({ known }: { readonly known: KnownRecord }) => {
  const workbench = useWorkbench()
  const { graph } = workbench
  const { id, name, status } = known.record
  const lists = useMemo(() => flowsOfRecord(workbench, known), [workbench, known])
  const edge = indexGraph(graph).edgeOf.get(id)
  const exported = useMemo(() => exportScopeOfRecord(workbench, known), [workbench, known])
  const explored = useMemo(() => exploredFor(workbench, known, exported), [workbench, known, exported])
  const summary = summariseRecord(workbench, known)
  const compared = comparedAs(workbench, known)
  return (
    <article className="page record">
      <div className="record__head">
        <div>
          <p className="details__kind">
            {kindWords[known.kind]}
            {status !== 'approved' && <strong> · {statusWords[status]}</strong>}
          </p>
          <PageHeading>{name}</PageHeading>
        </div>
        <div className="tools no-print">
          <RecordSteps id={id} status={status} />
          <EditButton id={id} />
          <NewFlowButton from={id} />
          {explored !== null && (
            <Link to="/explore" search={explored} className="tool-button">
              <Waypoints aria-hidden="true" size={16} /> {recordWords.explore}
            </Link>
          )}
          {compared !== null && (
            <Link to="/compare" search={{ kind: compared, here: id }} className="tool-button">
              <Columns2 aria-hidden="true" size={16} /> {recordWords.compare}
            </Link>
          )}
          {exported !== null && <ExportButton scope={exported} />}
          <button type="button" className="tool-button" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {elementWords.print}
          </button>
          <CopyLink />
        </div>
      </div>
      {summary !== null && <p className="lede">{summary}</p>}
      {edge?.kind === 'flow' ? (
        <FlowDetails edge={edge} headingLevel={2} />
      ) : (
        <>
          {lists.map(({ heading, flows }) => (
            <section key={heading}>
              <h2>
                {heading} <span className="quiet">({flows.length})</span>
              </h2>
              <FlowsOfRecord id={id} heading={heading} flows={flows} />
            </section>
          ))}
          <Neighbourhood id={id} name={name} />
          <div className="record__columns">
            <section>
              <h2>{recordWords.facts}</h2>
              <RecordFacts known={known} />
            </section>
            <div>
              {known.kind === 'activity' && (
                <section>
                  <h2>{recordWords.law}</h2>
                  <ActivityLaw activity={known.record} />
                </section>
              )}
              <section>
                <h2>{recordWords.evidence}</h2>
                <EvidenceList evidence={known.record.evidence} />
              </section>
              <RecordFindings id={id} headingLevel={2} />
            </div>
          </div>
        </>
      )}
      <RecordHistory id={id} name={name} />
    </article>
  )
}

interface FlowsOfRecordProps {
  readonly id: string
  readonly heading: string
  readonly flows: readonly FlowEdge[]
}

/** A column that would say the record's own name in every row is left out. */
const FlowsOfRecord = ({ id, heading, flows }: FlowsOfRecordProps) => {
  const workbench = useWorkbench()
  const rows = useMemo(() => flows.map((flow) => buildFlowRow(workbench, flow)), [workbench, flows])
  if (rows.length === 0) return <p className="quiet">{recordWords.none}</p>
  const telling = columns.filter((column) => rows.some((row) => row.links[column] !== id))
  return <FlowTable caption={heading} rows={rows} columns={telling} />
}

/** A small picture of what stands around the record, where it can be read. */
const Neighbourhood = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const { graph, asAt } = useWorkbench()
  const navigate = useNavigate()
  const around = useMemo(() => {
    if (!indexGraph(graph).positionOf.has(id)) return null
    const near = neighbourhoodOf(graph, id, 1)
    return near.nodes.length > 1 && near.nodes.length <= mostInPicture ? near : null
  }, [graph, id])
  if (around === null) return null
  const open = (chosen: string | null) => {
    const address = chosen === null ? null : recordAddress(chosen)
    if (address !== null && chosen !== id) void navigate({ to: '/$folder/$slug', params: address })
  }
  return (
    <section className="no-print">
      <h2>{recordWords.picture}</h2>
      <div className="record__picture">
        <LazyFlowPicture
          graph={around}
          label={recordWords.pictureLabel(name)}
          selected={id}
          onSelect={open}
          onOpen={open}
          tools={<PictureTwins search={{ focus: id }} scope={{ asAt, filter: {}, focus: { id, hops: 1 } }} />}
        />
      </div>
    </section>
  )
}
