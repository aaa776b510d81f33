import { chromium } from 'playwright-core'
const base = process.env.BASE ?? 'http://localhost:3100'
const [name, path, width = '1440', theme = 'light', action] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless=new','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
const p = await b.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: theme as any })
p.on('console', m => { if (['error','warning'].includes(m.type())) console.log('CONSOLE', m.type(), m.text().slice(0, 600)) })
p.on('pageerror', e => console.log('PAGEERROR', e.message.slice(0,600)))
await p.goto(base + path, { waitUntil: 'networkidle' })
if (action) { await p.evaluate(action) ; await p.waitForTimeout(400) }
const w = await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
console.log(name, w.join('/'))
await p.screenshot({ path: `/tmp/dev/${name}.png`, fullPage: true })
await b.close()
