import type { Origin } from '@evenhand/schema'

/** One row of the origin register: a source with all the names it goes by. */
export interface OriginEntry {
  /** Readable key, such as `syrian-observatory-for-human-rights`. */
  id: string
  name: string
  type: Origin['type']
  /** The party it belongs to or speaks for. */
  party?: string
  /** Further names; compared without case, accents, punctuation and a leading "the". All capitals match only capitals. */
  aliases: readonly string[]
}

/** Sources that many outlets quote. To add one, add a row. */
export const originRegister: readonly OriginEntry[] = [
  {
    id: 'syrian-observatory-for-human-rights',
    name: 'Syrian Observatory for Human Rights',
    type: 'monitor',
    aliases: [
      'SOHR',
      'Syria Observatory for Human Rights',
      'Syrian Observatory of Human Rights',
      'Syrian Observatory',
      'Observatory for Human Rights',
      'the Observatory',
      'Rami Abdel Rahman',
      'Rami Abdul Rahman',
      'Rami Abdulrahman',
      'المرصد السوري لحقوق الإنسان',
      'المرصد السوري',
      'المرصد',
    ],
  },
  {
    id: 'syrian-network-for-human-rights',
    name: 'Syrian Network for Human Rights',
    type: 'monitor',
    aliases: ['SNHR', 'الشبكة السورية لحقوق الإنسان'],
  },
  { id: 'local-coordination-committees', name: 'Local Coordination Committees', type: 'monitor', aliases: ['LCC'] },
  { id: 'violations-documentation-center', name: 'Violations Documentation Center', type: 'monitor', aliases: ['VDC'] },
  { id: 'airwars', name: 'Airwars', type: 'monitor', aliases: [] },
  { id: 'human-rights-watch', name: 'Human Rights Watch', type: 'monitor', aliases: ['HRW'] },
  { id: 'amnesty-international', name: 'Amnesty International', type: 'monitor', aliases: ['Amnesty'] },
  { id: 'iraq-body-count', name: 'Iraq Body Count', type: 'monitor', aliases: ['IBC'] },
  {
    id: 'palestinian-center-for-human-rights',
    name: 'Palestinian Centre for Human Rights',
    type: 'monitor',
    aliases: ['Palestinian Center for Human Rights', 'PCHR'],
  },
  { id: 'btselem', name: 'B’Tselem', type: 'monitor', aliases: ['Btselem', "B'Tselem"] },
  {
    id: 'white-helmets',
    name: 'White Helmets',
    type: 'rescue',
    aliases: [
      'Syria Civil Defense',
      'Syrian Civil Defense',
      'Syria Civil Defence',
      'Syrian Civil Defence',
      'الخوذ البيضاء',
    ],
  },
  {
    id: 'red-crescent-syria',
    name: 'Syrian Arab Red Crescent',
    type: 'rescue',
    aliases: ['SARC', 'Syrian Red Crescent'],
  },
  {
    id: 'red-crescent-palestine',
    name: 'Palestinian Red Crescent Society',
    type: 'rescue',
    aliases: ['Palestinian Red Crescent', 'PRCS'],
  },
  {
    id: 'red-cross',
    name: 'International Committee of the Red Cross',
    type: 'rescue',
    aliases: ['ICRC', 'Red Cross'],
  },
  { id: 'msf', name: 'Doctors Without Borders', type: 'health', aliases: ['MSF', 'Medecins Sans Frontieres'] },
  {
    id: 'united-nations',
    name: 'United Nations',
    type: 'un',
    aliases: ['UN', 'U.N.', 'the UN', 'UN officials', 'UN spokesman'],
  },
  {
    id: 'unicef',
    name: 'UNICEF',
    type: 'un',
    aliases: ['Unicef', "UN Children's Fund", 'United Nations Children’s Fund'],
  },
  { id: 'unhcr', name: 'UNHCR', type: 'un', aliases: ['UN refugee agency', 'UN High Commissioner for Refugees'] },
  { id: 'unrwa', name: 'UNRWA', type: 'un', aliases: ['UN agency for Palestinian refugees'] },
  {
    id: 'ohchr',
    name: 'UN Human Rights Office',
    type: 'un',
    aliases: ['OHCHR', 'UN human rights office', 'Office of the High Commissioner for Human Rights'],
  },
  {
    id: 'ocha',
    name: 'OCHA',
    type: 'un',
    aliases: ['UN humanitarian office', 'UN Office for the Coordination of Humanitarian Affairs'],
  },
  { id: 'unami', name: 'UNAMI', type: 'un', aliases: ['UN Assistance Mission for Iraq'] },
  { id: 'unama', name: 'UNAMA', type: 'un', aliases: ['UN Assistance Mission in Afghanistan'] },
  {
    id: 'world-health-organization',
    name: 'World Health Organization',
    type: 'un',
    aliases: ['WHO', 'World Health Organisation'],
  },
  {
    id: 'islamic-state',
    name: 'Islamic State',
    type: 'armed_group',
    party: 'islamic_state',
    aliases: [
      'IS',
      'ISIS',
      'ISIL',
      'Daesh',
      'IS group',
      'Islamic State group',
      'Amaq',
      'Aamaq',
      'Amaq news agency',
      'Aamaq news agency',
      'Amaq agency',
      'داعش',
      'وكالة أعماق',
    ],
  },
  {
    id: 'islamic-state-west-africa-province',
    name: 'Islamic State West Africa Province',
    type: 'armed_group',
    party: 'islamic_state',
    aliases: ['ISWAP', 'Islamic State’s West Africa Province'],
  },
  {
    id: 'us-led-coalition',
    name: 'US-led coalition',
    type: 'military',
    party: 'us_led_coalition',
    aliases: [
      'U.S.-led coalition',
      'the coalition',
      'international coalition',
      'US-led international coalition',
      'US coalition',
      'Combined Joint Task Force',
      'Operation Inherent Resolve',
      'CJTF-OIR',
    ],
  },
  {
    id: 'syrian-national-coalition',
    name: 'Syrian National Coalition',
    type: 'other',
    party: 'syrian_rebels',
    aliases: [
      'Syrian Coalition',
      'National Coalition',
      'Syrian Coalitions media office',
      'Syrian Coalition’s media office',
    ],
  },
  {
    id: 'sana',
    name: 'SANA',
    type: 'state_media',
    party: 'syrian_government',
    aliases: ['Sana news agency', 'Syrian Arab News Agency', 'state news agency SANA', 'سانا'],
  },
  {
    id: 'syrian-state-media',
    name: 'Syrian state media',
    type: 'state_media',
    party: 'syrian_government',
    aliases: ['Syrian state television', 'Syrian state TV', 'Syrian television', 'Syrian regime media'],
  },
  {
    id: 'taliban',
    name: 'Taliban',
    type: 'armed_group',
    party: 'taliban',
    aliases: ['Taleban', 'Taliban spokesman', 'طالبان'],
  },
  {
    id: 'al-shabaab',
    name: 'Al-Shabaab',
    type: 'armed_group',
    party: 'al_shabaab',
    aliases: ['al-Shabab', 'Shabaab', 'Shabab', 'Shebab', 'al-Shebab'],
  },
  { id: 'boko-haram', name: 'Boko Haram', type: 'armed_group', party: 'boko_haram', aliases: [] },
  { id: 'hamas', name: 'Hamas', type: 'armed_group', party: 'hamas', aliases: ['Hamas media', 'Al-Qassam Brigades'] },
  {
    id: 'hezbollah',
    name: 'Hezbollah',
    type: 'armed_group',
    party: 'hezbollah',
    aliases: ['Hizballah', 'Hizbullah', 'al-Manar'],
  },
  {
    id: 'syrian-democratic-forces',
    name: 'Syrian Democratic Forces',
    type: 'armed_group',
    party: 'sdf',
    aliases: ['SDF'],
  },
  {
    id: 'israeli-military',
    name: 'Israeli military',
    type: 'military',
    party: 'israel',
    aliases: ['Israel Defense Forces', 'Israel Defence Forces', 'IDF', 'Israeli army'],
  },
]
