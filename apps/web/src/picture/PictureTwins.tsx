import { Link } from '@tanstack/react-router'
import { MessageSquareText, Table } from 'lucide-react'
import { CopyLink } from '../elements/CopyLink.tsx'
import { ExportButton } from '../exports/ExportButton.tsx'
import type { ExportScope } from '../exports/export-scope.ts'
import type { ExplorerSearch } from '../search/explorer-search.ts'
import { pictureWords } from './picture-words.ts'

export interface PictureTwinsProps {
  /** What the explorer shows where it shows the same as the picture. */
  readonly search: ExplorerSearch
  /** What an export of the picture holds. */
  readonly scope: ExportScope
}

/**
 * What stands beside every picture outside of the explorer, whose own bar has the same: its twins in words, and ways to
 * take it along.
 */
export const PictureTwins = ({ search, scope }: PictureTwinsProps) => (
  <span className="picture__twins">
    <CopyLink />
    <ExportButton scope={scope} label={pictureWords.exportPicture} />
    <Link to="/explore" search={{ ...search, view: 'table' }} className="tool-button">
      <Table aria-hidden="true" size={16} /> {pictureWords.asTable}
    </Link>
    <Link to="/explore" search={{ ...search, view: 'sentences' }} className="tool-button">
      <MessageSquareText aria-hidden="true" size={16} /> {pictureWords.asSentences}
    </Link>
  </span>
)
