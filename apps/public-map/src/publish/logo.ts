/** The bytes of a picture that is written as a data address in base64. */
export const logoBytes = (dataAddress: string): Uint8Array =>
  Uint8Array.from(atob(dataAddress.slice(dataAddress.indexOf(',') + 1)), (character) => character.charCodeAt(0))
