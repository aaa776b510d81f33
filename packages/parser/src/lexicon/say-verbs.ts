/** Verbs that ascribe a statement; `claim` makes the assertion `claimed`, `deny` makes it `denied`, `put` takes a figure ("put the toll at 20"). */
export const sayVerbs: readonly (readonly [words: string, kind: 'say' | 'claim' | 'deny' | 'put'])[] = [
  [
    'said says say saying estimate confirm announce affirmed affirms verified stressed disclosed asserted testified told tells reported reports reporting report announced announces announcing stated states stating confirmed confirms confirming added adds adding noted notes wrote writes tweeted posted explained declared declares declaring estimated estimates counted documented recorded revealed warned acknowledged admitted indicated insisted maintained quoted cited believes believe pointed pointing calculated clarified reiterated concluded recounted tallied underlined emphasized emphasised',
    'say',
  ],
  ['claimed claims claiming claim alleged alleges alleging boasted', 'claim'],
  ['denied denies denying deny disputed disputes rejected rejects', 'deny'],
  ['put puts gave gives placed places pegged', 'put'],
]
