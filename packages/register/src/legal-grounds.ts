import {
  exemptionCodes,
  gatewayCodes,
  lawfulBasisCodes,
  offenceDataAuthorityCodes,
  schedule1Codes,
  specialCategoryConditionCodes,
} from '@sharemap/law'
import { z } from 'zod'
import { said, saidOrNone } from './said.ts'

/** The four grounds are four fields: a power or gateway, an Art 6 basis, an Art 9 or 10 condition, and an exemption. */

export const lawfulBasisSchema = z.strictObject({
  code: z.enum(lawfulBasisCodes),
  /** The law it rests on: Art 6(3) asks for one under (c) and (e). */
  law: said(z.string().min(1)),
})

/** An Art 9(2) condition with the DPA 2018 Schedule 1 paragraph that s.10 may ask for and its appropriate policy document. */
export const specialCategoryConditionSchema = z.strictObject({
  code: z.enum(specialCategoryConditionCodes),
  schedule1: said(z.enum(schedule1Codes)),
  /** A reference to the appropriate policy document (DPA 2018 Sch 1 para 39). */
  policyDocument: saidOrNone(z.string().min(1)),
})

/** What lets offence data be used under Art 10: official authority, or a Schedule 1 paragraph. */
export const offenceAuthoritySchema = z.strictObject({
  authority: z.enum(offenceDataAuthorityCodes),
  schedule1: said(z.enum(schedule1Codes)),
  policyDocument: saidOrNone(z.string().min(1)),
})

/** A power to share. `code` is null where the law cited is none of the known gateways. */
export const gatewayUseSchema = z.strictObject({
  code: z.enum(gatewayCodes).nullable(),
  law: z.string().min(1),
})

export const article6Schema = said(z.array(lawfulBasisSchema).min(1))
export const article9Schema = saidOrNone(z.array(specialCategoryConditionSchema).min(1))
export const article10Schema = saidOrNone(z.array(offenceAuthoritySchema).min(1))
export const gatewaySchema = saidOrNone(gatewayUseSchema)
export const exemptionSchema = saidOrNone(z.enum(exemptionCodes))

export type LawfulBasisUse = z.infer<typeof lawfulBasisSchema>
export type SpecialCategoryConditionUse = z.infer<typeof specialCategoryConditionSchema>
export type OffenceAuthorityUse = z.infer<typeof offenceAuthoritySchema>
export type GatewayUse = z.infer<typeof gatewayUseSchema>
