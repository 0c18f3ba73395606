import { type AnyActivity, type AnyFlow, orNull } from '@sharemap/graph'
import type { LawfulBasisUse } from '@sharemap/register'

/**
 * The Art 6 bases that a flow states of the controller whose activity it serves. What people may ask of that controller
 * follows from them as from those of its purposes; a recipient's bases give rights against the recipient.
 *
 * @param flow the flow.
 * @param activity its activity.
 */
export const controllerBases = (flow: AnyFlow, { controller }: Pick<AnyActivity, 'controller'>): LawfulBasisUse[] =>
  flow.lawfulBases.filter(({ party }) => party === controller).flatMap(({ article6 }) => orNull(article6) ?? [])
