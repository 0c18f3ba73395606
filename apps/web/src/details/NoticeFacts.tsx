import { findEntry, lawfulBases, plainDate, rights, specialCategoryConditions } from '@sharemap/law'
import type { LineSpan, Notice } from '@sharemap/register'
import type { ReactNode } from 'react'
import { Fact, Facts } from '../elements/Facts.tsx'
import { RecordLink, RecordLinks } from '../elements/RecordLink.tsx'
import { SaidValue } from '../elements/SaidValue.tsx'
import { CommonFacts } from './CommonFacts.tsx'
import { ContactList } from './ContactList.tsx'
import { detailsWords } from './details-words.ts'

interface Statement {
  readonly says: string
  readonly section: string | null
  readonly lines: LineSpan | null
}

interface StatementsProps<Item extends Statement> {
  readonly of: readonly Item[]
  readonly heading: (item: Item) => ReactNode
}

/** What a notice tells, thing by thing, each with its place. */
const Statements = <Item extends Statement>({ of: statements, heading }: StatementsProps<Item>) =>
  statements.length === 0 ? null : (
    <ul className="plain-list">
      {statements.map((item) => (
        <li key={`${item.says} ${item.section} ${item.lines?.from}`}>
          <b>{heading(item)}</b>: {item.says}{' '}
          <span className="quiet">
            {[item.section, item.lines && detailsWords.lines(item.lines.from, item.lines.to)]
              .filter((part) => part !== null)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )

const namedGround = (code: Notice['tells']['lawfulBases'][number]['code'], article: string) =>
  code === null
    ? `Art ${article}`
    : `${findEntry([...lawfulBases, ...specialCategoryConditions], code)?.name ?? ''} ${code}`.trim()

/** What is known of a published notice, and what it tells people. */
export const NoticeFacts = ({ notice }: { readonly notice: Notice }) => {
  const { tells } = notice
  return (
    <Facts>
      <Fact term={detailsWords.publisher}>
        <RecordLink id={notice.publisher} />
      </Fact>
      <Fact term={detailsWords.address}>
        <SaidValue of={notice.url}>{(url) => <a href={url}>{url}</a>}</SaidValue>
      </Fact>
      <Fact term={detailsWords.published}>
        <SaidValue of={notice.published}>{plainDate}</SaidValue>
      </Fact>
      <Fact term={detailsWords.updated}>
        <SaidValue of={notice.updated}>{plainDate}</SaidValue>
      </Fact>
      <Fact term={detailsWords.captured}>
        <SaidValue of={notice.captured}>{plainDate}</SaidValue>
      </Fact>
      <Fact term={detailsWords.status}>{detailsWords.currency[notice.currency]}</Fact>
      <Fact term={detailsWords.covers}>{notice.activities.length > 0 && <RecordLinks ids={notice.activities} />}</Fact>
      <Fact term={detailsWords.rights}>
        {tells.rights.length > 0 && (
          <Statements of={tells.rights} heading={({ right }) => findEntry(rights, right)?.name ?? right} />
        )}
      </Fact>
      <Fact term={detailsWords.complaints}>
        {tells.complaintRoutes.length > 0 && (
          <Statements of={tells.complaintRoutes} heading={({ to }) => detailsWords.complaintTo[to]} />
        )}
      </Fact>
      <Fact term={detailsWords.basesTold}>
        {tells.lawfulBases.length > 0 && (
          <Statements of={tells.lawfulBases} heading={({ code, article }) => namedGround(code, article)} />
        )}
      </Fact>
      <Fact term={detailsWords.lawTold}>
        {tells.lawCited.length > 0 && <Statements of={tells.lawCited} heading={({ law }) => law} />}
      </Fact>
      <Fact term={detailsWords.security}>
        {tells.securityMeasures.length > 0 && (
          <Statements of={tells.securityMeasures} heading={({ measure }) => measure} />
        )}
      </Fact>
      <Fact term={detailsWords.otherTold}>
        {tells.other.length > 0 && <Statements of={tells.other} heading={({ topic }) => topic} />}
      </Fact>
      <Fact term={detailsWords.contacts}>{tells.contacts.length > 0 && <ContactList contacts={tells.contacts} />}</Fact>
      <CommonFacts record={notice} />
    </Facts>
  )
}
