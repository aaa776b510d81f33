import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { type ReactNode, Suspense } from 'react'
import { SiteHeader } from '../components/site-header.tsx'
import { filterKeys } from '../filters/page-filter.ts'
import { isTheme, themeCookie } from '../theme/theme.ts'
import { ApiProvider } from '../trpc/client.tsx'
import { LabelsProvider } from '../words/labels.tsx'
import { labels } from '../words/vocabularies.ts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'evenhand', template: '%s · evenhand' },
  description: 'Who says how many people were killed or hurt, and how do they know?',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading headers makes every page render per request, which the policy's nonce needs.
  await headers()
  const theme = (await cookies()).get(themeCookie)?.value
  return (
    <html lang="en" data-theme={isTheme(theme) ? theme : undefined}>
      <body className="min-h-dvh font-sans">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-surface focus:p-2"
        >
          Skip to the content
        </a>
        <LabelsProvider labels={labels}>
          <ApiProvider>
            <Suspense>
              <SiteHeader filterKeys={filterKeys} theme={isTheme(theme) ? theme : 'system'} />
            </Suspense>
            <main
              id="main"
              tabIndex={-1}
              className="mx-auto min-h-dvh w-full max-w-[88rem] px-4 py-6 outline-none sm:px-6"
            >
              {children}
            </main>
            <footer className="mx-auto w-full max-w-[88rem] px-4 pb-10 text-sm text-muted sm:px-6">
              Figures are claims, quoted from their sources. A range of claims is not a statistical interval, and the
              news does not see every death.
            </footer>
          </ApiProvider>
        </LabelsProvider>
      </body>
    </html>
  )
}
