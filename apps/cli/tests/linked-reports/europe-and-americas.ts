import { type LinkedReports, report } from './linked-reports.ts'

export const europeAndAmericas: readonly LinkedReports[] = [
  {
    name: 'one attack in other words, revised the next day',
    reports: {
      a: report(
        'Dnipro Courier',
        '2023-02-14',
        'Missile hits block of flats in Kramatorsk',
        'At least 7 people were killed when a Russian missile struck an apartment building in Kramatorsk on Tuesday morning, the regional governor said.',
        'Rescue teams were still searching the rubble.',
      ),
      b: report(
        'Black Sea Wire',
        '2023-02-15',
        'Kramatorsk toll climbs as search goes on',
        'The number of dead in Tuesday’s strike on a residential tower in Kramatorsk has risen to 11, Ukraine’s emergency service said on Wednesday.',
      ),
    },
    together: [['a At least 7', 'b 11']],
  },
  {
    name: 'one city on two days',
    reports: {
      a: report(
        'Dnipro Courier',
        '2022-11-08',
        'Shelling of Nikopol kills two',
        'Russian artillery killed 2 people in Nikopol on Monday, the head of the military administration said.',
      ),
      b: report(
        'Black Sea Wire',
        '2022-11-12',
        'Three dead in Nikopol',
        'Three people were killed in Nikopol on Friday when Russian shells hit a market, local officials said.',
      ),
    },
    apart: [['a 2', 'b Three']],
  },
  {
    name: 'a massacre in a village and in its department',
    reports: {
      a: report(
        'Andes Report',
        '2000-02-22',
        'Paramilitaries kill villagers',
        'Paramilitary fighters killed 36 villagers in El Salado in northern Colombia last Friday, the attorney general’s office said.',
      ),
      b: report(
        'Bogota Mail',
        '2000-02-23',
        'Survivors flee El Salado',
        'Paramilitaries killed at least 28 peasants in El Salado, in Bolívar department, on Friday, the Red Cross said. Survivors fled on foot.',
      ),
    },
    together: [['a 36', 'b at least 28']],
  },
  {
    name: 'two ambushes by one group on one day in one country',
    reports: {
      a: report(
        'Andes Report',
        '2012-03-18',
        'Soldiers die in Arauca',
        'FARC rebels killed 11 soldiers in an ambush near Arauquita in Arauca on Saturday, the army said.',
      ),
      b: report(
        'Bogota Mail',
        '2012-03-18',
        'Police post attacked',
        'FARC rebels killed 4 police officers in an attack on a post in Caloto, Cauca, on Saturday, police said.',
      ),
    },
    apart: [['a 11', 'b 4']],
  },
  {
    name: 'two cities struck by one army on one day',
    reports: {
      a: report(
        'Black Sea Wire',
        '2024-07-09',
        'Missiles hit Kyiv',
        'A Russian missile hit a children’s hospital in Kyiv on Monday and killed 2 people, the mayor said.',
      ),
      b: report(
        'Dnipro Courier',
        '2024-07-09',
        'Hospital struck in Kyiv',
        'Two people died in Monday’s missile attack on a children’s hospital in Kyiv, rescuers said.',
      ),
      c: report(
        'Dnipro Courier',
        '2024-07-09',
        'Missile kills 10 in Kryvyi Rih',
        'Ten people were killed in a missile attack on Kryvyi Rih on Monday, the governor said.',
      ),
    },
    together: [['a 2', 'b Two']],
    apart: [['b Two', 'c Ten']],
  },
  {
    name: 'shelling on both sides of one front on one day',
    reports: {
      a: report(
        'Dnipro Courier',
        '2022-09-20',
        'Market shelled in Donetsk',
        'Ukrainian shelling killed 13 people in Donetsk on Monday, the Russian-installed mayor said.',
      ),
      b: report(
        'Black Sea Wire',
        '2022-09-20',
        'Kramatorsk under fire',
        'Russian rockets killed 3 people in Kramatorsk in Donetsk region on Monday, the governor said.',
      ),
    },
    apart: [['a 13', 'b 3']],
  },
]
