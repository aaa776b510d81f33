const disaster =
  /\b(?:earthquakes?|tsunami|floods?|flooding|hurricane|typhoon|cyclone|tornado|landslides?|mudslides?|avalanche|wildfires?|bushfires?|drowned|drowning|capsized|shipwreck|virus|coronavirus|covid|ebola|cholera|measles|influenza|flu|disease|epidemic|pandemic|outbreak|infected|cancer|malaria|heatwave|heat wave|derail(?:ed|ment)|train crash|bus crash|car crash|plane crash|road accident|traffic accident|car accident|collapsed? (?:building|bridge|mine)|mine (?:collapse|accident)|stampede|overdoses?|suicides|starvation|famine|malnutrition|smoking|crashed into|collided|collision|accident)\b/i
const conflict =
  /\b(?:bomb|bomber|bombing|attack|attacked|airstrikes?|strikes?|shell(?:ed|ing)|rocket|missile|gunm[ae]n|militants?|rebels?|troops|soldiers?|terroris[mt]s?|clashes|war|fighting|insurgents?|jihadists?|shot|shooting|police|riot|protest|hostage|massacre|murder(?:ed|s)?|siege|security forces|warplanes?|explosion|ambush)\b/i

/** False where a sentence speaks of accident, disease or disaster and of nothing violent. */
export function isViolent(sentence: string): boolean {
  if (!disaster.test(sentence)) return true
  if (conflict.test(sentence)) return true
  return false
}
