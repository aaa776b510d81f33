import type { FurnitureRule } from '../rule.ts'

/** Comment forms, policies and counters. */
export const commentsRules: readonly FurnitureRule[] = [
  {
    scope: 'phrase',
    id: 'comments.form',
    kind: 'comments',
    boldness: 'always',
    reason: 'Parts of a comment form.',
    phrases: `
      add a comment, add comment, be the first to comment, comment, comments, comments are closed,
      comments leave a comment, discuss, join the conversation, join the discussion, leave a comment,
      leave a reply, leave your comment, load more comments, loading comments, newest comments, post a comment,
      post comment, show comments, view comments, write a comment, # comments, # comment, # post comment,
      recent comments, reply, report abuse, show # comments, show # comment, view # comments, no comments,
      no comments yet, comments #, your email address will not be published`,
    examples: ['Leave a comment', '23 Comments', 'COMMENTS'],
    counterexamples: ['Comments by the minister'],
  },
  {
    scope: 'line',
    id: 'comments.policy',
    kind: 'comments',
    boldness: 'always',
    reason: 'Rules for commenting.',
    cues: ['comment', 'comments', 'commenting', 'discuss'],
    pattern:
      /^(?:Want to discuss\?.{0,120}|.{0,100}\b(?:commenting|comments?) (?:policy|guidelines|section)\b.{0,160}|(?:Please )?(?:log in|sign in|login|register|you must be logged in) to (?:post|leave|comment|add)\b.{0,80}|(?:Sort|Filter) comments by.{0,60}|Your email address will not be published\b.{0,80}|Comment via .{0,80})$/i,
    examples: ['Want to discuss? Please read our Commenting Policy first.', 'You must be logged in to post a comment.'],
    counterexamples: ['The ministry declined to comment on the policy.'],
  },
  {
    scope: 'closing',
    id: 'comments.flattened',
    kind: 'comments',
    reason: 'The comment form at the end of a flattened page.',
    literals: ['Community standards', 'Comment via', 'Leave a comment', 'Post a comment'],
    pattern:
      /(?:Community standards ?Discussion|Comment via (?:Facebook|Disqus)|(?<=[.!?"”)] )(?:Leave|Post) a comment\b)/g,
    scrapesOnly: true,
    examples: ['Community standardsDiscussion Comment via FacebookComment via Evening', 'Leave a comment'],
    counterexamples: ['Community standards differ.'],
  },
]
