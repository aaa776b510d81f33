import type { Claim } from '@evenhand/schema'

export type VictimCategory = Claim['victims']['category']
export type VictimSubgroup = Claim['victims']['subgroups'][number]

interface PeopleRow {
  words: string
  category: VictimCategory
  subgroups: readonly VictimSubgroup[]
  singular: boolean
}

const row = (
  category: VictimCategory,
  subgroups: readonly VictimSubgroup[],
  singular: string,
  plural: string,
): PeopleRow[] => [
  { words: singular, category, subgroups, singular: true },
  { words: plural, category, subgroups, singular: false },
]

/** Nouns for people: what category the word alone gives, which subgroup, singular and plural forms. */
export const people: readonly PeopleRow[] = [
  ...row(
    'unknown',
    [],
    'person individual someone somebody human soul',
    'people persons individuals souls lives humans peoples ones',
  ),
  ...row('unknown', ['man'], 'man', 'men males'),
  ...row(
    'civilian',
    ['man'],
    'boy son brother father husband grandfather uncle nephew',
    'boys sons brothers fathers husbands uncles nephews grandfathers',
  ),
  ...row(
    'civilian',
    ['woman'],
    'woman wife mother daughter sister widow grandmother aunt niece bride',
    'women wives mothers daughters sisters widows females grandmothers aunts nieces brides',
  ),
  ...row('civilian', ['woman', 'child'], 'girl schoolgirl', 'girls schoolgirls'),
  ...row(
    'civilian',
    ['child'],
    'child baby infant toddler minor newborn teenager youngster kid schoolchild schoolboy youth grandchild',
    'children babies infants toddlers minors newborns teenagers youngsters kids schoolchildren schoolboys youths grandchildren teens graders first-graders second-graders third-graders kindergartners preschoolers schoolmates',
  ),
  ...row('civilian', ['elderly'], 'pensioner elder', 'elderly pensioners elders'),
  ...row(
    'civilian',
    ['journalist'],
    'journalist reporter photographer cameraman photojournalist correspondent blogger broadcaster',
    'journalists reporters photographers cameramen photojournalists correspondents bloggers',
  ),
  ...row(
    'civilian',
    ['health_worker'],
    'doctor nurse medic paramedic surgeon physician pharmacist',
    'doctors nurses medics paramedics surgeons physicians pharmacists',
  ),
  ...row(
    'civilian',
    ['aid_worker'],
    'aid-worker rescuer firefighter volunteer',
    'aid-workers rescuers firefighters volunteers firemen',
  ),
  ...row(
    'civilian',
    [],
    'civilian hostage villager resident worker farmer student pupil teacher professor lawyer driver passenger pilgrim worshipper worshiper shopper tourist traveller traveler shepherd fisherman priest imam nun monk bishop cleric pastor judge employee engineer businessman trader merchant vendor customer bystander passer-by passerby pedestrian commuter refugee evacuee migrant peasant labourer laborer miner contractor guard protester protestor demonstrator activist mourner guest visitor spectator politician lawmaker mayor official minister governor ambassador diplomat envoy candidate aide prosecutor translator interpreter staffer patient believer parishioner athlete player fan singer actor artist writer cousin relative neighbour neighbor parent householder inhabitant local native nurse cook electrician mechanic missionary taxi-driver busdriver housewife citizen colleague friend noncombatant christian muslim jew settler academic intellectual clergyman unionist marcher striker homeowner occupant townsman clerk accountant banker waiter waitress chef baker butcher barber orphan coach cyclist motorcyclist jogger hiker trucker chauffeur steward stewardess tenant landlord landowner rancher herder herdsman nomad tribesman rabbi catholic protestant hindu buddhist sikh councillor councilman councilor legislator parliamentarian premier consul secretary magistrate attorney scientist technician carpenter cleaner gardener nanny tutor lecturer scholar economist historian poet novelist musician dancer comedian filmmaker producer editor columnist cartoonist newsman publisher consultant manager executive entrepreneur industrialist shopkeeper hawker beggar headmaster watchman doorman negotiator mediator emissary rioter looter sheikh mullah sibling helper caregiver cameraperson custodian janitor midwife maid companion seaman jesuit spokesman leader father-of-three businesswoman congressman senator deputy president expert inspector adviser advisor owner footballer vaccinator',
    'civilians hostages noncombatants non-combatants educators classmates roommates room-mates schoolmates faculty churchwomen churchmen villagers residents workers farmers students pupils teachers professors lawyers drivers passengers pilgrims worshippers worshipers shoppers tourists travellers travelers shepherds fishermen priests imams nuns monks bishops clerics pastors judges employees engineers businessmen traders merchants vendors customers bystanders pedestrians commuters refugees evacuees migrants peasants labourers laborers miners contractors guards protesters protestors demonstrators activists mourners guests visitors spectators politicians lawmakers mayors officials ministers ambassadors diplomats envoys candidates aides translators interpreters staffers staff patients believers parishioners athletes players fans singers artists writers cousins relatives neighbours neighbors parents inhabitants locals natives cooks missionaries housewives personnel colleagues friends citizens crewmen passers-by passersby crew christians muslims jews yazidis yezidis shiites sunnis townsmen clerks accountants bankers waiters waitresses chefs bakers butchers barbers orphans coaches cyclists motorcyclists joggers hikers truckers chauffeurs stewards stewardesses tenants landlords landowners ranchers herders herdsmen nomads tribesmen rabbis catholics protestants hindus buddhists sikhs councillors councilmen councilors legislators parliamentarians premiers consuls secretaries magistrates attorneys scientists technicians carpenters cleaners gardeners nannies tutors lecturers scholars economists historians poets novelists musicians dancers comedians filmmakers producers editors columnists cartoonists newsmen publishers consultants managers executives entrepreneurs industrialists shopkeepers hawkers beggars headmasters watchmen doormen negotiators mediators emissaries rioters looters sheikhs mullahs siblings helpers caregivers camerapersons custodians janitors governors prosecutors actors electricians mechanics midwives spokesmen congressmen senators presidents inspectors advisers advisors businesswomen twins triplets alawites druze copts leaders settlers kidnappees gazans maids companions seamen jesuits housewives townspeople townsfolk breadwinners jews deputies experts academics intellectuals clergymen trade-unionists unionists jesuits campesinos marchers strikers dockworkers homeowners occupants revelers revellers partygoers concertgoers churchgoers owners footballers vaccinators',
  ),
  ...row(
    'combatant_state',
    [],
    'soldier policeman policewoman marine airman sailor serviceman servicewoman conscript recruit pilot paratrooper trooper cop loyalist guardsman peacekeeper infantryman crewman gendarme detective sheriff warden jailer gunner sapper sentry patrolman reservist draftee artilleryman cadet co-pilot copilot ranger constable commando legionnaire corporal private',
    'soldiers troops policemen policewomen police marines airmen sailors servicemen servicewomen conscripts recruits pilots paratroopers troopers cops loyalists guardsmen peacekeepers infantrymen gendarmes detectives sheriffs wardens jailers gunners sappers sentries patrolmen draftees artillerymen corporals army cadets rangers constables commandos legionnaires enlisted reservists soilders',
  ),
  ...row(
    'combatant_state',
    ['officer'],
    'officer general colonel lieutenant captain major brigadier sergeant admiral',
    'officers generals colonels lieutenants captains majors sergeants brigadiers ncos',
  ),
  ...row(
    'combatant_nonstate',
    [],
    'militant insurgent rebel jihadist jihadi terrorist guerrilla guerilla extremist gunman attacker assailant bomber islamist extremist fedayeen mujahid hijacker kidnapper sniper warlord separatist assassin partisan contra subversive subversives hitman sicario mercenary bandit infiltrator saboteur takfiri shooter gangster pirate raider maoist naxalite hostage-taker',
    'militants insurgents rebels jihadists jihadis terrorists guerrillas guerillas extremists gunmen attackers assailants bombers islamists mujahideen mujahidin hijackers kidnappers snipers separatists revolutionaries assassins partisans contras takfiris mercenaries bandits hitmen hostage-takers shooters gangsters pirates raiders maoists naxalites warlords foreign-fighters militiawomen infiltrators saboteurs suiciders',
  ),
  ...row(
    'combatant',
    [],
    'fighter combatant militiaman paramilitary commander warrior militia-man bodyguard-fighter',
    'fighters combatants militiamen paramilitaries commanders warriors militia militias forces force elements ranks combatents',
  ),
  ...row(
    'unknown',
    [],
    'member bodyguard captive inmate prisoner detainee suspect victim casualty informant collaborator survivor wounded-man driver-suspect foreigner national killer murderer culprit criminal robber thief victim defendant smuggler trafficker dissident opponent supporter follower sympathizer',
    'members bodyguards captives inmates prisoners detainees suspects victims informants collaborators survivors criminals robbers thieves youngsters smugglers traffickers dissidents defendants killers murderers culprits opponents supporters followers sympathizers sympathisers nationals foreigners',
  ),
]
