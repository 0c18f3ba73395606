export const lawfulBasisCodes = ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(ea)', '6(1)(f)'] as const
export type LawfulBasisCode = (typeof lawfulBasisCodes)[number]
