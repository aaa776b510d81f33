import type { FurnitureExamples } from '../rule.ts'

export const sharePromoExamples: FurnitureExamples = {
  'share_promo.advertisement': {
    examples: ['ADVERTISEMENT', 'Story continues below advertisement'],
    counterexamples: ['An advertisement ran in the paper.'],
  },
  'share_promo.networks': {
    examples: ['Facebook', 'Share this:', 'SUBSCRIBE'],
    counterexamples: ['Facebook removed the video.'],
  },
  'share_promo.share-button': {
    examples: [
      'Share this item via WhatsApp whatsapp',
      'Click to share on Twitter (Opens in new window)',
      'Read or Share this story: http://example.org/1a2b',
      '139 shares',
    ],
    counterexamples: ['Shares fell by 3 percent.', 'Share prices fell to a low after the attack.'],
  },
  'share_promo.follow': {
    examples: [
      'Follow Jane Roe on Twitter',
      'Follow @evening_desk',
      'Follow Jane Roe on Twitter at https://twitter.com/example',
      'Join us on Twitter and Facebook',
    ],
    counterexamples: [
      'Follow the road to the north.',
      'Join forces they did, the rebels said in a long statement on Monday afternoon.',
    ],
  },
  'share_promo.newsletter': {
    examples: [
      'Sign up for Daily Newsletters Manage Newsletters',
      'Get our evening newsletter in your inbox. Signing up means that you accept our Privacy Policy',
      'Subscribe to our newsletter for the week’s best reporting.',
      'CLICK HERE TO GET THE EVENING APP',
      'Become an evening radio sponsor',
    ],
    counterexamples: [
      'Get out of the city, the app told them.',
      'Support for the army has fallen since the member states met.',
    ],
  },
  'share_promo.social-pages': {
    examples: ['Evening Facebook Pages   Evening Twitter Accounts   Evening on Instagram'],
    counterexamples: ['Posts on Facebook, Twitter and Instagram show the blast, he said.'],
  },
  'share_promo.flattened-follow': {
    examples: ['Follow us on Instagram. Like Follow', 'Subscribe to our newsletter Subscribe'],
    counterexamples: ['they follow us on the road'],
  },
  'share_promo.trailing-network': {
    examples: ['Twitter', 'Facebook Twitter'],
    counterexamples: ['he wrote on Twitter'],
  },
  'share_promo.podcast': {
    examples: ['Catch up on the campaign with our reporters on the weekly podcast, “Evening Ground.”'],
    counterexamples: ['The podcast said 12 people were killed.'],
  },
  'share_promo.flattened-counter': {
    examples: ['Print Tweet Views 458'],
    counterexamples: ['he waited ... 20 minutes'],
  },
}
