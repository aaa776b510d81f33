import type { FurnitureRule } from '../rule.ts'

/** Lines that lead to other articles. Headlines below a heading are found by structure/related-list.ts. */
export const relatedRules: readonly FurnitureRule[] = [
  // The heading of a list of other articles.
  {
    scope: 'phrase',
    id: 'related.heading',
    kind: 'related',
    boldness: 'always',
    phrases: `also read, also see, editor picks, editors pick, editors picks, editors choice, explore more, from our partners,
      in case you missed it, keep reading, latest stories, latest videos, more from, more headlines, more in this section, more news, more on this,
      more on this story, more on this topic, more stories, more to read, more top stories, more video, most commented, most popular, most read,
      most recent, most shared, most viewed, next article, next story, next up, previous article, popular stories, popular videos, popular articles, read also,
      read more, read more stories, read next, recent posts, recommended, recommended for you, recommended stories, recommended videos, related, related articles,
      related content, related coverage, related headlines, related links, related news, related posts, related stories,
      related story, related tags, related topics, related video, related videos, see also, similar articles, similar posts, special series,
      suggested articles, the latest, today on, top news, top reads, top videos, trending now, trending posts, trending stories,
      up next, what to read next, you may also like, you might also like, you may be interested in, you might like, dont miss, around the web, whats next, special reports`,
  },
  // A heading that names where the other articles come from, or a counter beside one.
  {
    scope: 'line',
    id: 'related.more-from',
    kind: 'related',
    boldness: 'always',
    cues: ['more', 'next', 'read', 'viewed', 'click', 'recent', 'keep'],
    pattern:
      /^(?:(?:More|Most Read|Most Popular|Recent|Next Up|Latest) (?:from|in|on|by|From|In|On|By) \p{Lu}\S{0,24}(?: (?:\p{Lu}\S{0,24}|&|and|the)){0,4}(?<![.!?])|\d[\d,.]{0,9} (?:[Rr]ead|[Vv]iewed|[Vv]iews)|Click (?:here )?(?:for|to read) (?:more|the full|full)\b.{0,80}|READ: .{5,140}|.{0,20}CLICK HERE (?:TO READ|FOR) (?:MORE|THE).{0,60}|(?:Keep|Continue) [Rr]eading.{0,40})$/u,
  },
  // A label such as "Read more:" with another article’s headline.
  {
    scope: 'line',
    id: 'related.labelled-headline',
    kind: 'related',
    boldness: 'always',
    cues: ['read', 'related', 'see', 'more', 'opinion', 'also', 'watch', 'full'],
    pattern:
      /^(?:[([•*] ?)?(?:read ?more|related|see also|see more|more|also read|also see|read also|read|also on [\p{L} ]{2,20}|also|opinion|full coverage|related story|related article|don.?t miss) ?: ?\S.{4,220}$/iu,
  },
  // A link to more of the author’s texts.
  {
    scope: 'line',
    id: 'related.go-here',
    kind: 'related',
    boldness: 'edge',
    cues: ['more'],
    pattern: /^(?:For|To read) more (?:of|from|on|about) .{3,80}[,:-] ?(?:go|click|see|read) here\b.{0,20}$/i,
  },
  // Another article’s headline with its link text.
  {
    scope: 'line',
    id: 'related.trailing-read-more',
    kind: 'related',
    boldness: 'always',
    cues: ['more'],
    pattern: /^.{8,200}[^.,;:] (?:Read more|READ MORE|Read More »*)$/,
  },
  // A link to another article in brackets, inside the text.
  {
    scope: 'inside',
    id: 'related.bracketed',
    kind: 'related',
    literals: [
      'RELATED:',
      'Related:',
      'READ',
      'Also on ',
      'PICTURES:',
      'PHOTOS:',
      'VIDEO:',
      'WATCH:',
      'ALSO:',
      'Read more:',
    ],
    pattern:
      /[([] ?(?:RELATED|Related|PICTURES|PHOTOS|VIDEO|WATCH|READ|READ MORE|Read more|SEE ALSO|ALSO READ|Also on [A-Z][\w ]{1,20}) ?: ?[^()[\]]{3,220}[)\]]/g,
  },
  // A list of other articles at the end of a flattened page.
  {
    scope: 'closing',
    id: 'related.flattened-list',
    kind: 'related',
    literals: [
      'Related News',
      'Related Stories',
      'Related Articles',
      'Category News',
      'Read Also',
      'Related ',
      'Most Read',
      'Also Read',
      'You may also like',
    ],
    // a bare "Related" opens a list where headline words follow and no sentence ends
    pattern:
      /(?<=[.!?"”)\d]\s{1,12})Related(?= \p{Lu}(?:[^.!?]|\.\d){60,700}(?:$|Tags ))|(?<=[.!?"”)\w]\s{1,12})(?:Related (?:News|Stories|Articles|Topics)|Category News|Most Read|You may also like|(?:Read Also|Also Read)(?=\s*$))/gu,
    scrapesOnly: true,
  },
]
