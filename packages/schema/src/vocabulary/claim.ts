import { defineVocabulary } from './vocabulary.ts'

export const harms = defineVocabulary('Harm', {
  killed: { label: 'Killed', definition: 'People said to have died, including bodies found.' },
  injured: { label: 'Injured', definition: 'People said to have been wounded or hurt and to have survived so far.' },
  missing: { label: 'Missing', definition: 'People whose fate is said to be unknown.' },
  captured: {
    label: 'Captured',
    definition: 'People said to have been kidnapped, taken hostage, detained or taken prisoner.',
  },
  casualties: { label: 'Casualties, not separated', definition: 'Dead and wounded given as one figure.' },
})

export const qualifiers = defineVocabulary('Qualifier', {
  exact: { label: 'exactly', definition: 'The text gives one figure with no hedge.' },
  at_least: { label: 'at least', definition: 'The text gives a floor and leaves the top open.' },
  more_than: { label: 'more than', definition: 'The text says the figure is above a number.' },
  at_most: { label: 'at most', definition: 'The text gives a ceiling and leaves the bottom open.' },
  fewer_than: { label: 'fewer than', definition: 'The text says the figure is below a number.' },
  about: { label: 'about', definition: 'The text calls the figure approximate.' },
  range: { label: 'between', definition: 'The text gives a lower and an upper figure.' },
  vague: { label: 'in words', definition: 'The text gives a quantity word such as “dozens” and no number.' },
})

export const victimCategories = defineVocabulary('Victim category', {
  civilian: { label: 'Civilians', definition: 'The text calls the victims civilians or names a civilian role.' },
  combatant_state: { label: 'State forces', definition: 'Soldiers, police and allied militia of a state.' },
  combatant_nonstate: {
    label: 'Non-state fighters',
    definition: 'Members of a rebel, jihadist or other armed group that fights a state.',
  },
  combatant: { label: 'Combatants, side unclear', definition: 'Fighters whose side the text does not say.' },
  mixed: { label: 'Mixed', definition: 'Combatants and civilians in one figure.' },
  unknown: {
    label: 'Not stated',
    definition: 'The text does not say who the victims were. Unknown is never read as civilian.',
  },
})

export const victimSubgroups = defineVocabulary('Victim subgroup', {
  child: { label: 'Children', definition: 'Children, minors, infants, pupils.' },
  woman: { label: 'Women', definition: 'Women and girls named as such.' },
  man: { label: 'Men', definition: 'Men and boys named as such.' },
  elderly: { label: 'Elderly', definition: 'Old people named as such.' },
  journalist: { label: 'Journalists', definition: 'Reporters, photographers and other media workers.' },
  health_worker: { label: 'Health workers', definition: 'Doctors, nurses, paramedics, hospital staff.' },
  aid_worker: { label: 'Aid workers', definition: 'Humanitarian and rescue workers.' },
  officer: { label: 'Officers', definition: 'Military or police officers and commanders.' },
  foreign: { label: 'Foreigners', definition: 'People named as foreign or by a nationality other than the place’s.' },
})

export const sourceTypes = defineVocabulary('Source type', {
  monitor: {
    label: 'Monitor',
    definition: 'An organisation that documents a conflict, such as a rights group or observatory.',
  },
  health: { label: 'Health', definition: 'Hospitals, doctors and health ministries.' },
  rescue: { label: 'Rescue service', definition: 'Civil defence, ambulance and rescue services.' },
  un: { label: 'United Nations', definition: 'The United Nations and its agencies.' },
  government: { label: 'Government', definition: 'Ministers, governors, mayors, unnamed officials.' },
  military: { label: 'Military', definition: 'Armed forces, defence ministries, military coalitions.' },
  police: { label: 'Police', definition: 'Police, prosecutors and internal security.' },
  state_media: { label: 'State media', definition: 'News outlets that speak for a state.' },
  armed_group: { label: 'Armed group', definition: 'A rebel or jihadist group, or its own outlet.' },
  news_agency: { label: 'News agency', definition: 'A wire service such as AFP, AP or Reuters.' },
  media: { label: 'Media', definition: 'Other newspapers, broadcasters, web sites.' },
  witness: { label: 'Witness', definition: 'People who saw it, survivors, residents.' },
  other: { label: 'Other', definition: 'A named source of another kind.' },
  none: { label: 'No source given', definition: 'The article states the figure in its own voice.' },
})

export const assertions = defineVocabulary('Assertion', {
  asserted: { label: 'Stated', definition: 'The text reports the figure as a statement of its source.' },
  claimed: {
    label: 'Claimed',
    definition: 'The text itself says “claim” or “allege”, or a party speaks of the enemies it killed.',
  },
  denied: { label: 'Denied', definition: 'The text says that the figure or the killing is denied.' },
})

export const scopes = defineVocabulary('Scope', {
  incident: { label: 'Incident', definition: 'One event.' },
  period: { label: 'Period', definition: 'Several incidents over a stated, closed time.' },
  cumulative: { label: 'Running total', definition: 'A total up to now, from a stated or implied start.' },
  background: { label: 'Background', definition: 'An earlier, different event recalled for context.' },
})

export const relations = defineVocabulary('Relation', {
  total: { label: 'Total', definition: 'The figure stands by itself.' },
  subset: { label: 'Part of', definition: 'The figure is part of another figure in the article.' },
  additional: {
    label: 'In addition',
    definition: 'The figure comes on top of an earlier figure of the same harm in the article.',
  },
})

export const perpetratorStatuses = defineVocabulary('Perpetrator status', {
  stated: { label: 'Stated', definition: 'The text says who did it.' },
  alleged: { label: 'Alleged', definition: 'The text says that someone blames, suspects or accuses them.' },
  self_claimed: { label: 'Self-claimed', definition: 'They say so themselves.' },
  denied: { label: 'Denied', definition: 'They, or the text, deny it.' },
})

export const mentionParts = defineVocabulary('Part', {
  headline: { label: 'Headline', definition: 'In the headline.' },
  lead: { label: 'Lead', definition: 'In the standfirst or the first paragraph.' },
  body: { label: 'Body', definition: 'Further down in the article.' },
  furniture: { label: 'Furniture', definition: 'In text that the page puts around the article.' },
})

export const chainRoles = defineVocabulary('Role in the chain', {
  outlet: { label: 'Outlet', definition: 'Published the words.' },
  agency: { label: 'Agency', definition: 'Supplied the text.' },
  republished_from: { label: 'Republished from', definition: 'Another outlet whose text is reprinted.' },
  origin: {
    label: 'Origin',
    definition: 'The source that the text traces the figure to, with nobody named behind it.',
  },
})
