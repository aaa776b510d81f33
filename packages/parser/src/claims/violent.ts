import { rememberLast } from '../text/remember-last.ts'

const disaster =
  /\b(?:earthquakes?|quakes?|tremors?|tsunami|floods?|flooding|hurricane|typhoon|cyclone|tornado|landslides?|mudslides?|avalanche|wildfires?|bushfires?|drowned|drowning|capsized|shipwreck|virus|coronavirus|covid|ebola|cholera|measles|influenza|flu|disease|epidemic|pandemic|outbreak|infected|cancer|malaria|heatwave|heat wave|derail(?:ed|ment)|train crash|bus crash|car crash|plane crash|road accident|traffic accident|car accident|collapsed? (?:building|bridge|mine)|mine (?:collapse|accident)|stampede|overdoses?|suicides|starvation|famine|malnutrition|smoking|crashed into|collided|collision|accident)\b/i
const conflict =
  /\b(?:bomb|bombs|bomber|bombing|attack|attacks|attacked|airstrikes?|air strikes?|shell(?:ed|ing)|rockets?|missiles?|gunm[ae]n|militants?|rebels?|terroris[mt]s?|clashes|fighting|insurgents?|jihadists?|shooting|gunfire|hostages?|massacre|murder(?:ed|s)?|warplanes?|ambush|strike|strikes|raid|war)\b/i

/**
 * False where the text speaks of accident, disease or disaster and of nothing violent: in the sentence itself, or, where
 * the sentence says neither, in the article's opening.
 */
export function isViolent(sentence: string, opening: string): boolean {
  const said = toneOf(sentence)
  return said === 'none' ? toneOfOpening(opening) !== 'disaster' : said === 'conflict'
}

const readTone = (text: string): 'conflict' | 'disaster' | 'none' =>
  conflict.test(text) ? 'conflict' : disaster.test(text) ? 'disaster' : 'none'
const toneOf = rememberLast(readTone)
const toneOfOpening = rememberLast(readTone)
