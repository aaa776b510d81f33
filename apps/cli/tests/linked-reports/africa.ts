import { type LinkedReports, report } from './linked-reports.ts'

export const africa: readonly LinkedReports[] = [
  {
    name: 'two attacks in one city on one day, told by one report and by one each',
    reports: {
      a: report(
        'Nile Standard',
        '2014-06-26',
        'Two bombings shake Maiduguri',
        'A car bomb killed 14 people at the main market in Maiduguri on Wednesday, police said.',
        'Hours later, gunmen on motorcycles shot dead 5 worshippers at a mosque in the Gwange district of Maiduguri, residents said.',
      ),
      b: report(
        'Lagos Letter',
        '2014-06-26',
        'Market blast in Maiduguri',
        'Fourteen people died on Wednesday when explosives in a car went off at a market in Maiduguri, police said.',
      ),
      c: report(
        'Sahel Today',
        '2014-06-26',
        'Mosque attacked in Maiduguri',
        'Gunmen killed 5 worshippers in a mosque in Maiduguri on Wednesday, witnesses said.',
      ),
    },
    together: [
      ['a 14', 'b Fourteen'],
      ['a 5', 'c 5'],
    ],
    apart: [['b Fourteen', 'c 5']],
  },
  {
    name: 'the other side’s dead',
    reports: {
      a: report(
        'Rift Gazette',
        '2016-01-16',
        'Al-Shabaab storms base at El Adde',
        'Al-Shabaab fighters overran a base at El Adde on Friday and killed 63 Kenyan soldiers, the group said.',
        'Kenya’s army said it had killed 20 Al-Shabaab fighters in the battle.',
      ),
      b: report(
        'Coast Herald',
        '2016-01-17',
        'Attack on Kenyan base',
        'At least 60 Kenyan soldiers died when Al-Shabaab attacked their camp at El Adde on Friday, a local elder said.',
      ),
    },
    together: [['a 63', 'b At least 60']],
  },
  {
    name: 'a market bombing in Sudan, first and later counts of two sources',
    reports: {
      a: report(
        'Nile Standard',
        '2023-09-10',
        'Drone strike on Khartoum market',
        'At least 40 people were killed in a drone strike on a market in the May district of Khartoum on Sunday, volunteers said.',
      ),
      b: report(
        'Sahel Today',
        '2023-09-11',
        'Hospital counts 47 dead',
        'Medics at Bashair hospital counted 47 dead after Sunday’s drone attack on a market in southern Khartoum.',
      ),
    },
    together: [['a At least 40', 'b 47']],
  },
  {
    name: 'two towns in Darfur on neighbouring days',
    reports: {
      a: report(
        'Nile Standard',
        '2023-06-17',
        'Killing in El Geneina',
        'RSF fighters killed 22 people in El Geneina in West Darfur on Thursday, the Darfur Bar Association said.',
      ),
      b: report(
        'Sahel Today',
        '2023-06-17',
        'Shells fall on El Fasher',
        'Shelling killed 22 people in El Fasher in North Darfur on Friday, doctors said.',
      ),
    },
    apart: [['a 22', 'b 22']],
  },
  {
    name: 'one siege told by its bomb and by its gunmen',
    reports: {
      a: report(
        'Rift Gazette',
        '2022-08-21',
        'Hotel siege ends in Mogadishu',
        'Al-Shabaab gunmen killed at least 21 people in a siege of a hotel in Mogadishu on Friday, police said.',
      ),
      b: report(
        'Coast Herald',
        '2022-08-20',
        'Car bomb at Mogadishu hotel',
        'A car bomb and an assault by Al-Shabaab on a hotel in Mogadishu on Friday left 15 people dead, a hospital said.',
      ),
    },
    together: [['a at least 21', 'b 15']],
  },
  {
    name: 'a raid and the reprisal for it',
    reports: {
      a: report(
        'Lagos Letter',
        '2021-11-22',
        'Bandits raid village in Sokoto',
        'Gunmen killed 15 people in Goronyo in Sokoto state on Sunday, the state governor said.',
      ),
      b: report(
        'Sahel Today',
        '2021-11-24',
        'Jets hit camp in Sokoto',
        'Nigerian air force jets killed 15 bandits near Goronyo in Sokoto state on Tuesday, the army said.',
      ),
    },
    apart: [['a 15', 'b 15']],
  },
]
