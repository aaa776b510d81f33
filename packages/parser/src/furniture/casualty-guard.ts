const harm =
  /\b(?:kill(?:s|ed|ing)?|dead|die[ds]?|dying|deaths?|wound(?:s|ed|ing)?|injur(?:e|es|ed|ies|ing|y)|casualt(?:y|ies)|martyr(?:s|ed)?|massacred?|bod(?:y|ies)|missing|hostages?|kidnapp?ed|captured|slain|slaughtered|fatalit(?:y|ies)|executed|behead(?:s|ed)?|lives)\b/i
const quantity =
  /\d|\b(?:an?|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds|thousands|several|handful|couple)\b/i

/** True for text that may state how many people were harmed: it is marked only when two independent signals agree. */
export const mayStateCasualties = (text: string): boolean => harm.test(text) && quantity.test(text)
