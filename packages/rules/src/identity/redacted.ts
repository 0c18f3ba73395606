/** What page protection leaves in the place of an e-mail address when a page is copied. */
export const redacted =
  /\[email(?:\s| )protected\]|\bemail protected\b|\[(?:email|phone|name) (?:removed|redacted|hidden)\]/i
