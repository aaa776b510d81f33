import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { type ReactNode, Suspense } from 'react'
import { HashHistory } from '../components/hash-history.tsx'
import { SiteHeader } from '../components/site-header.tsx'
import { framedHeader } from '../embed/framing.ts'
import { OpensOutside } from '../embed/opens-outside.tsx'
import { filterKeys } from '../filters/page-filter.ts'
import { isTheme, type Theme, themeCookie } from '../theme/theme.ts'
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
  const framed = (await headers()).has(framedHeader)
  const theme = (await cookies()).get(themeCookie)?.value
  return (
    <html lang="en" data-theme={isTheme(theme) ? theme : undefined} data-framed={framed ? '' : undefined}>
      <body className="min-h-dvh font-sans">
        <LabelsProvider labels={labels}>
          <ApiProvider>
            {framed ? (
              <OpensOutside>
                <main className="w-full px-4 py-4">{children}</main>
              </OpensOutside>
            ) : (
              <SiteFrame theme={isTheme(theme) ? theme : 'system'}>{children}</SiteFrame>
            )}
          </ApiProvider>
        </LabelsProvider>
      </body>
    </html>
  )
}

/** Pages, content and footer; a card in another site's frame has none of it. */
function SiteFrame({ theme, children }: { theme: Theme; children: ReactNode }) {
  return (
    <>
      <HashHistory />
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-surface focus:p-2"
      >
        Skip to the content
      </a>
      <Suspense>
        <SiteHeader filterKeys={filterKeys} theme={theme} />
      </Suspense>
      <main id="main" tabIndex={-1} className="mx-auto min-h-dvh w-full max-w-[88rem] px-4 py-6 outline-none sm:px-6">
        {children}
      </main>
      <footer className="mx-auto w-full max-w-[88rem] px-4 pb-10 text-sm text-muted sm:px-6">
        Figures are claims, quoted from their sources. A range of claims is not a statistical interval, and the news
        does not see every death.
      </footer>
    </>
  )
}
