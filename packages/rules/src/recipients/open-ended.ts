/** Words that leave the choice of recipients open ("any other services", "others as we see fit"). */
export const openEnded =
  /\bany(?: and all)? other (?:\w+ ){0,2}?(?:services?|organisations?|agenc(?:y|ies)|bod(?:y|ies)|partners?|part(?:y|ies)|departments?|third part(?:y|ies)|people|persons?)\b|\b(?:anyone|whoever|whomever|any body|any organisation|any agency|any service) (?:else )?(?:that |who |whom )?(?:we|it|they) (?!share|use|work)|\bas (?:we|it|they) (?:sees?|thinks?) fit\b|\band others (?:that |whom |as )?we\b/i
