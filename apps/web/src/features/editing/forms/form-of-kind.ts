import type { RecordKind } from '@sharemap/register'
import type { ComponentType } from 'react'
import { ActivityForm } from './ActivityForm.tsx'
import { AgreementEssentials, AgreementForm } from './AgreementForm.tsx'
import { CategoryEssentials, CategoryForm } from './CategoryForm.tsx'
import { FlowForm } from './FlowForm.tsx'
import { NoticeForm } from './NoticeForm.tsx'
import { PartyEssentials, PartyForm } from './PartyForm.tsx'
import { RetentionEssentials, RetentionForm } from './RetentionForm.tsx'
import { SubjectGroupForm } from './SubjectGroupForm.tsx'
import { SystemEssentials, SystemForm } from './SystemForm.tsx'
import { TransferForm } from './TransferForm.tsx'

/** The questions of each kind of record. */
export const formOfKind: Readonly<Record<RecordKind, ComponentType>> = {
  party: PartyForm,
  'subject-group': SubjectGroupForm,
  category: CategoryForm,
  system: SystemForm,
  activity: ActivityForm,
  flow: FlowForm,
  transfer: TransferForm,
  agreement: AgreementForm,
  retention: RetentionForm,
  notice: NoticeForm,
}

/** What is asked, besides the name, of a record that is added while another is edited. */
export const essentialsOfKind: Readonly<Partial<Record<RecordKind, ComponentType>>> = {
  party: PartyEssentials,
  category: CategoryEssentials,
  system: SystemEssentials,
  agreement: AgreementEssentials,
  retention: RetentionEssentials,
}
