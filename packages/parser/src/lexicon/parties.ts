/** What a party is: `state` forces and their allies, or `nonstate` armed groups. */
export interface Party {
  id: string
  name: string
  side: 'state' | 'nonstate'
  /** Spellings, lower case, matched on word boundaries; the longest match wins. */
  aliases: readonly string[]
}

const party = (id: string, name: string, side: Party['side'], aliases: string): Party => ({
  id,
  name,
  side,
  aliases: aliases.split('|'),
})

/** Parties to conflicts with the names that news gives them. Add a spelling to its line; add a party as a line. */
export const parties: readonly Party[] = [
  party(
    'islamic_state',
    'Islamic State',
    'nonstate',
    'isis|isil|daesh|daish|islamic state|is group|is militants|is fighters|is jihadists|amaq|aamaq|caliphate|iswap|islamic state’s west africa province|isis-linked|ad-dawla|self-proclaimed caliphate',
  ),
  party(
    'syrian_government',
    'Syrian government forces',
    'state',
    'syrian government|syria government|syrian regime|assad regime|regime|pro-regime|pro-damascus|pro-government|loyalist|loyalists|syrian army|syrian arab army|government forces|government troops|government fighters|damascus|bashar al-assad|assad|national defence forces|national defense forces|syrian troops|syrian soldiers|syrian forces|regime media|ndf|saa',
  ),
  party('hezbollah', 'Hezbollah', 'state', 'hezbollah|hizballah|hizbollah|hizbullah|hezbollahs'),
  party(
    'syrian_rebels',
    'Syrian rebels',
    'nonstate',
    'syrian rebels|free syrian army|fsa|opposition fighters|opposition forces|moderate opposition',
  ),
  party(
    'al_qaeda',
    'Al-Qaeda and affiliates',
    'nonstate',
    'al-qaeda|al qaeda|al-qaida|nusra|nusra front|al-nusra|al-nusra front|jabhat al-nusra|hayat tahrir al-sham|hts|fateh al-sham',
  ),
  party(
    'sdf',
    'Syrian Democratic Forces',
    'nonstate',
    'syrian democratic forces|syria democratic forces|sdf|ypg|kurdish fighters|kurdish forces|pyd',
  ),
  party(
    'us_led_coalition',
    'US-led coalition',
    'state',
    'us-led coalition|u.s.-led coalition|u.s-led|us-led|u.s.-led|international coalition|coalition|american-led|american-led coalition|inherent resolve',
  ),
  party(
    'us_military',
    'United States military',
    'state',
    'us military|u.s. military|pentagon|us army|u.s. army|u.s. central command|us central command|centcom|american troops|american soldiers|u.s. troops|us troops|u.s. forces|us forces|american forces|u.s. armed forces|american',
  ),
  party('russia', 'Russian forces', 'state', 'russian|russia|moscow|kremlin|russians|russias'),
  party('turkey', 'Turkish forces', 'state', 'turkish|turkey|ankara|turkeys'),
  party('iran', 'Iranian forces', 'state', 'iranian|iran|revolutionary guard|revolutionary guards|irgc'),
  party(
    'israel',
    'Israeli forces',
    'state',
    'israeli military|israeli army|israel|israeli|idf|israel defense forces|israelis|israels',
  ),
  party('hamas', 'Hamas', 'nonstate', 'hamas|hamas-led|hamas-run|al-qassam'),
  party('islamic_jihad', 'Islamic Jihad', 'nonstate', 'islamic jihad'),
  party(
    'palestinian_groups',
    'Palestinian armed groups',
    'nonstate',
    'palestinian militants|palestinian fighters|gaza militants',
  ),
  party('taliban', 'Taliban', 'nonstate', 'taliban|taleban'),
  party('haqqani', 'Haqqani network', 'nonstate', 'haqqani'),
  party(
    'afghan_government',
    'Afghan government forces',
    'state',
    'afghan army|afghan forces|afghan police|afghan soldiers|afghan security forces|afghan troops|kabul',
  ),
  party('nato', 'NATO', 'state', 'nato|isaf'),
  party('al_shabaab', 'Al-Shabaab', 'nonstate', 'al-shabab|al-shabaab|shabab|shabaab|al shabab|al shabaab'),
  party('boko_haram', 'Boko Haram', 'nonstate', 'boko haram|ansaru'),
  party(
    'iraqi_government',
    'Iraqi government forces',
    'state',
    'iraqi army|iraqi forces|iraqi security forces|iraqi soldiers|iraqi troops|popular mobilisation|popular mobilization|hashed al-shaabi|iraqi police',
  ),
  party('peshmerga', 'Kurdish Peshmerga', 'state', 'peshmerga|peshmergas'),
  party('houthis', 'Houthis', 'nonstate', 'houthi|houthis|huthi|huthis|ansar allah'),
  party('saudi_led_coalition', 'Saudi-led coalition', 'state', 'saudi-led coalition|saudi-led|arab coalition'),
  party(
    'ukraine',
    'Ukrainian forces',
    'state',
    'ukrainian army|ukrainian military|ukrainian forces|ukrainian|ukrainians',
  ),
  party('pkk', 'Kurdistan Workers’ Party', 'nonstate', 'pkk|kurdistan workers'),
  party('fmln', 'FMLN', 'nonstate', 'fmln|farabundo marti'),
  party('shining_path', 'Shining Path', 'nonstate', 'shining path|sendero luminoso'),
  party('farc', 'FARC', 'nonstate', 'farc|revolutionary armed forces of colombia'),
  party('eln', 'ELN', 'nonstate', 'eln|army of national liberation|national liberation army'),
  party('ltte', 'Tamil Tigers', 'nonstate', 'ltte|tamil tigers'),
  party('lashkar', 'Lashkar-e-Taiba', 'nonstate', 'lashkar-e-taiba|lashkar e taiba|jaish-e-mohammed'),
  party(
    'kenyan_government',
    'Kenyan forces',
    'state',
    'kenyan army|kenyan forces|kenyan troops|kenyan police|kenya defence forces',
  ),
  party(
    'nigerian_government',
    'Nigerian forces',
    'state',
    'nigerian army|nigerian troops|nigerian military|nigerian forces',
  ),
]
