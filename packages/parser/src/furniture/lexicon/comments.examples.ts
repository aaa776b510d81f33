import type { FurnitureExamples } from '../rule.ts'

export const commentsExamples: FurnitureExamples = {
  'comments.form': {
    examples: ['Leave a comment', '23 Comments', 'COMMENTS'],
    counterexamples: ['Comments by the minister'],
  },
  'comments.policy': {
    examples: [
      'Want to discuss? Please read our Commenting Policy before you write.',
      'You must be logged in to post a comment.',
    ],
    counterexamples: ['The ministry declined to comment on the policy.'],
  },
  'comments.flattened': {
    examples: ['Community standardsDiscussion Comment via FacebookComment via Evening', 'Leave a comment'],
    counterexamples: ['Community standards differ.'],
  },
}
