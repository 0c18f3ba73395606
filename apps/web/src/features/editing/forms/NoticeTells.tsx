import { lawfulBases, rights, specialCategoryConditions } from '@sharemap/law'
import type { NoticeStatements } from '@sharemap/register'
import { ContactsEntry } from '../fields/ContactsEntry.tsx'
import { FormSection } from '../fields/FormSection.tsx'
import { SelectEntry } from '../fields/SelectEntry.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { useRecord } from '../fields/use-record.ts'
import { noticeWords } from '../words/record-form-words.ts'
import { StatementsEntry } from './StatementsEntry.tsx'

type Tells = NoticeStatements

const said = { says: '', section: null, lines: null }

const wordsOf = <Code extends string>(entries: readonly { readonly code: Code; readonly name: string }[]) =>
  Object.fromEntries(entries.map(({ code, name }) => [code, name])) as Record<Code, string>

const rightWords = wordsOf(rights)
const grounds = { '6': wordsOf(lawfulBases), '9': wordsOf(specialCategoryConditions) }

type Ground = Tells['lawfulBases'][number]
type GroundCode = NonNullable<Ground['code']>

/** What a notice tells people as a whole: each statement in our words, with the place where it stands. */
export const NoticeTells = () => {
  const { record, set } = useRecord('notice')
  const { tells } = record
  const put = (part: Partial<Tells>) => set({ tells: { ...tells, ...part } })
  return (
    <FormSection title={noticeWords.tells} folded>
      <ContactsEntry
        path="tells.contacts"
        label={noticeWords.contacts}
        contacts={tells.contacts}
        onChange={(contacts) => put({ contacts })}
      />
      <StatementsEntry<Tells['rights'][number]>
        path="tells.rights"
        label={noticeWords.rights}
        what={noticeWords.rightWhat}
        items={tells.rights}
        blank={{ right: 'access', ...said }}
        nameOf={({ right }) => rightWords[right]}
        onChange={(list) => put({ rights: list })}
      >
        {(item, change, path) => (
          <SelectEntry
            path={`${path}.right`}
            label={noticeWords.right}
            value={item.right}
            words={rightWords}
            onChange={(right) => change({ ...item, right })}
          />
        )}
      </StatementsEntry>
      <StatementsEntry<Tells['complaintRoutes'][number]>
        path="tells.complaintRoutes"
        label={noticeWords.complaintRoutes}
        what={noticeWords.complaintWhat}
        items={tells.complaintRoutes}
        blank={{ to: 'controller', ...said }}
        nameOf={({ to }) => noticeWords.complaintsTo[to]}
        onChange={(complaintRoutes) => put({ complaintRoutes })}
      >
        {(item, change, path) => (
          <SelectEntry
            path={`${path}.to`}
            label={noticeWords.complaintTo}
            value={item.to}
            words={noticeWords.complaintsTo}
            onChange={(to) => change({ ...item, to })}
          />
        )}
      </StatementsEntry>
      <StatementsEntry<Ground>
        path="tells.lawfulBases"
        label={noticeWords.lawfulBases}
        what={noticeWords.basisWhat}
        items={tells.lawfulBases}
        blank={{ article: '6', code: null, ...said }}
        nameOf={({ article, code }) =>
          (grounds[article] as Partial<Record<string, string>>)[code ?? ''] ?? noticeWords.articles[article]
        }
        onChange={(list) => put({ lawfulBases: list })}
      >
        {(item, change, path) => <GroundFields path={path} item={item} onChange={change} />}
      </StatementsEntry>
      <StatementsEntry<Tells['lawCited'][number]>
        path="tells.lawCited"
        label={noticeWords.lawCited}
        what={noticeWords.lawWhat}
        items={tells.lawCited}
        blank={{ law: '', ...said }}
        nameOf={({ law }) => law}
        onChange={(lawCited) => put({ lawCited })}
      >
        {(item, change, path) => (
          <TextEntry
            path={`${path}.law`}
            label={noticeWords.law}
            value={item.law}
            onChange={(law) => change({ ...item, law })}
          />
        )}
      </StatementsEntry>
      <StatementsEntry<Tells['securityMeasures'][number]>
        path="tells.securityMeasures"
        label={noticeWords.securityMeasures}
        what={noticeWords.measureWhat}
        items={tells.securityMeasures}
        blank={{ measure: '', ...said }}
        nameOf={({ measure }) => measure}
        onChange={(securityMeasures) => put({ securityMeasures })}
      >
        {(item, change, path) => (
          <TextEntry
            path={`${path}.measure`}
            label={noticeWords.measure}
            value={item.measure}
            onChange={(measure) => change({ ...item, measure })}
          />
        )}
      </StatementsEntry>
      <StatementsEntry<Tells['other'][number]>
        path="tells.other"
        label={noticeWords.other}
        what={noticeWords.otherWhat}
        items={tells.other}
        blank={{ topic: '', ...said }}
        nameOf={({ topic }) => topic}
        onChange={(other) => put({ other })}
      >
        {(item, change, path) => (
          <TextEntry
            path={`${path}.topic`}
            label={noticeWords.topic}
            value={item.topic}
            onChange={(topic) => change({ ...item, topic })}
          />
        )}
      </StatementsEntry>
    </FormSection>
  )
}

interface GroundFieldsProps {
  readonly path: string
  readonly item: Ground
  readonly onChange: (item: Ground) => void
}

/** A ground that is listed for the notice at large: one that its article knows, or none. */
const GroundFields = ({ path, item, onChange }: GroundFieldsProps) => (
  <div className="form-row">
    <SelectEntry
      path={`${path}.article`}
      label={noticeWords.article}
      value={item.article}
      words={noticeWords.articles}
      onChange={(article) => onChange({ ...item, article, code: null })}
    />
    <SelectEntry<GroundCode | ''>
      path={`${path}.code`}
      label={noticeWords.basis}
      value={item.code ?? ''}
      words={{ '': noticeWords.notInArticle, ...grounds[item.article] }}
      onChange={(code) => onChange({ ...item, code: code === '' ? null : code })}
    />
  </div>
)
