import type { NextConfig } from 'next'

// No telemetry: evenhand makes no request that its user did not ask for.
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

/** Headers of every answer; the Content-Security-Policy of pages carries a nonce and is made in src/proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  transpilePackages: [
    '@evenhand/schema',
    '@evenhand/store',
    '@evenhand/compare',
    '@evenhand/parser',
    '@evenhand/intake',
  ],
  // PGlite finds its WebAssembly beside its own file, so it must not be bundled.
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  // Types are checked by the script `types`: TypeScript 7 has no compiler API that Next could call.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // Cards (/embed) are made to be framed; src/proxy.ts says by whom.
    { source: '/((?!embed/).*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
    { source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'" }] },
  ],
}

export default config
