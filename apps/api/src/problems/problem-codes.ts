/** What can go wrong with a request: the status that answers it, its title, and what it means, for the reference page. */
export const problemKinds = {
  'wrong-query': {
    status: 400,
    title: 'A query parameter is not allowed',
    meaning: 'A query parameter, or its value, is none that this address knows. What is allowed is listed.',
  },
  'wrong-body': {
    status: 400,
    title: 'The body is not as this address asks',
    meaning: 'A part of the JSON that was sent is missing, or is not of the right shape. Each part at fault is named.',
  },
  'malformed-request': {
    status: 400,
    title: 'The request cannot be read',
    meaning: 'The request is not as HTTP or its own content type asks.',
  },
  'sign-in-needed': {
    status: 401,
    title: 'Sign in first',
    meaning: 'The council’s register is read with a session, by signing in, or with a bearer token.',
  },
  'wrong-name-or-password': {
    status: 401,
    title: 'The name or the password is not right',
    meaning: 'No user of that name has that password, or the user may no longer sign in.',
  },
  'no-users-yet': {
    status: 401,
    title: 'There are no users yet',
    meaning:
      'A name and a password were sent to a server that has no users. Until the first is made, its token signs in.',
  },
  'wrong-token': { status: 401, title: 'The token is not right', meaning: 'The token sent is not this server’s.' },
  'cross-site': {
    status: 403,
    title: 'The request came from another site',
    meaning: 'A form of another site tried to act in your name.',
  },
  'not-allowed': {
    status: 403,
    title: 'Your role does not allow that',
    meaning: 'What was asked for needs a permission that the role of whoever asked does not have.',
  },
  'password-change-needed': {
    status: 403,
    title: 'Change your password first',
    meaning: 'The password was given by somebody else, so nothing may be done until its owner has changed it.',
  },
  'users-only': {
    status: 403,
    title: 'That is for named users',
    meaning: 'Whoever has come by the token is nobody in particular, and has neither password nor calendar.',
  },
  'needs-approver': {
    status: 403,
    title: 'An approver decides that',
    meaning: 'What was asked for approves something, and the role does not allow it.',
  },
  'needs-administrator': {
    status: 403,
    title: 'An administrator decides that',
    meaning: 'What was asked for changes who may approve, and the role does not allow it.',
  },
  'own-work': {
    status: 403,
    title: 'Somebody else approves that',
    meaning: 'The register asks for an approver other than the author, and the approver has changed the record.',
  },
  'unknown-id': { status: 404, title: 'There is no such record', meaning: 'No record of that kind has that id.' },
  'unknown-user': { status: 404, title: 'There is no such user', meaning: 'No user of this server has that name.' },
  'nothing-published': {
    status: 404,
    title: 'Nothing has been published yet',
    meaning: 'The public register is what was last published, and nothing has been.',
  },
  'unknown-address': { status: 404, title: 'There is nothing here', meaning: 'The server knows no such address.' },
  'wrong-method': {
    status: 405,
    title: 'This address does not take that method',
    meaning: 'The address exists, but not for that method. The header Allow names those that it takes.',
  },
  'name-taken': {
    status: 409,
    title: 'That name is taken',
    meaning: 'There is a user of that name, perhaps one who may no longer sign in.',
  },
  'users-exist': {
    status: 409,
    title: 'There are users already',
    meaning: 'Only the first user makes themselves an administrator; an administrator makes all others.',
  },
  'last-administrator': {
    status: 409,
    title: 'Nobody else could manage the users',
    meaning: 'The only administrator can be neither disabled nor given another role.',
  },
  'edit-conflict': {
    status: 409,
    title: 'Somebody else was quicker',
    meaning:
      'A record has changed since the version that the edit was made for. Both sides, and what happened in between, are told as `conflicts`. Nothing was changed.',
  },
  'revision-moved': {
    status: 409,
    title: 'The register has changed meanwhile',
    meaning: 'What was looked at before publishing is no longer what would be published. Look again.',
  },
  'undo-conflict': {
    status: 409,
    title: 'That can no longer be undone whole',
    meaning: 'What the change did has been changed again since. Each obstacle is told as `obstacles`.',
  },
  'too-large': { status: 413, title: 'The request is too large', meaning: 'The body is larger than the server takes.' },
  'wrong-media-type': {
    status: 415,
    title: 'Send JSON',
    meaning: 'The address takes a body of the type application/json.',
  },
  'name-not-allowed': {
    status: 422,
    title: 'That is no name for a user',
    meaning:
      'A user name is made of small letters, digits and . - _ @; a full name is one line of up to 100 characters.',
  },
  'wrong-password': {
    status: 422,
    title: 'That is not your password',
    meaning: 'The current password, which proves that a change of it is one’s own, is not right.',
  },
  'password-not-allowed': {
    status: 422,
    title: 'That password is not good enough',
    meaning: 'The password is too short, or among those that are tried first.',
  },
  'publication-blocked': {
    status: 422,
    title: 'Something stands in the way of publishing',
    meaning: 'What blocks the publication is told as `blocks`. A record that may be taken away is named in `leaveOut`.',
  },
  'edit-refused': {
    status: 422,
    title: 'The register would no longer be sound',
    meaning: 'The edit would break the register. What is wrong is told as `problems`. Nothing was changed.',
  },
  'wrong-host': {
    status: 421,
    title: 'This server does not answer to that name',
    meaning: 'The header Host names a host that the server was not told of, so that no other site can reach it unseen.',
  },
  'too-many-attempts': {
    status: 429,
    title: 'Too many attempts to sign in',
    meaning:
      'Too many wrong tokens or passwords came from one address, or for one name. The header Retry-After says how many seconds to wait.',
  },
  'internal-fault': {
    status: 500,
    title: 'Something went wrong on the server',
    meaning: 'The fault is the server’s. The reference number finds it in what the server printed.',
  },
  'not-kept': {
    status: 503,
    title: 'The change could not be kept',
    meaning: 'The disk, or whatever else the register is kept by, did not take the change. Nothing of it was kept.',
  },
  'not-built': {
    status: 503,
    title: 'The workbench is not built',
    meaning: 'The server runs without the built pages of the workbench. Start it with npm start.',
  },
} as const

export type RequestProblemCode = keyof typeof problemKinds
