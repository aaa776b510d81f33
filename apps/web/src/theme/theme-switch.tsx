'use client'

import { useState } from 'react'
import { type Theme, themeCookie } from './theme.ts'

const choices: { value: Theme; label: string }[] = [
  { value: 'system', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const yearInSeconds = 31_536_000

/** Light, dark, or as the device has it. The choice stays on this device. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial)

  function choose(next: Theme) {
    setTheme(next)
    const age = next === 'system' ? 0 : yearInSeconds
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${age}; samesite=lax`
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
  }

  return (
    <fieldset className="flex rounded-md border border-line-strong text-xs">
      <legend className="sr-only">Colours</legend>
      {choices.map(({ value, label }) => (
        <label
          key={value}
          className={`flex min-h-7 cursor-pointer items-center px-2 first-of-type:rounded-l-[5px] last-of-type:rounded-r-[5px] has-focus-visible:outline-2 has-focus-visible:outline-accent ${
            theme === value ? 'bg-accent text-on-accent' : 'text-muted'
          }`}
        >
          <input
            type="radio"
            name="theme"
            value={value}
            checked={theme === value}
            onChange={() => choose(value)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
