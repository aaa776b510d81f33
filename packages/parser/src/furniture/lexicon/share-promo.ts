import type { FurnitureRule } from '../rule.ts'

/** Share and follow buttons, newsletters, subscriptions, donations, advertisements. */
export const sharePromoRules: readonly FurnitureRule[] = [
  // The label of an advertisement, or of the gap it leaves.
  {
    scope: 'phrase',
    id: 'share_promo.advertisement',
    kind: 'share_promo',
    boldness: 'always',
    phrases: `
      ad, ads, advert, advertisement, advertisement advertisement, advertisement continue reading the main story,
      article continues after ad, article continues below advertisement, paid post, promoted, promoted content,
      sponsor message, sponsored, sponsored content, sponsored links, story continued below,
      story continues below, story continues below advertisement, this story continues below advertisement,
      partner content, remove ads`,
  },
  // The name of a network alone on a line is a share button.
  {
    scope: 'phrase',
    id: 'share_promo.networks',
    kind: 'share_promo',
    boldness: 'always',
    phrases: `
      facebook, twitter, flipboard, email, e mail, pinterest, linkedin, reddit, whatsapp, telegram, instagram,
      youtube, tumblr, pocket, messenger, facebook twitter, facebook twitter pinterest, copy link,
      copy article link copy link, print, share, share this, share on facebook, share on twitter,
      share this article, share this story, share this item, share via, tweet, tweet this, like, follow,
      follow us, subscribe, subscribe now, sign up, sign up now, newsletters, newsletter, donate, donate now,
      support us, become a member, share permalink, share tweet, share save, send, bluesky, threads, get it,
      flyers, more weekly flyers, subscribe to our newsletter, start free trial, stay in the loop,
      support public radio`,
  },
  // A button that passes the page on.
  {
    scope: 'line',
    id: 'share_promo.share-button',
    kind: 'share_promo',
    boldness: 'always',
    cues: ['share', 'send', 'click', 'tweet', 'shares', 'sharing'],
    pattern:
      /^(?:(?:more|facebook|twitter|whatsapp|email|x) +)?(?:(?:Share|Tweet|Send|Post) (?:this|on|via|to|with|by|all|it|in)\b.{0,110}|Click to (?:share|email|print)\b.{0,80}|[\d,.k]+ shares|Read or Share this story:.{0,60}|Share (?:Tweet|Pin|Post|Email|Save|Print)\b.{0,60}|SHARE THIS ARTICLE.{0,60})$/i,
  },
  // An invitation to follow the author or the outlet.
  {
    scope: 'line',
    id: 'share_promo.follow',
    kind: 'share_promo',
    boldness: 'always',
    cues: ['follow', 'join', 'like', 'subscribe', 'find'],
    pattern:
      /^(?:Follow|Join|Like|Find|Subscribe to) (?=.{0,80}(?:@|Twitter|Facebook|Instagram|YouTube|Telegram|LinkedIn|TikTok|https?:))(?=[^.]{0,90}(?:[.:@]|$)).{2,140}$/i,
  },
  // A newsletter or alert on offer.
  {
    scope: 'line',
    id: 'share_promo.newsletter',
    kind: 'share_promo',
    boldness: 'always',
    cues: [
      'newsletter',
      'newsletters',
      'inbox',
      'subscribe',
      'briefing',
      'app',
      'email',
      'emails',
      'subscriber',
      'subscription',
      'nrplus',
      'member',
      'donation',
      'donate',
      'sponsor',
      'alerts',
    ],
    pattern:
      /^(?=.{0,300}(?:\bsign(?:ing)? ?up\b|\bsubscri(?:be|bing|ption)\b|delivered|inbox|\bget (?:the|our|all|daily)\b|\bdownload\b|\bapp$|become an? |donat(?:e|ion)|\bmanage newsletters))(?:Sign ?up|Get|Subscribe|Want|Receive|Download|Click here|Become|Make a|Support|Try|Enter your|Thank you for|Was this|Never miss|Don.?t miss|Stay|Our newsletter|Daily|Start your|Enjoy|Like what|Please consider|You received|By signing)\b.{0,330}$/i,
  },
  // Links to the outlet’s pages on several networks, run together.
  {
    scope: 'line',
    id: 'share_promo.social-pages',
    kind: 'share_promo',
    boldness: 'always',
    cues: ['facebook'],
    pattern: /^(?=.{0,200}\btwitter\b)(?=.{0,300}\b(?:youtube|instagram|pinterest|rss)\b)[^.,!?“”"]{10,300}$/i,
  },
  // Invitations to follow and subscribe at the end of a flattened page.
  {
    scope: 'closing',
    id: 'share_promo.flattened-follow',
    kind: 'share_promo',
    literals: ['Follow us', 'FOLLOW', 'SUBSCRIBE', 'Subscribe to'],
    pattern:
      /Follow us on (?:Instagram|Twitter|Facebook|YouTube|Telegram)\b|FOLLOW [A-Z]{3,}|Subscribe to our (?:newsletter|Youtube|YouTube|channel)|SUBSCRIBE\b/g,
    scrapesOnly: true,
  },
  // A share button glued to the end of the text.
  {
    scope: 'closing',
    id: 'share_promo.trailing-network',
    kind: 'share_promo',
    literals: ['Twitter', 'Facebook'],
    pattern: /(?<=[.!?"”)] )(?:Twitter|Facebook|Tweet|Share)(?: (?:Twitter|Facebook|Tweet|Share))*$/g,
    scrapesOnly: true,
  },
  // An invitation to the outlet’s podcast.
  {
    scope: 'line',
    id: 'share_promo.podcast',
    kind: 'share_promo',
    boldness: 'edge',
    cues: ['podcast', 'podcasts'],
    pattern: /^(?:Catch up|Listen|Hear|Tune in|Check out|Watch|Subscribe|Follow)\b.{0,140}\bpodcasts?\b.{0,60}$/i,
  },
  // How often the page was shared or seen, run on into the text.
  {
    scope: 'inside',
    id: 'share_promo.flattened-counter',
    kind: 'share_promo',
    literals: ['... ', 'Tweet Views'],
    pattern: /(?<=[.!?”"] )\.\.\. \d{1,6}(?= \p{Lu}|$)|(?:Print )?Tweet Views \d{1,7}/gu,
    scrapesOnly: true,
  },
]
