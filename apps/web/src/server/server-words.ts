/** What is said where the server took no change and gave no reason. */
export const serverWords = {
  offline: 'The server does not answer, so it is not certain that this was done. Look again when it does.',
  signedOut: 'You are signed out, so nothing was changed. Sign in and try again.',
  failed: 'Something went wrong on the way, so it is not certain that this was done. Load the page again and look.',
} as const
