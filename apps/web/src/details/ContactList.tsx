import type { Contact } from '@sharemap/register'
import { contactRoleWords } from './details-words.ts'

/** Ways to reach somebody. */
export const ContactList = ({ contacts }: { readonly contacts: readonly Contact[] }) => (
  <ul className="plain-list">
    {contacts.map(({ role, name, email, telephones, address, url, note }) => (
      <li key={`${role} ${name}`}>
        <span className="quiet">{contactRoleWords[role]}:</span> {name}
        {email !== null && (
          <div>
            <a href={`mailto:${email}`}>{email}</a>
          </div>
        )}
        {telephones.map((telephone) => (
          <div key={telephone}>{telephone}</div>
        ))}
        {address !== null && <div>{address}</div>}
        {url !== null && (
          <div>
            <a href={url}>{url}</a>
          </div>
        )}
        {note !== null && <div className="quiet">{note}</div>}
      </li>
    ))}
  </ul>
)
