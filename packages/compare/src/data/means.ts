/** How people were killed, as far as it tells attacks apart: two reports of one attack do not differ in it. */
export type Means = 'bomb' | 'gunfire' | 'from_afar' | 'blade'

/**
 * Words for it. Words that reports use for several means ("blast", "bombing", "attack", "ambush") are left out: they
 * tell nothing apart.
 */
export const meansWords: readonly { means: Means; pattern: RegExp }[] = [
  {
    means: 'bomb',
    pattern:
      /\b(?:(?:car|truck|suicide|roadside|parcel|nail|time|vehicle|magnetic) bomb\w*|suicide (?:attack|blast)\w*|explosives?|explosive device|booby.?trap\w*|landmines?|blew (?:him|her|them)sel(?:f|ves) up)\b/iu,
  },
  {
    means: 'gunfire',
    pattern:
      /\b(?:gunm[ae]n|gunfire|gunfight|gunshots?|gun battle|shot (?:dead|at|and)|shoot(?:ing|out)|opened fire|fired on|firefight|sniper)\b/iu,
  },
  {
    means: 'from_afar',
    pattern:
      /\b(?:air ?strikes?|air ?raids?|air-strikes?|warplanes?|jets?|helicopters?|drones?|missiles?|rockets?|mortars?|artillery|shell(?:s|ing|ed|fire)?|barrel bombs?|bombard\w+)\b/iu,
  },
  { means: 'blade', pattern: /\b(?:stabb(?:ed|ing)|knife|knives|machetes?|behead\w+|hacked to death)\b/iu },
]
