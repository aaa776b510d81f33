import type { Attribution } from '@evenhand/schema'

export type SourceType = Attribution['type']

/**
 * Words that tell what kind of source a name is. The first row that matches decides, so the order goes from the more
 * to the less telling: "health ministry officials" are health, "the army spokesman" is military.
 */
export const sourceWords: readonly (readonly [type: SourceType, words: string])[] = [
  [
    'rescue',
    'emergency medical services|fire and emergency|emergency medical service|ambulance service|ambulance services',
  ],
  ['media', 'army radio'],
  ['government', 'ombudsman|military administration|interior ministry|ministry of interior|interior minister'],
  [
    'other',
    'suspect|defendant|national coalition|court documents|court filings|court papers|court records|indictment|affidavit|lawsuit|charge sheet',
  ],
  [
    'armed_group',
    'amaq|aamaq|al-masirah|al masirah|al rai website|isis-run|isis-linked|daesh-linked|is-linked|is-run|taliban-linked|jihadist media',
  ],
  [
    'un',
    'un|u.n|u.n.|united nations|unicef|unhcr|ocha|unrwa|unama|unami|unmiss|unamid|monusco|minusma|minusca|unitams|unifil|unsmil|undp|unfpa|unesco|ohchr|world health organization|world food programme|world food program|un agency|un-backed|un-led|un-appointed|organization for migration|organisation for migration|iom|u.n. agency|humanitarian affairs|refugee agency|de mistura|ocha|secretary-general',
  ],
  [
    'health',
    'health ministry|ministry of health|health minister|health official|health officials|hospital|hospitals|doctor|doctors|medic|medics|medical|health|paramedic|paramedics|morgue|surgeon|nurse|coroner|medical examiner|forensic|clinic|disease control|cdc|infectious disease|médecins sans frontières|medecins sans frontieres|doctors without borders|msf',
  ],
  [
    'rescue',
    'civil defence|civil defense|white helmets|white helmet|red crescent|red cross|rescue|rescuer|rescuers|firefighter|firefighters|fire department|ambulance|emergency services|emergency service|emergency official|emergency officials|emergency management|civil protection|disaster management|coast guard|coastguard|fire service|fire services|fire brigade|emercom|magen david adom|mda|edhi|rescue 1122|zaka|icrc|ifrc',
  ],
  [
    'monitor',
    'observatory|monitor|monitors|monitoring group|watchdog|human rights|rights group|rights groups|rights organisation|rights organization|local coordination committees|coordination committees|amnesty international|airwars|violations documentation|center for human rights|iraq body count|b’tselem|btselem|crisis group|conflict monitor|rights body|rights commission|security tracker|hrana|armed conflict location|acled|gun violence archive|yemen data project|myanmar witness|association for political prisoners|association for the protection of rights|aapp|emergency lawyers|fortify rights|action on armed violence|bureau of investigative journalism',
  ],
  [
    'state_media',
    'state media|state television|state tv|state-run|state-owned|state news|official syrian news agency|official iraqi news agency|official news|state radio|official news agency|official television|official tv|official media|government media|regime media|sana|anadolu|xinhua|irna|tass|kcna|national news agency|fars|tasnim|wafa|petra|fna|sputnik|press tv|presstv|cctv|global times|official channel|government-run|pro-government media|state broadcaster|state agency|state channel|mrtv|belta|ukrinform|suna',
  ],
  [
    'police',
    'police|district attorney|public prosecutor|state attorney|prosecutor|prosecutors|sheriff|sheriffs|public safety|law enforcement source|law enforcement sources|law enforcement official|law enforcement officials|law enforcement officer|law enforcement officers|law enforcement agencies|law enforcement authorities|public security|inspector general|superintendent|psni|constable|trooper|troopers|highway patrol|scotland yard|security forces|gendarmerie|interpol|fbi|detective|detectives|investigator|investigators|attorney general|attorney generals|policeman|policemen|policewoman|police officer|prison guard',
  ],
  [
    'military',
    'defence ministry|defense ministry|ministry of defence|ministry of defense|defence minister|defense minister|defence department|defense department|defense secretary|defence secretary|pentagon|centcom|africom|eucom|central command|army|military|armed forces|coalition|alliance|colonel|lt. col|brig|maj. gen|lieutenant|navy|naval|air force|peshmerga|nato|isaf|general staff|army chief|military source|chief of staff|commander|task force|joint forces|idf|captain|sergeant|soldier|soldiers|airforce|security media cell|operations command|defence headquarters|defense headquarters|defence media operations|chief of defence|chief of defense|dhq|revolutionary guard|revolutionary guards|guard corps|irgc|defense forces|defence forces|inter-services public relations|ispr',
  ],
  [
    'news_agency',
    'afp|agence france-presse|reuters|associated press|the ap|ap|dpa|upi|united press international|interfax|press trust of india|pti|yonhap|kyodo|ria novosti|efe|ansa|bloomberg news|news agency|wire service',
  ],
  [
    'government',
    'kremlin|white house|state department|foreign ministry|foreign minister|interior ministry|interior minister|interior cabinet secretary|prime minister|president|minister|ministry|government|official|officials|governor|mayor|authorities|security service|security services|embassy|ambassador|lawmaker|senator|congressman|congresswoman|sen|rep|gov|house speaker|minority leader|majority leader|minority whip|majority whip|anti-terrorism committee|counterterrorism|counter-terrorism|national guard|parliament|parliamentarian|administration|secretary|cabinet|council|home office|foreign office|downing street|authority|administrator|shin bet|mossad|fsb|sbu|judiciary|ombudsman|commissioner|homeland security|junta|inquiry|inquest|mr justice|ms justice|mrs justice|security source|security sources|security official|security officials|security authorities|intelligence|department|consulate|municipality|district chief|spokesman for the governor|mp|deputy governor|chancellor|monarchy|justice minister|premier|presidency|senate|councillor|councilman|councilor|envoy|diplomat|diplomats|court|tribunal|judge|king|emir',
  ],
  [
    'witness',
    'witness|witnesses|eyewitness|eyewitnesses|resident|residents|survivor|survivors|villager|villagers|bystander|bystanders|neighbor|neighbors|neighbour|neighbours|student|pupil|passenger|locals|local resident|driver|shopkeeper|farmer|teacher|relative|relatives|family members|mother|father|brother|sister|cousin|wife|husband|widow|neighbor',
  ],
  [
    'other',
    'media office|media center|media centre|press office|media activist|media activists|activist|activists|network of activists',
  ],
  [
    'media',
    'media|newspaper|newspapers|website|websites|tv|television|channel|radio|cnn|bbc|news reports|local reports|press|correspondent|magazine|al jazeera|al-jazeera|al arabiya|al-arabiya|times|post|journal|daily|guardian|telegraph|news|broadcaster|network|journalist|journalists|reporter|reporters|photographer|blogger|reports|npr|chronicle|advocate|new arab|nbc|abc|cbs|msnbc|pbs|al-mayadeen|al mayadeen|al-manar|al manar|al-alam|orient|tribune|herald|gazette|observer|spiegel|bellingcat|mediazona|meduza|el universal|milenio|la jornada|el tiempo|el país|el pais|irrawaddy|mizzima|myanmar now|dabanga|premium times|daily trust|rappler|deutsche welle|radio free|le monde|haaretz',
  ],
  [
    'other',
    'observers|activist|activists|activist group|activist groups|opposition|expert|experts|analyst|analysts|lawyer|lawyers|attorney|family|think tank|center|centre|institute|university|charity|ngo|organization|organisation|union|party|coordinator|source|sources|spokesman|spokeswoman|spokesperson|leader|researcher|researchers|study|report|company|airline|director|manager|priest|bishop|pastor|church|committee|campaign|campaigner|campaigners|group|aid groups|relief groups|foundation|association|mission|agency|agencies|commission|museum|federation|society|shelter|operator|imam|cleric|rabbi|monk|pope|elder|elders|historian|professor|worker|workers|database|save the children',
  ],
]

/** Well-known sources: fullest name, type, spellings in lower case. A mention of any spelling resolves to the name. */
export const knownSources: readonly (readonly [name: string, type: SourceType, aliases: string])[] = [
  [
    'Syrian Observatory for Human Rights',
    'monitor',
    'syrian observatory for human rights|syria observatory for human rights|syrian observatory|sohr|observatory|observatory for human rights|syrian human rights observatory|rami abdel rahman|abdel rahman|rami abdulrahman|rami abdul rahman|rami abdurrahman|abdulrahman|abdelrahman',
  ],
  ['Syrian Network for Human Rights', 'monitor', 'syrian network for human rights|snhr'],
  ['Local Coordination Committees', 'monitor', 'local coordination committees|lcc|local coordination committee'],
  ['Human Rights Watch', 'monitor', 'human rights watch|hrw'],
  ['Amnesty International', 'monitor', 'amnesty international|amnesty'],
  ['Violations Documentation Center', 'monitor', 'violations documentation center|vdc'],
  ['Syrian National Coalition', 'other', 'syrian national coalition|syrian coalition|syrian coalitions'],
  ['Committee to Protect Journalists', 'monitor', 'committee to protect journalists|cpj'],
  [
    'Reporters Without Borders',
    'monitor',
    'reporters without borders|reporters sans frontières|reporters sans frontieres',
  ],
  [
    'Raqqa is Being Slaughtered Silently',
    'other',
    'raqqa is being slaughtered silently|being slaughtered silently|rbss',
  ],
  ['SANA', 'state_media', 'sana|syrian arab news agency'],
  ['Anadolu Agency', 'state_media', 'anadolu agency|anadolu|anadolu news agency'],
  ['White Helmets', 'rescue', 'white helmets'],
  ['UNICEF', 'un', "unicef|un childrens agency|un children’s agency|un children's agency"],
  ['World Health Organization', 'un', 'world health organization|world health organisation|who'],
  ['United Nations', 'un', 'united nations|un|u.n.'],
  ['UNRWA', 'un', 'unrwa'],
  ['Save the Children', 'other', 'save the children'],
  ['AFP', 'news_agency', 'afp|agence france-presse|agence france presse'],
  ['Reuters', 'news_agency', 'reuters'],
  ['Associated Press', 'news_agency', 'associated press|ap'],
  [
    'US-led coalition',
    'military',
    'us-led coalition|u.s.-led coalition|us-led international coalition|international coalition|american-led coalition|us led coalition',
  ],
]

/** Nouns that point back at an organisation named elsewhere in the article ("the monitor", "the ministry"), with the types they can stand for. */
export const roleNouns: readonly (readonly [words: string, types: readonly SourceType[]])[] = [
  [
    'monitor|monitors|observatory|watchdog|war monitor|monitor group|monitoring group|rights group|human rights monitor|human rights group|monitoring organisation|monitoring organization|activist group',
    ['monitor'],
  ],
  ['ngo', ['monitor', 'rescue', 'other']],
  ['ministry|minister', ['military', 'health', 'government']],
  ['agency|news agency', ['state_media', 'news_agency', 'un', 'armed_group']],
  ['coalition|alliance', ['military']],
  ['army|military|command|pentagon', ['military']],
  ['hospital', ['health']],
  ['charity', ['other', 'health', 'rescue', 'un', 'monitor']],
  [
    'militants|extremists|jihadists|insurgents|terror group|terrorist group|extremist group|jihadist group|militant group|armed group',
    ['armed_group'],
  ],
  ['group|organisation|organization|network', ['armed_group', 'monitor', 'rescue', 'health', 'other']],
  [
    'statement|spokesman|spokeswoman|spokesperson|director|head|chief|official|officials|source|sources',
    ['monitor', 'military', 'armed_group', 'health', 'government', 'police', 'un', 'rescue', 'other', 'state_media'],
  ],
  ['police', ['police']],
  ['channel|television|tv|broadcaster|newspaper|reporter|correspondent', ['state_media', 'media', 'armed_group']],
]
