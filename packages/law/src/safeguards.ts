export const safeguardCodes = [
  'approved-by-regulations',
  'idta',
  'uk-addendum',
  'new-eu-sccs-alone',
  'old-eu-sccs',
  'binding-corporate-rules',
  'public-body-instrument',
  'code-or-certification',
  'derogation-art-49',
  'dpf-uk-extension',
  'privacy-shield',
  'safe-harbor',
  'data-processing-agreement',
  'regulator-advice',
] as const
export type SafeguardCode = (typeof safeguardCodes)[number]
