import { contrastOf } from './contrast.ts'
import type { Theme } from './theme.ts'

const black = '#0b0c0c'

/** The style sheet of a theme: it sets the colours of public-map.css and nothing else. */
export const themeStyles = ({ colours }: Theme): string => {
  const onBrand = contrastOf('#ffffff', colours.brand) >= contrastOf(black, colours.brand) ? '#ffffff' : black
  return `:root {
  --brand: ${colours.brand};
  --on-brand: ${onBrand};
  --link: ${colours.link};
  --button: ${colours.button};
  --button-hover: color-mix(in srgb, ${colours.button} 80%, #000);
  --button-edge: color-mix(in srgb, ${colours.button} 50%, #000);
}
`
}
