import { describe, expect, test } from 'vitest'
import { read } from './read-figures.ts'

describe('figures', () => {
  test.each([
    ['Raids killed 120 people last month.', ['killed exact 120/120/120']],
    ['Five of the 12 people killed were children.', ['killed exact 5/5/5', 'killed exact 12/12/12']],
    ['Of the 12 people killed, five were children.', ['killed exact 12/12/12', 'killed exact 5/5/5']],
    ['Twelve people, among them a nurse, lost their lives.', ['killed exact 12/12/12', 'killed exact 1/1/1']],
    ['Four were stabbed, one fatally.', ['injured exact 4/4/4', 'killed exact 1/1/1']],
    ['Police shot three men, two of them fatally.', ['injured exact 3/3/3', 'killed exact 2/2/2']],
    ['The agency said that least 12 people were killed.', ['killed at_least 12/null/null']],
    ['The march honoured Karim Haddad, a prisoner who died in May.', []],
    ['Gov. Ada R. Brown, a candidate, was shot dead.', []],
    ['In the town of Ash Fork, a woman who fled was killed.', ['killed exact 1/1/1']],
    ['Nine out of 12 people were killed.', ['killed exact 9/9/9']],
    ['A boy of 12 was killed.', ['killed exact 1/1/1']],
    ['The death toll has risen from 12 to 15.', ['killed exact 12/12/12', 'killed exact 15/15/15']],
    ['None of the passengers was hurt.', ['injured exact 0/0/0']],
    ['A policeman was fatally shot near the station.', ['killed exact 1/1/1']],
    ['More than a quarter of a million people have died.', ['killed more_than 250001/null/null']],
    ['The war has killed half a million people.', ['killed about null/500000/null']],
    ['A boy and three girls, aged one, two and seven, were killed.', ['killed exact 1/1/1', 'killed exact 3/3/3']],
    ['So few executions take place there.', []],
    ['Two people, one of them a child, were killed.', ['killed exact 2/2/2', 'killed exact 1/1/1']],
    [
      'Raids killed nine children and 14 others local activists have reported.',
      ['killed exact 9/9/9', 'killed exact 14/14/14'],
    ],
    [
      'Raids killed at least 18 people including children and two nurses.',
      ['killed at_least 18/null/null', 'killed exact 2/2/2'],
    ],
    ['In July alone 320 patients have been reported as wounded.', ['injured exact 320/320/320']],
    ['More than 200 people there have died.', ['killed more_than 201/null/null']],
    ['One in five people killed in the flood was a child.', []],
    ['Some 3 million jobs were lost in the crisis.', []],
    ['The country lost 30,000 teachers in two years.', []],
    ['They fled in their hundreds and many were hurt.', []],
    ['A lack of nurses means an average of 30 deaths every day.', []],
    ['Cases have surpassed 510 and five deaths were reported.', ['killed exact 5/5/5']],
    ['Two mass shootings left 32 people dead.', ['killed exact 32/32/32']],
    ['A monitor counted 43 new deaths linked to shelling.', ['killed exact 43/43/43']],
    ['Dozens of villagers have starved to death.', ['killed vague 24/null/null']],
    ['Four nuns were beaten and murdered.', ['killed exact 4/4/4']],
    [
      'The blast left two patients dead and eight others injured the Hill Clinic has announced.',
      ['killed exact 2/2/2', 'injured exact 8/8/8'],
    ],
    ['Two women and three children were among the dead.', ['killed exact 2/2/2', 'killed exact 3/3/3']],
    ['Eva Holt, a mayoral candidate, was killed by masked men.', []],
    ['They study every case where a driver is killed by a guard.', []],
    [
      'The two nurses, who lived on the same street, were among the 11 patients and staff killed.',
      ['killed exact 2/2/2', 'killed exact 11/11/11'],
    ],
    [
      '“Nineteen dead and over 70 wounded those were the numbers at noon,” he said.',
      ['killed exact 19/19/19', 'injured more_than 71/null/null'],
    ],
    ['The raid killed at least ten civilians activist group Clear Voice said.', ['killed at_least 10/null/null']],
    ['A third of the wounded -- 88 -- are women.', ['injured exact 88/88/88']],
    [
      'More than 30 people were killed there and none of them were entered in the register.',
      ['killed more_than 31/null/null'],
    ],
    [
      'Among the dead were a child and two women SANA reported noting that nine others were injured.',
      ['killed exact 1/1/1', 'killed exact 2/2/2', 'injured exact 9/9/9'],
    ],
    ['If he killed three people, he would be charged.', []],
    ['Three people — Ann Lee, 8, and Joe Day, 23 — were killed by the bomb.', ['killed exact 3/3/3']],
    [
      'Some 900 people were killed and millions fled, including five million who crossed the border.',
      ['killed about null/900/null'],
    ],
    ['Three rescue workers - better known as the Blue Caps - have been killed.', ['killed exact 3/3/3']],
    [
      [
        'THE MINISTRY SAID IN A STATEMENT ISSUED IN THE CAPITAL TODAY THAT THE',
        'REBELS ATTACKED A POST NEAR THE RIVER BEFORE DAWN AND THAT THEY KILLED',
        'FIVE SOLDIERS AND WOUNDED TWELVE OTHERS BEFORE THEY WITHDREW TO THE',
        'NORTH OF THE PROVINCE. THE ARMY SENT TROOPS TO THE AREA AND BEGAN TO',
        'SEARCH THE HILLS.',
      ].join('\n'),
      ['killed exact 5/5/5', 'injured exact 12/12/12'],
    ],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .map((claim) => claim.figure)
        .sort(),
    ).toEqual([...expected].sort())
  })
})
