import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'
import { defaultTheme } from './default-theme.ts'
import { parseTheme } from './parse-theme.ts'
import { themeSchema } from './theme.ts'
import { themeStyles } from './theme-styles.ts'

describe('contrastOf', () => {
  it('goes from 1 to 21, and agrees with a published example', () => {
    expect(contrastOf('#ffffff', '#ffffff')).toBe(1)
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    // #767676 on white is the lightest grey that passes, as WebAIM's checker says.
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})

describe('parseTheme', () => {
  it('fills in what is left out', () => {
    const parsed = parseTheme({ title: 'Your data in Anytown', colours: { brand: '#ffcc00' } })
    expect(parsed).toMatchObject({
      ok: true,
      theme: {
        title: 'Your data in Anytown',
        publisher: defaultTheme.publisher,
        colours: { ...defaultTheme.colours, brand: '#ffcc00' },
      },
    })
    expect(parseTheme({})).toEqual({ ok: true, theme: defaultTheme })
  })

  it('refuses colours that nobody could read, and says why', () => {
    const parsed = parseTheme({ colours: { link: '#9db8d2', button: '#5ac8a8' } })
    expect(parsed).toEqual({
      ok: false,
      problems: [
        expect.stringMatching(/^colours\.link: #9db8d2 has a contrast of \d\.\d with #f3f6f9/),
        expect.stringMatching(/^colours\.button: #5ac8a8 has a contrast of \d\.\d with #ffffff/),
      ],
    })
  })

  it('refuses what it does not know, colours by name, and logos from elsewhere', () => {
    expect(parseTheme({ font: 'Comic Sans' }).ok).toBe(false)
    expect(parseTheme({ colours: { brand: 'navy' } }).ok).toBe(false)
    expect(parseTheme({ logo: { image: 'https://elsewhere.example/logo.png', alt: '' } }).ok).toBe(false)
    expect(parseTheme({ address: 'https://council.example/data' }).ok).toBe(false)
    expect(parseTheme({ contact: { text: 'us', href: 'javascript:alert(1)' } }).ok).toBe(false)
    expect(parseTheme({ links: [{ text: 'us', href: 'javascript:alert(1)' }] }).ok).toBe(false)
  })

  it('takes the theme that the README shows, and the README tells of every field', () => {
    const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8')
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(readme.slice(readme.indexOf('## The public map'))) ?? []
    expect(parseTheme(JSON.parse(shown))).toMatchObject({ ok: true })
    for (const field of Object.keys(themeSchema.shape)) expect(readme).toContain(`| \`${field}\``)
  })
})

describe('themeStyles', () => {
  it('writes on the brand in whichever of black and white reads better', () => {
    const styles = (brand: string) => themeStyles({ ...defaultTheme, colours: { ...defaultTheme.colours, brand } })
    expect(styles('#1d4f8c')).toContain('--on-brand: #ffffff')
    expect(styles('#ffcc00')).toContain('--on-brand: #0b0c0c')
  })

  it('is readable on every colour that there is', () => {
    const steps = ['00', '33', '66', '77', '99', 'cc', 'ff']
    for (const colour of steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)))) {
      expect(Math.max(contrastOf(colour, '#ffffff'), contrastOf(colour, '#0b0c0c'))).toBeGreaterThan(4.4)
    }
  })
})
