/** "As long as necessary" and its kin, which give neither a period nor a criterion. */
export const onlyAsLongAsNecessary =
  /\b(?:for )?(?:as|so) long as (?:it is |they are |is |we |the purposes? )?(?:strictly |reasonably )?(?:need(?:ed)?(?: it| to)?|necessary|required)\b|\b(?:no|not(?: be kept)?(?: for)?) longer than (?:is |it is )?(?:necessary|needed|required)\b|\bfor longer than (?:is |it is |we )?(?:reasonably |strictly )?(?:necessary|needed?|required?)\b|\bas long as there is an? (?:\w+ ){0,2}need\b|\b(?:an? )(?:appropriate|suitable|reasonable) (?:period|length|amount)(?: of time)?\b|\bminimum (?:period|time|amount of time)(?: that is)? (?:necessary|needed|required)\b|\b(?:are|is) no longer (?:necessary|needed|required)\b/i

/** A length of time in figures or words: "six years", "25 years", "90 days". */
export const lengthOfTime =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty(?:-five)?|twenty five|seventy-five|hundred)(?:\s*(?:-|to|or)\s*\d+)?[\s-](?:calendar |full |financial |tax )?(?:day|week|month|year)s?\b/i

/** A retention schedule that is pointed to. */
export const retentionSchedule =
  /\b(?:retention|disposal)(?: and (?:retention|disposal))?(?: policy| records?)? (?:schedules?|polic(?:y|ies)|guidelines)\b|\bschedules? of retention\b/i

/** Keeping without end. */
export const keptWithoutEnd =
  /\b(?:will|are|is|shall) (?:not|never) be (?:deleted|destroyed|erased|disposed of)\b|\bno (?:time )?limit (?:on|to) how long\b|\bnever (?:delete|destroy|erase)d?\b|\b(?:kept|held|retained|stored|keep|hold|retain) (?:\w+ ){0,4}?(?:indefinitely|permanently|for ?ever|in perpetuity|without limit)\b/i

/** Law on retention that is cited in a way that leads to the wrong place. */
const miscitations: readonly { readonly words: RegExp; readonly says: string }[] = [
  {
    words:
      /\bsection (?!224\b)\d+[A-Z]?(?: of)? the Local Government Act\b|\bLocal Government Act(?: \d{4})? s(?:ection |\.)\s*(?!224\b)\d+/i,
    says: 'The duty of councils to keep their documents in proper order is Local Government Act 1972 s.224',
  },
  {
    words:
      /\bprinciple \(?[a-h]\)? of the (?:general data protection regulation|gdpr)\b|\bgdpr,? principle \(?[a-h]\)?/i,
    says: 'The storage limitation principle is UK GDPR Art 5(1)(e)',
  },
]

/**
 * Finds the first citation of retention law that leads to the wrong place.
 *
 * @param text words on retention.
 * @returns what the right citation is, as the start of a sentence; undefined where nothing is miscited.
 */
export const miscitedRetentionLaw = (text: string): string | undefined =>
  miscitations.find(({ words }) => words.test(text))?.says
