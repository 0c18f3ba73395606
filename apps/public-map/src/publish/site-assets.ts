/** The style sheets and scripts of the site, as files of this package: `@sharemap/public-map/assets/NAME`. */
export const assetNames = [
  'public-map.css',
  'pages.css',
  'picture.css',
  'find.js',
  'letter.js',
  'map.js',
  'embed.js',
  'icon.svg',
] as const

export type AssetName = (typeof assetNames)[number]

/** The text of every asset, read by whoever may touch the disk. */
export type SiteAssets = Readonly<Record<AssetName, string>>
