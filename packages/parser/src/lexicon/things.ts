/** Heads of counted things that are not people: a number before one of these is no casualty figure. */
export const things = `record records 
report reports incident incidents airstrike airstrikes strike strikes raid raids attack attacks bombing bombings blast blasts explosion explosions
shelling shellings rocket rockets missile missiles shell shells mortar mortars bomb bombs barrel barrels mine mines grenade grenades device devices
ied ieds tank tanks vehicle vehicles car cars truck trucks bus buses ambulance ambulances helicopter helicopters plane planes aircraft jet jets drone drones warplane warplanes
boat boats ship ships vessel vessels train trains motorcycle motorcycles pickup pickups convoy convoys
village villages town towns city cities province provinces district districts neighborhood neighborhoods neighbourhood neighbourhoods area areas position positions checkpoint checkpoints
base bases camp camps building buildings house houses home homes school schools hospital hospitals mosque mosques church churches shop shops store stores market markets bridge bridges road roads
field fields site sites target targets location locations place places point points front fronts facility facilities installation installations mill mills
hour hours day days week weeks month months year years decade decades minute minutes min mins second seconds time times night nights century centuries
kilometre kilometres kilometer kilometers km mile miles metre metres meter meters foot feet inch inches yard yards hectare hectares acre acres square
kilogram kilograms kilo kilos kg pound pounds ton tons tonne tonnes litre litres gallon gallons
percent percentage per-cent % pct dollar dollars euro euros rouble rubles lira cents usd billion trillion
round rounds phase phases stage stages part parts way ways thing things issue issues case cases count counts charge charges vote votes seat seats goal goals
country countries nation nations state states government governments party parties group groups faction factions organization organizations organisation organisations agency agencies company companies bank banks
weapon weapons gun guns rifle rifles pistol bullet bullets round-of-ammunition tunnel tunnels cell cells network networks operation operations mission missions sortie sorties offensive offensives
article articles page pages photo photos photograph photographs picture pictures video videos image images comment comments share shares story stories link links
question questions answer answers talk talks meeting meetings agreement agreements deal deals resolution resolutions sanction sanctions law laws
tree trees animal animals sheep goats cow cows horse horses dog dogs donkey donkeys livestock
cattle cat cats chicken chickens bird birds camel camels pig pigs dolphins whale whales elephant elephants rhino rhinos lion lions tiger tigers bear bears fish bee bees buffalo poultry
crops product products firm firms business businesses roofs windows languages computers servers websites phones cameras brands series films songs rumours careers reputations economies sectors industries
rivers lakes forests islands stations airports pipelines refineries reactors turbines antennas radars depots warehouses factories workshops tents shelters trenches bunkers caravans trams bicycles cartridges parcels
suitcases knives swords axes bricks bottles helmets uniforms posters statues monuments temples shrines synagogues cemeteries kindergartens universities libraries museums theatres cinemas hotels restaurants cafes
bakeries pharmacies clinics embassies consulates farm farms farmhouses ranches estates plantations laboratories labs airstrips footage clip clips recording recordings
family families household households clan tribe tribes couple
brigade brigades battalion battalions division divisions unit units regiment regiments platoon squad
grave graves coffin coffins bag bags piece pieces kind kinds type types number numbers figure figures degree degrees
war wars conflict conflicts battle battles clash clashes fight fights siege ambush ambushes coup revolution uprising protest protests rally demonstration demonstrations
violation violations crime crimes massacre massacres crossing crossings border borders wave waves
job jobs infection infections hospitalization hospitalizations hospitalisation hospitalisations shot shots shooting shootings murder-suicide murder-suicides stabbing stabbings
side sides arm arms leg legs hand hands eye eyes head heads
`
