/** Media types by file ending, and whether compressing saves anything. */
const types: Readonly<Record<string, readonly [type: string, compressible: boolean]>> = {
  atom: ['application/atom+xml', true],
  css: ['text/css; charset=utf-8', true],
  html: ['text/html; charset=utf-8', true],
  ico: ['image/x-icon', true],
  jpg: ['image/jpeg', false],
  js: ['text/javascript; charset=utf-8', true],
  json: ['application/json', true],
  map: ['application/json', true],
  png: ['image/png', false],
  svg: ['image/svg+xml', true],
  txt: ['text/plain; charset=utf-8', true],
  wasm: ['application/wasm', true],
  webmanifest: ['application/manifest+json', true],
  webp: ['image/webp', false],
  woff2: ['font/woff2', false],
  xml: ['application/xml', true],
}

/**
 * The media type of a file.
 *
 * @param path its path or name.
 * @returns the type by the file's ending, and whether compressing it saves anything; bytes of no known kind otherwise.
 */
export const typeOfFile = (path: string): { readonly type: string; readonly compressible: boolean } => {
  const [type, compressible] = types[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? [
    'application/octet-stream',
    false,
  ]
  return { type, compressible }
}
