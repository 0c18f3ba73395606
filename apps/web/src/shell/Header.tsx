import { Link } from '@tanstack/react-router'
import { Keyboard, Search } from 'lucide-react'
import { NewMenu } from '../editing/NewMenu.tsx'
import { FindingsLink } from '../findings/FindingsLink.tsx'
import { useAsk } from '../questions/ask-context.ts'
import { AsAtControl } from './AsAtControl.tsx'
import { shellWords } from './shell-words.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { YouMenu } from './YouMenu.tsx'

/** The head of every page. */
export const Header = ({ onKeys }: { readonly onKeys: () => void }) => {
  const ask = useAsk()
  return (
    <header className="header">
      <Link to="/" className="header__name" activeOptions={{ exact: true, includeSearch: false }}>
        <svg aria-hidden="true" viewBox="0 0 32 32" width="24" height="24" className="header__mark">
          <circle cx="9" cy="16" r="4.5" />
          <circle cx="24" cy="7.5" r="3.5" />
          <circle cx="24" cy="24.5" r="3.5" />
          <path d="m13 14 8-4.5M13 18l8 4.5" />
        </svg>
        {shellWords.name}
      </Link>
      <nav className="header__sections" aria-label={shellWords.sections}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {shellWords.overview}
        </Link>
        <Link to="/explore" activeOptions={{ includeSearch: false }}>
          {shellWords.explore}
        </Link>
        <FindingsLink />
        <Link to="/compare" activeOptions={{ includeSearch: false }}>
          {shellWords.compare}
        </Link>
        <Link to="/history" activeOptions={{ includeSearch: false }}>
          {shellWords.history}
        </Link>
        <Link to="/review" activeOptions={{ includeSearch: false }}>
          {shellWords.review}
        </Link>
        <Link to="/publishing" activeOptions={{ includeSearch: false }}>
          {shellWords.publishing}
        </Link>
      </nav>
      <button type="button" className="ask-button" aria-keyshortcuts="Control+K Meta+K" onClick={() => ask()}>
        <Search aria-hidden="true" size={18} />
        <span className="ask-button__long">{shellWords.askHint}</span>
        <span className="ask-button__short">{shellWords.ask}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="header__tools">
        <NewMenu />
        <AsAtControl />
        <ThemeSwitch />
        <button type="button" className="icon-button" title={shellWords.keys} onClick={onKeys}>
          <Keyboard aria-hidden="true" size={20} />
          <span className="govuk-visually-hidden">{shellWords.keys}</span>
        </button>
        <YouMenu />
      </div>
    </header>
  )
}
