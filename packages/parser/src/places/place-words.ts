import { oneOf } from '../lexicon/one-of.ts'

/** Words before a name that make it a place. */
export const prepositions = oneOf(`
  off in near at around outside inside of from to on over across between targeting hit struck rocked toward towards into
  within east west north south northeast northwest southeast southwest northern southern eastern western central
  downtown neighboring neighbouring hits rocks strikes target targeted leaving against bombed shelled through
  nearby entered entering stormed storming overran shook pounded pounding hitting rocking retook recaptured
`)
/** Kinds of place that head a name ("Anbar province") or stand before it ("the village of"). */
export const settlement = oneOf(`
  town city village capital camp suburb district neighborhood neighbourhood area region province governorate county
  state stronghold bastion hamlet quarter port island enclave countryside crossing municipality territory outskirts
  department square valley desert gorge subdistrict cities towns villages provinces airport airbase base campus
  university hospital school station church mosque shrine market hotel prison mall neighborhoods neighbourhoods
  suburbs checkpoint border synagogue temple cathedral nightclub stadium theater theatre kindergarten barracks
  bazaar cemetery refinery hall arena venue terminal dam bridge road street highway avenue governorates districts
  farm farms township oilfield mountains hills roundabout junction boulevard monastery restaurant cafe
  estate resort settlement commune borough oblast prefecture oasis kibbutz ward clinic compound plant museum
  sector slum locality favela arrondissement bakery
`)
/** Parts of the compass and the like before a name. */
export const before = oneOf(`
  northern southern eastern western central north south east west northeastern northwestern southeastern
  southwestern northeast northwest southeast southwest rural downtown upper lower coastal old
`)
/** A name that ends so is a site. */
export const siteName =
  /(?:Hospital|Square|Street|Mosque|Church|University|School|College|Airport|Camp|Market|Mall|Bridge|Island|Valley|Province|Base|Airbase|Station|Hotel|Campus|Synagogue|Temple|Cathedral|Avenue|Road|Highway|Stadium|Theater|Theatre|Nightclub|Prison|Mountains|Monastery|Barracks|Bazaar|Gate|Tower|Towers|Boulevard|Circle|Roundabout|Heights|Beach|Park|Harbor|Harbour|Checkpoint|Shrine|Neighborhood|Neighbourhood|District|Village|Bakery|Opera House)$/
/** Kinds of place that are finer than a town. */
export const localNoun = oneOf(`
  village villages hamlet neighborhood neighbourhood neighborhoods neighbourhoods quarter suburb suburbs camp campus
  university hospital school station church cathedral mosque shrine square market airport airbase base crossing
  checkpoint street road bridge hotel prison mall theater theatre nightclub club stadium town district cafe
  restaurant embassy consulate synagogue kindergarten clinic barracks bazaar cemetery port harbour harbor dam
  refinery museum park beach resort college temple airfield highway avenue boulevard roundabout monastery districts
  oilfield hall arena venue terminal
  estate compound plant centre center complex field sector slum locality favela arrondissement bakery
`)
export const near = oneOf('near outside around')
/** Capitalised words that are part of no place's name. */
export const never = new Set([
  'muslim',
  'christian',
  'jewish',
  'sunni',
  'shiite',
  'shia',
  'islamic',
  'arab',
  'kurdish',
  'republican',
  'democrat',
  'democratic',
  'islam',
  'ramadan',
  'twitter',
  'facebook',
  'youtube',
  'telegram',
  'photo',
  'afp',
  'reuters',
  'getty',
  'arabic',
  'english',
  'god',
  'internet',
  'congress',
  'parliament',
  'christmas',
  'easter',
  'eid',
  'a',
  'an',
  'every',
  'tags',
  'related',
  'updated',
])

/** Capitalised words that are no place on their own; title case and scraped page words leave them. */
export const neverAlone = new Set(
  (
    'least double need besieged world justice suspected likely new state various ruins escalating breaking update media ' +
    'image file video west east north south northern southern eastern western central hospital town city village street ' +
    'church school mosque market camp square army police government president minister monitor observatory base front ' +
    'sheikh saint town house senate capitol house twin triple third second first last residential national republic union'
  ).split(' '),
)

/** Words that end the name of an organisation, not of a place. */
export const organisation = oneOf(`
  times post police army forces command council party group front ministry government agency news coalition
  observatory network committee committees brigade brigades battalion division movement association institute
  foundation center centre club federation union league journal tribune herald gazette daily guardian telegraph
  press radio tv television department office court congress senate parliament regime rebels militants fighters
  troops soldiers protesters militia militias taliban society company corporation inc project report reports
`)

/** Things that a name may end in. */
export const feature = oneOf(`
  hospital square street mosque church university school airport camp market mall bridge island valley province base
  airbase station hotel campus city town village district state crossing road highway college synagogue temple
  cathedral neighborhood neighbourhood suburb shrine checkpoint house park beach club stadium field theater theatre
  tower
`)

export const partOf =
  /^(?:east|west|north|south|northeast|northwest|southeast|southwest|outskirts|countryside|part|parts|heart|center|centre|edge|streets|entrance|entrances|gates|vicinity|environs|suburbs|neighbou?rhoods|quarters|districts|centres|centers|skies|miles|kilometers|kilometres|km|side)$/

/** "the shelling of Avdiivka", "the siege of Sarajevo" */
export const stormed =
  /^(?:shelling|bombing|bombings|bombardment|siege|battle|fall|storming|invasion|liberation|pounding|capture|recapture|seizure)$/

/** "a raid on Khuzaa", "a shell that fell on Mazzeh": what comes down on a place. */
export const comesDown =
  /^(?:attacks?|assaults?|raids?|strikes?|airstrikes?|shelling|shells?|bombing|bombings|bombardments?|bombs?|rockets?|missiles?|offensive|mortars?|rounds?|drones?|descended|fell|fallen|landed|dropped|rained|drop|fall|falls|falling|advance|march|onslaught)$/

/** What may stand between a name and the kind of place that it is. */
export const kindBefore =
  /^(?:refugee|displacement|displaced|border|military|elementary|primary|secondary|high|shopping|concert|police|bus|train|railway|metro|gas|oil|power|wedding|music|sports|conference|community|tribal|residential|industrial|mining|farming|fishing|housing|cultural|medical|health|detention|training|commercial|nuclear|air|naval|army|vegetable|fish|cattle|livestock|central|steel|chemical|cement|coal|gold)$/

export const holdsTown = /^(?:city|town|village|hamlet|island|port|resort|capital|settlement)$/

/** "in Escalating Bombardment": in title case no place but what happens. */
export const fighting =
  /\b(?:Bombardment|Bombings?|Shelling|Strikes?|Airstrikes?|Attacks?|Raids?|Clashes|Fighting|Offensive|Blasts?|Explosions?|Violence|Battles?|Assault|Campaign|Massacre)$/

export const whereabouts = /^(?:in|at|inside|near|outside|on|hit|struck|targeted|targeting|bombed|shelled)$/

/** "Church of the Nativity", "University of Aleppo" */
export const titledSite =
  /^(?:Church|Cathedral|Mosque|Temple|University|College|Hospital|Shrine|Monastery|Port|Bridge) of /

export const armed =
  /^(?:army|forces|military|government|regime|troops|rebels?|police|president|officials?|soldiers|warplanes|jets|airstrikes?|strikes?|air)$/
