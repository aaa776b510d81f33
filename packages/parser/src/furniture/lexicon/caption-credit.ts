import type { FurnitureRule } from '../rule.ts'

/** Placeholders and controls of pictures and players. Captions themselves are found by shape, see structure/caption.ts. */
export const captionCreditRules: readonly FurnitureRule[] = [
  // Controls of a picture or player.
  {
    scope: 'phrase',
    id: 'caption_credit.controls',
    kind: 'caption_credit',
    boldness: 'always',
    phrases: `enlarge this image, toggle caption, hide caption, enlarge this image toggle caption, download, embed, transcript,
      toggle more options, loading, fullscreen, play video, watch video, photo gallery, view gallery, gallery,
      image, photo, photos videos, video unavailable, slideshow, click to enlarge, click to expand, listen, listen now,
      click to view gallery, media caption, image caption, photo by, listen to this article, audio, file photo`,
  },
  // The shell of a video or picture series with its title.
  {
    scope: 'line',
    id: 'caption_credit.player',
    kind: 'caption_credit',
    boldness: 'always',
    cues: [
      'media',
      'watched',
      'slideshow',
      'image',
      'play',
      'listen',
      'caption',
      'enlarge',
      'replay',
      'ticker',
      'pinterest',
      'gallery',
      'file',
      'photos',
      'images',
    ],
    pattern:
      /^(?:Media playback is (?:un|not )supported.{0,260}|JUST WATCHED .{0,300}|.{0,120}Replay More Videos.{0,200}|Slideshow \(\d+ images?\)|Image (?:copyright|caption|source)\b.{0,300}|Enlarge this image .{0,400}|Play Video .{0,200}|(?:Hide|Show) Caption.{0,300}|.{0,200}Listen ?· ?\d.{0,40}|Ticker Security Last Change.{0,400}|Facebook Twitter Pinterest .{5,300}|FILE PHOTO: .{5,400}|(?:\d+ )?(?:of )?\d+ (?:Photos|Images)|Photos?: .{2,120}|View (?:more|all) (?:photos|images).{0,40}|Watch the latest video at.{0,60})$/i,
  },
  // A placeholder of a picture inside a line.
  {
    scope: 'inside',
    id: 'caption_credit.placeholder',
    kind: 'caption_credit',
    literals: ['to enlarge', 'toggle caption', 'hide caption', 'Enlarge this image', 'Slideshow (', 'MoreImage'],
    pattern:
      /[[(]click to enlarge[\])]|Enlarge this image toggle caption|\b(?:toggle|hide) caption\b|\bSlideshow \(\d{1,3} Images?\)|\bMoreImage\b/g,
  },
  // The title of an embedded video, run on into the text.
  {
    scope: 'inside',
    id: 'caption_credit.flattened-video',
    kind: 'caption_credit',
    literals: [' - YouTube'],
    pattern: /(?<=[.!?”"] )[^.!?]{10,160} - YouTube(?= \p{Lu}|$)/gu,
    scrapesOnly: true,
  },
]
