import { indexGraph } from '@sharemap/graph'
import { Link } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext } from 'react'
import { recordAddress } from '../workbench/record-address.ts'
import { useNameOf } from '../workbench/use-name-of.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'

/** Where links to records lead: to their own pages, or to their details within the explorer. */
export const LinksStayInExplorer = createContext(false)

export interface RecordLinkProps {
  readonly id: string
  /** What the link says; the record's name unless given. */
  readonly children?: ReactNode
}

/** A link to a record, or to a node of the graph that has no page (a place, a lawful basis). */
export const RecordLink = ({ id, children }: RecordLinkProps) => {
  const inExplorer = useContext(LinksStayInExplorer)
  const { graph } = useWorkbench()
  const nameOf = useNameOf()
  const text = children ?? nameOf(id)
  const { positionOf, edgeOf } = indexGraph(graph)
  const isDrawn = positionOf.has(id) || edgeOf.has(id)
  if (inExplorer && isDrawn) {
    return (
      <Link to="/explore" search={(search) => ({ ...search, selected: id, flows: undefined })} className="record-link">
        {text}
      </Link>
    )
  }
  const address = recordAddress(id)
  if (address !== null) {
    return (
      <Link to="/$folder/$slug" params={address} className="record-link">
        {text}
      </Link>
    )
  }
  if (!isDrawn) return <span>{text}</span>
  return (
    <Link to="/explore" search={{ selected: id }} className="record-link">
      {text}
    </Link>
  )
}

/** Links to several records, as a list within a line. */
export const RecordLinks = ({ ids }: { readonly ids: Iterable<string> }) => (
  <ul className="inline-list">
    {[...ids].map((id) => (
      <li key={id}>
        <RecordLink id={id} />
      </li>
    ))}
  </ul>
)
