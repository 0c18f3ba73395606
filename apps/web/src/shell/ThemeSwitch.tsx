import { Monitor, Moon, Sun } from 'lucide-react'
import { shellWords } from './shell-words.ts'
import { themeChoices, useTheme } from './use-theme.ts'

const icons = { system: Monitor, light: Sun, dark: Moon }

/** Goes from the system's colours to light ones, to dark ones, and round again. */
export const ThemeSwitch = () => {
  const { choice, choose } = useTheme()
  const Icon = icons[choice]
  const next = themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system'
  return (
    <button type="button" className="icon-button" title={shellWords.theme[choice]} onClick={() => choose(next)}>
      <Icon aria-hidden="true" size={20} />
      <span className="govuk-visually-hidden">{shellWords.theme[choice]}</span>
    </button>
  )
}
