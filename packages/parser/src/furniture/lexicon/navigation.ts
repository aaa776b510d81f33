import type { FurnitureRule } from '../rule.ts'

/** Menus, breadcrumbs, banners, section names. */
export const navigationRules: readonly FurnitureRule[] = [
  // Controls that only a page has; no article line consists of them.
  {
    scope: 'phrase',
    id: 'navigation.controls',
    kind: 'navigation',
    boldness: 'always',
    phrases: `
      accessibility links, back to top, change location, close menu, close navigation menu, close x,
      continue reading below, full menu, keyboard shortcuts for audio player,
      larger font increase article font size, log in, log in or sign up, login, main menu, main navigation,
      open menu, open navigation menu, primary navigation, register,
      scroll back to top of the page back, search menu, search this site, secondary navigation, show menu,
      sign in, sign out, site index, site map, site search, sitemap, skip navigation, skip to content,
      skip to main content, skip to footer, skip to search, smaller font decrease article font size,
      smaller font descrease article font size, submit search, suggested search, toggle navigation,
      toggle search, to top, view all, view more, watch live, watch live tv, you are at, you are here, live tv,
      homepage, your local region, text only`,
  },
  // The button of a picture or video overlay.
  {
    scope: 'phrase',
    id: 'navigation.close',
    kind: 'navigation',
    boldness: 'always',
    phrases: `
      close, change close, menu, search, a, x, previous, next, previous next`,
  },
  // Names of sections: menu entries on a page, but subheads or places in an article.
  {
    scope: 'phrase',
    id: 'navigation.sections',
    kind: 'navigation',
    boldness: 'page',
    phrases: `
      africa, americas, arts, art design, asia, auto, books, business, canada, cars, china, cities, climate,
      columnists, commentary, community, contests, cricket, crime, culture, daily, data, defense, economy,
      editorials, education, energy, entertainment, environment, europe, events, fact check, family, fashion,
      features, film, finance, food, football, gaming, health, history, home, home page, india, investigations,
      law, letters to the editor, life, lifestyle, local, markets, media, middle east, money, more, movies,
      multimedia, music, national, news, obituaries, opinion, opinions, people, photos, podcasts, podcasts shows,
      pop culture, politics, popular, race, real estate, science, science health, sport, sports, style, tech,
      technology, television, tennis, topics, top stories, travel, tv, tv programs, uk, united states, us, usa,
      video, videos, watch, weather, world, world news, latest, latest news, breaking, breaking news, trending,
      featured, other, others, personalities, connect`,
  },
  // Links of a page footer.
  {
    scope: 'phrase',
    id: 'navigation.footer',
    kind: 'navigation',
    boldness: 'edge',
    phrases: `
      about, about us, advertise, advertise with us, advertising, archive, archives, ask us, branded content,
      career, careers, classifieds, contact, contact help, contact us, corrections, customer service, diversity,
      e edition, e paper, editorial policy, email alerts, ethics, faq, faqs, feedback, finances, get involved,
      help, help center, jobs, masthead, meet the team, mobile apps, newsroom, notifications, organization,
      our team, overview, press, press releases, principles practices, public editor, read listen, rss,
      rss feeds, send us a tip, shop, smart home, staff, staff directory, support, team, who we are,
      work with us`,
  },
  // A control that opens a part of the menu.
  {
    scope: 'line',
    id: 'navigation.menu-toggle',
    kind: 'navigation',
    boldness: 'always',
    cues: ['submenu', 'navigation'],
    pattern:
      /^(?:[>»] ?)?(?:Expand|Collapse|Open|Close|Show|Hide|Toggle)[\w /&’'-]{0,20} (?:submenu|navigation)\b.{0,60}(?<!\.)$/i,
  },
  // A path through the site.
  {
    scope: 'line',
    id: 'navigation.breadcrumb',
    kind: 'navigation',
    boldness: 'always',
    cues: ['home', 'you'],
    pattern: /^(?:you are (?:here|at):? ?)?home ?(?:[>»›/|] ?[\p{L}\d&’' -]{1,40}){1,6}$/iu,
  },
  // A page title that says what the site is: outlet, "news" and what about, twice over.
  {
    scope: 'line',
    id: 'navigation.site-banner',
    kind: 'navigation',
    boldness: 'edge',
    cues: ['newspaper', 'news'],
    pattern:
      /^(?=.{0,120}\bNews\b)(?=.{0,160}\b(?:from|Newspaper|Online|Homepage|Latest|Breaking)\b)(?:(?:[\p{Lu}\d&|–-]\S*|and|from|the|in|on|of|for) ){5,23}\p{Lu}\S*$/u,
  },
  // The list of topics at the end of a flattened page.
  {
    scope: 'closing',
    id: 'navigation.tags',
    kind: 'navigation',
    literals: ['Tags ', 'Topic '],
    pattern:
      /(?<=\S )Tags (?=[\p{L}\d()' -]{3,200}(?:$|Community standards))|(?<=[.!?"”)\d] )Topic (?=[^().]{2,80} \(\d{1,5}\))/gu,
    scrapesOnly: true,
  },
  // Footer links run together on one line.
  {
    scope: 'closing',
    id: 'navigation.flattened-footer',
    kind: 'navigation',
    literals: ['Watch Live', 'About Us', 'Contact Us', 'Careers'],
    pattern:
      /\b(?:[A-Z]\w{1,16} ){0,2}(?:Watch Live TV|About Us|Contact Us|Careers) (?=[\w& ]{0,240}\b(?:Contact|Careers|Press|Advertise|Schedule)\b)/g,
    scrapesOnly: true,
  },
]
