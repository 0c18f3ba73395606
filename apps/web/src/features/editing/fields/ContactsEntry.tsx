import type { Contact } from '@sharemap/register'
import { Plus } from 'lucide-react'
import { formWords } from '../words/form-words.ts'
import { contactWords } from '../words/record-form-words.ts'
import { ChosenEntries } from './ChosenEntries.tsx'
import { FieldFrame } from './FieldFrame.tsx'
import { SelectEntry } from './SelectEntry.tsx'
import { OptionalEntry, TextEntry } from './TextEntry.tsx'
import { TextListEntry } from './TextListEntry.tsx'

export interface ContactsEntryProps {
  readonly path: string
  readonly label: string
  readonly contacts: readonly Contact[]
  readonly onChange: (contacts: Contact[]) => void
}

const blank: Contact = { role: 'general', name: '', email: null, telephones: [], address: null, url: null, note: null }

/** Ways to reach somebody. */
export const ContactsEntry = ({ path, label, contacts, onChange }: ContactsEntryProps) => (
  <FieldFrame path={path} label={label} group>
    {() => (
      <>
        <ChosenEntries
          items={contacts}
          keyOf={(_, position) => String(position)}
          nameOf={({ name }, position) => name || contactWords.item(position + 1)}
          onChange={onChange}
        >
          {(contact, change, position) => (
            <ContactFields path={`${path}.${position}`} contact={contact} onChange={change} />
          )}
        </ChosenEntries>
        <button type="button" className="button button--quiet" onClick={() => onChange([...contacts, blank])}>
          <Plus aria-hidden="true" size={16} /> {formWords.addOne(contactWords.what)}
        </button>
      </>
    )}
  </FieldFrame>
)

interface ContactFieldsProps {
  readonly path: string
  readonly contact: Contact
  readonly onChange: (contact: Contact) => void
}

const ContactFields = ({ path, contact, onChange }: ContactFieldsProps) => {
  const set = (fields: Partial<Contact>) => onChange({ ...contact, ...fields })
  return (
    <>
      <div className="form-row">
        <SelectEntry
          path={`${path}.role`}
          label={contactWords.role}
          value={contact.role}
          words={contactWords.roles}
          onChange={(role) => set({ role })}
        />
        <TextEntry
          path={`${path}.name`}
          label={contactWords.name}
          value={contact.name}
          onChange={(name) => set({ name })}
        />
      </div>
      <div className="form-row">
        <OptionalEntry
          path={`${path}.email`}
          label={contactWords.email}
          type="email"
          value={contact.email}
          onChange={(email) => set({ email })}
        />
        <OptionalEntry
          path={`${path}.url`}
          label={contactWords.url}
          type="url"
          value={contact.url}
          onChange={(url) => set({ url })}
        />
      </div>
      <TextListEntry
        path={`${path}.telephones`}
        label={contactWords.telephones}
        values={contact.telephones}
        onChange={(telephones) => set({ telephones })}
      />
      <OptionalEntry
        path={`${path}.address`}
        label={contactWords.address}
        value={contact.address}
        onChange={(address) => set({ address })}
      />
      <OptionalEntry
        path={`${path}.note`}
        label={contactWords.note}
        value={contact.note}
        onChange={(note) => set({ note })}
      />
    </>
  )
}
