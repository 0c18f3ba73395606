const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is a file, not a folder',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}

/**
 * Says why a file could not be read or written.
 *
 * @param error what the disk threw.
 * @param missing what it means that a path is not there: a file to read, or the folder of one to write.
 * @returns the end of a sentence, without its full stop.
 */
export const whyUnreachable = (error: unknown, missing = words.ENOENT): string => {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  return (code === 'ENOENT' ? missing : words[code]) ?? message
}
