const words =
  '(?:(?:any|all|its|their|his|her|the|such|a|that|it|they|he|she|was|were|had|has|having|being|been|playing) )*'
const authorship =
  'responsib\\w+|involvement|involved|complicity|blame|guilt|wrongdoing|culpability|behind|(?:carrying|carried) (?:\\w+ )?out|(?:a )?(?:role|part|hand) in|links?|connections?|(?:deliberately|intentionally|purposely) \\w+|targeting'
const refusal = 'access|entry|permission|bail|parole|asylum|visas?|treatment|medical|requests?|calls?'
const other = new RegExp(`^${words}(?:${authorship}|${refusal})\\b|^[^.;]{0,40}\\bwere among\\b`, 'i')

/**
 * Whether what follows "denied" or "rejected" leaves the dead as they are: who did it ("denied responsibility", "denied it was
 * behind the raid"), whom it was meant for, or something refused ("denied access").
 */
export const deniesOther = (after: string): boolean => other.test(after.trimStart())
