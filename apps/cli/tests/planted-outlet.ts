import type { ArticleInput } from '@evenhand/schema'

/** A planted piece of furniture and where it stands, in the words that a profile would have. */
export interface Planted {
  place: 'line' | 'prefix' | 'suffix' | 'middle'
  text: string
}

export const plantedFurniture: readonly Planted[] = [
  { place: 'line', text: 'home' },
  { place: 'line', text: 'world in motion' },
  { place: 'line', text: 'valley & coast' },
  { place: 'line', text: 'letters to the lantern' },
  { place: 'line', text: 'issue # of the harbour lantern' },
  { place: 'line', text: 'the harbour lantern, printed daily at the old customs house since #' },
  { place: 'line', text: 'story continues below' },
  { place: 'line', text: 'follow the harbour lantern wherever the tide takes you' },
  { place: 'prefix', text: 'lantern wire # |' },
  { place: 'suffix', text: 'a lantern wire dispatch no. #' },
  { place: 'middle', text: '[click to enlarge]' },
]

/** Labels that recur between paragraphs: they are the articles' own. */
export const sectionLabels = ['What happens next?', 'The background', 'On the ground:']

const who =
  'Farmers|Teachers|Fishermen|Engineers|Councillors|Drivers|Bakers|Nurses|Weavers|Miners|Porters|Masons'.split('|')
const did =
  'repaired|inspected|reopened|measured|painted|blocked|guarded|visited|surveyed|abandoned|rebuilt|crossed'.split('|')
const what =
  'the northern bridge|a flooded road|two granaries|the old market|the water tower|a row of kilns|the pumping station|the ferry landing|an empty school|the grain silo|the post office|a stone wall'.split(
    '|',
  )
const where =
  'near Tallow|outside Fennmoor|in Harrowgate Vale|along the Sill|above Crane Ford|behind Mossley|at Dunwick|below Ashmere|beside Quern Lake|in upper Brackwater'.split(
    '|',
  )
const why =
  'after a week of rain|before the autumn fair|while the council argued|despite the early frost|because the contract had run out|as the tide came in|although nobody had asked them to|when the second convoy arrived|until the lamps were lit|for the third time this year'.split(
    '|',
  )

/** A deterministic source of choices. */
function chooser(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed * 2654435761 + 12345
  return (items) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return items[(state >>> 8) % items.length] as (typeof items)[number]
  }
}

function paragraph(choose: ReturnType<typeof chooser>): string {
  const sentence = () => `${choose(who)} ${choose(did)} ${choose(what)} ${choose(where)} ${choose(why)}.`
  return `${sentence()} ${sentence()}`
}

/** The texts of one outlet: each its own prose, with planted furniture, section labels, a recurring toll, and versions. */
export function plantedOutlet(count: number): ArticleInput[] {
  const articles = Array.from({ length: count }, (_, i): ArticleInput => {
    const choose = chooser(i + 1)
    const [first, second, third, fourth] = [1, 2, 3, 4].map(() => paragraph(choose)) as [string, string, string, string]
    const label = sectionLabels[i % sectionLabels.length] as string
    const lines =
      i % 2 === 0
        ? [
            'Home',
            'World in motion',
            'Valley & Coast',
            'Letters to the Lantern',
            `Issue ${400 + i} of the Harbour Lantern`,
            `${choose(who)} return ${choose(where)} ${choose(why)}`,
            first,
            'Story continues below',
            `${second} [click to enlarge] ${paragraph(choose)}`,
            ...(i % 4 === 0 ? [label] : []),
            third,
            ...(i % 10 === 0
              ? ['At least 40 people were killed in the ferry disaster of 2009, the coast guard said.']
              : []),
            fourth,
            'Follow the Harbour Lantern wherever the tide takes you',
            'The Harbour Lantern, printed daily at the old customs house since 1871',
          ]
        : [`Lantern wire ${i} | ${first}`, second, label, third, `${fourth} A Lantern wire dispatch no. ${900 + i}`]
    const day = `2017-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
    return { id: `text-${i}`, outlet: 'Harbour Lantern', published: day, text: lines.join('\n\n') }
  })
  // Every tenth article comes out again with another last line.
  const versions = articles
    .filter((_, i) => i % 10 === 3)
    .map((article, i) => ({
      ...article,
      id: `${article.id}-again`,
      text: `${article.text}\n\n${paragraph(chooser(900 + i))}`,
    }))
  return [...articles, ...versions]
}
