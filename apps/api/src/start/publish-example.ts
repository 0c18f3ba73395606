import { toPublicRegister } from '@sharemap/register/public'
import type { Publications, PublishResult, StoredRegister } from '@sharemap/store'

/**
 * Publishes the example, so that a first start shows residents something.
 *
 * @param publications where nothing has been published yet.
 * @param stored the example as it stands in the store.
 * @param when the moment.
 */
export const publishExample = (
  publications: Pick<Publications, 'publish'>,
  { register, revision }: StoredRegister,
  when: Date,
): Promise<PublishResult> =>
  publications.publish(toPublicRegister(register), {
    by: 'Sharemap',
    note: 'The example that Sharemap comes with. Publish your own register in its place.',
    when,
    revision,
  })
