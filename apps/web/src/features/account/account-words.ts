/** What the page of one's own account says. */
export const accountWords = {
  title: 'Your account',
  whom: 'people who sign in by a name of their own',
  signedInAs: 'Signed in as',
  name: 'Name',
  role: 'Role',

  passwordTitle: 'Your password',
  mustChange: 'Somebody else chose your password. Choose one of your own.',
  current: 'Your password until now',
  next: 'New password',
  nextHint: '12 characters or more; three random words make a good one.',
  again: 'The same new password again',
  differ: 'The two new passwords are not the same.',
  change: 'Change the password',
  changing: 'Changing …',
  changed: 'Your password is changed. You are signed out everywhere else.',

  calendarTitle: 'Reviews in your calendar',
  calendar:
    'Your calendar program can show what falls due: reviews, and agreements, certifications and retention that end. Give it an address of your own; whoever has the address can read those entries, so keep it to yourself.',
  makeAddress: 'Make an address',
  rotate: 'A new address ends the one before.',
  making: 'Making …',
  addressLabel: 'The address of your calendar',
  addressOnce: 'Copy it now: it is not shown again.',
  copy: 'Copy the address',
  copied: 'Address copied',
  notCopied: 'The browser did not let it be copied. Select it and copy it yourself.',

  signOutTitle: 'Signing out',
  signOutEverywhere: 'Sign out everywhere',
  signOutEverywhereHint: 'Ends every session of yours, on every computer, this one too.',
} as const
