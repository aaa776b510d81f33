import type { FurnitureRule } from '../rule.ts'

/** Comment forms, policies and counters. */
export const commentsRules: readonly FurnitureRule[] = [
  // Parts of a comment form.
  {
    scope: 'phrase',
    id: 'comments.form',
    kind: 'comments',
    boldness: 'always',
    phrases: `
      add a comment, add comment, be the first to comment, comment, comments, comments are closed,
      comments leave a comment, discuss, join the conversation, join the discussion, leave a comment,
      leave a reply, leave your comment, load more comments, loading comments, newest comments, post a comment,
      post comment, show comments, view comments, write a comment, # comments, # comment, # post comment,
      recent comments, reply, report abuse, show # comments, show # comment, view # comments, no comments,
      no comments yet, comments #, your email address will not be published`,
  },
  // Rules for commenting.
  {
    scope: 'line',
    id: 'comments.policy',
    kind: 'comments',
    boldness: 'always',
    cues: ['comment', 'comments', 'commenting', 'discuss'],
    pattern:
      /^(?:Want to discuss\?.{0,120}|.{0,100}\b(?:commenting|comments?) (?:policy|guidelines|section)\b.{0,160}|(?:Please )?(?:log in|sign in|login|register|you must be logged in) to (?:post|leave|comment|add)\b.{0,80}|(?:Sort|Filter) comments by.{0,60}|Your email address will not be published\b.{0,80}|Comment via .{0,80})$/i,
  },
  // The comment form at the end of a flattened page.
  {
    scope: 'closing',
    id: 'comments.flattened',
    kind: 'comments',
    literals: ['Community standards', 'Comment via', 'Leave a comment', 'Post a comment'],
    pattern:
      /(?:Community standards ?Discussion|Comment via (?:Facebook|Disqus)|(?<=[.!?"”)] )(?:Leave|Post) a comment\b)/g,
    scrapesOnly: true,
  },
]
