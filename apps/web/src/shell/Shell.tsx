import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { EditsProvider } from '../editing/EditsProvider.tsx'
import { MakeFirstAdministrator } from '../editing/MakeFirstAdministrator.tsx'
import { useSingleKeys } from '../elements/use-single-keys.ts'
import { AskContext } from '../questions/ask-context.ts'
import type { QuestionId } from '../questions/questions.ts'
import { AsAtBanner } from './AsAtBanner.tsx'
import { Header } from './Header.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { RegisterGate } from './RegisterGate.tsx'
import { shellWords } from './shell-words.ts'
import { TroublesBanner } from './TroublesBanner.tsx'
import { VersionBanner } from './VersionBanner.tsx'

const fetchAskBox = async () => ({ default: (await import('../features/ask/AskBox.tsx')).AskBox })
const AskBox = lazy(fetchAskBox)

type Asking = { readonly question: QuestionId | undefined } | null

/** The frame around every page: the header, the box in which people ask, and the register fetched once for all. */
export const Shell = () => {
  const [asking, setAsking] = useState<Asking>(null)
  const [keysShown, setKeysShown] = useState(false)
  const ask = (question?: QuestionId) => setAsking({ question })
  useSingleKeys({ '?': () => setKeysShown(true) })
  // The search is not needed to show the first page, but is there by the time that somebody asks.
  useEffect(() => {
    void fetchAskBox()
  }, [])
  useAskKey(() => setAsking({ question: undefined }))
  const main = useRef<HTMLElement>(null)
  useFocusOnNewPage(main)

  return (
    <EditsProvider>
      <AskContext value={ask}>
        <a href="#main" className="govuk-skip-link">
          {shellWords.skip}
        </a>
        <Header onKeys={() => setKeysShown(true)} />
        <main id="main" ref={main} tabIndex={-1} className="main">
          <RegisterGate>
            <MakeFirstAdministrator />
            <TroublesBanner />
            <VersionBanner />
            <AsAtBanner />
            <Outlet />
            {asking !== null && (
              <Suspense>
                <AskBox question={asking.question} onClose={() => setAsking(null)} />
              </Suspense>
            )}
          </RegisterGate>
        </main>
        {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
      </AskContext>
    </EditsProvider>
  )
}

const useAskKey = (open: () => void) => {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** A new page starts at its top and is read from there; a change of the same page's state moves nothing. */
const useFocusOnNewPage = (main: { readonly current: HTMLElement | null }) => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const last = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (path === undefined || path === last.current) return
    if (last.current !== undefined) main.current?.focus({ preventScroll: false })
    last.current = path
  }, [path, main])
}
