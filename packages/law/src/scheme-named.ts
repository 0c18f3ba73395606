import { type PartialApprovalScheme, partialApprovalSchemes } from './destinations.ts'

/**
 * The words by which a name for a certification is known as one of the law's schemes; all must be there. The Data Privacy
 * Framework alone is not its UK Extension, and the Privacy Shield is neither.
 */
const schemeWords: Readonly<Record<PartialApprovalScheme, readonly RegExp[]>> = {
  'dpf-uk-extension': [/\bdata privacy framework\b|\bdpf\b/i, /\buk extension\b/i],
  pipeda: [/\bpipeda\b/i],
  appi: [/\bappi\b/i],
  pipa: [/\bpipa\b/i],
}

/**
 * Finds the law's code for a scheme that a register names by its code or in words.
 *
 * @param name the register's name for it, such as "UK Extension to the EU-US Data Privacy Framework".
 * @returns the code; the name as it is where no scheme is known by it.
 */
export const schemeNamed = (name: string): string => {
  const words = name.replaceAll('-', ' ')
  return partialApprovalSchemes.find((code) => schemeWords[code].every((part) => part.test(words))) ?? name
}
