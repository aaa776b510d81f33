import { type LinkedReports, report } from './linked-reports.ts'

export const asia: readonly LinkedReports[] = [
  {
    name: 'village and province',
    reports: {
      a: report(
        'Kabul Page',
        '2009-09-05',
        'Air strike in Kunduz',
        'A NATO air strike on two fuel tankers killed up to 90 people in Kunduz province on Friday, Afghan officials said.',
      ),
      b: report(
        'Herat Times',
        '2009-09-05',
        'Villagers mourn after strike on tankers',
        'Residents of a village in Kunduz buried their dead after a NATO jet bombed stolen fuel tankers there on Friday. The provincial governor put the number of dead at 90.',
      ),
    },
    together: [['a up to 90', 'b 90']],
  },
  {
    name: 'two villages of one province on one day',
    reports: {
      a: report(
        'Kabul Page',
        '2010-03-02',
        'Roadside bomb in Garmsir',
        'A roadside bomb killed 6 civilians in the Garmsir district of Helmand province on Monday, the governor’s spokesman said.',
      ),
      b: report(
        'Herat Times',
        '2010-03-02',
        'Family die in Sangin',
        'Six members of a family died when their car hit a mine in Sangin in Helmand on Monday, the provincial council said.',
      ),
    },
    apart: [['a 6', 'b Six']],
  },
  {
    name: 'a running total beside an incident',
    reports: {
      a: report(
        'Levant Daily',
        '2023-11-02',
        'Strike on Jabalia camp',
        'An Israeli air strike on the Jabalia refugee camp killed 50 people on Wednesday, Gaza’s health ministry said.',
        'More than 9,000 people have been killed in Gaza since 7 October, the ministry said.',
      ),
      b: report(
        'Harbour News',
        '2023-11-02',
        'Dozens dead in Jabalia',
        'Palestinian health officials said 50 people died in an Israeli strike on the Jabalia camp in northern Gaza on Wednesday.',
        'The death toll in Gaza has passed 9,000 since the war began, they said.',
      ),
    },
    together: [['a 50', 'b 50']],
    apart: [['a 50', 'a More than 9,000']],
  },
  {
    name: 'one figure, one day, two countries',
    reports: {
      a: report(
        'Gulf Post',
        '2015-07-21',
        'Car bomb in Baquba',
        'A car bomb killed 12 people in Baquba on Monday, Iraqi police said.',
      ),
      b: report(
        'River Times',
        '2015-07-21',
        'Blast in Suruc',
        'A suicide bomber killed 12 people in Suruc in Turkey on Monday, officials said.',
      ),
    },
    apart: [['a 12', 'b 12']],
  },
  {
    name: 'an air strike told by both sides of a front',
    reports: {
      a: report(
        'Irrawaddy Wire',
        '2023-04-12',
        'Jets bomb gathering in Sagaing',
        'Myanmar military jets bombed a gathering in Pazigyi village in Sagaing region on Tuesday and killed about 100 people, residents said.',
      ),
      b: report(
        'Mekong Post',
        '2023-04-13',
        'Junta confirms strike on village',
        'The junta confirmed that it had bombed Pazigyi in Sagaing on Tuesday. The shadow government said 165 people were killed.',
      ),
    },
    together: [['a about 100', 'b 165']],
  },
  {
    name: 'two towns of one region in one week',
    reports: {
      a: report(
        'Irrawaddy Wire',
        '2022-09-19',
        'School hit in Let Yet Kone',
        'Army helicopters fired on a school in Let Yet Kone in Sagaing region on Friday, killing 11 children, parents said.',
      ),
      b: report(
        'Mekong Post',
        '2022-09-20',
        'Troops burn houses in Sagaing',
        'Soldiers killed 9 villagers in Yinmabin township in Sagaing on Sunday, a resistance group said.',
      ),
    },
    apart: [['a 11', 'b 9']],
  },
  {
    name: 'an ambush and its anniversary',
    reports: {
      a: report(
        'Valley Observer',
        '2019-02-15',
        'Bomber rams convoy in Kashmir',
        'A suicide bomber killed 40 Indian paramilitary police in Pulwama in Kashmir on Thursday, officials said.',
      ),
      b: report(
        'Delhi Sheet',
        '2020-02-14',
        'A year after Pulwama',
        'Two militants were killed in a gun battle in Pulwama on Friday, police said.',
        'A suicide bomber killed 40 paramilitary police in Pulwama in February 2019.',
      ),
    },
    apart: [['a 40', 'b Two']],
  },
  {
    name: 'a gun battle with dead on both sides',
    reports: {
      a: report(
        'Valley Observer',
        '2018-04-02',
        'Day of fighting in Shopian',
        'Indian forces killed 13 militants in gun battles in Shopian district in Kashmir on Sunday, police said.',
        'Three soldiers were killed too, an army spokesman said.',
        'Four civilians died when security forces fired on protesters near Shopian, a hospital said.',
      ),
      b: report(
        'Delhi Sheet',
        '2018-04-02',
        'Thirteen militants killed in Kashmir',
        'Thirteen militants and 3 soldiers were killed in Shopian in Indian-held Kashmir on Sunday, the army said.',
      ),
    },
    together: [['a 13', 'b Thirteen']],
  },
  {
    name: 'a toll of two days of fighting and one strike of them',
    reports: {
      a: report(
        'Levant Daily',
        '2022-08-08',
        'Truce after three days',
        'Forty-four Palestinians were killed in three days of Israeli air strikes on Gaza, the health ministry said on Monday.',
        'Seven people died in a strike on a house in Rafah on Saturday night.',
      ),
      b: report(
        'Harbour News',
        '2022-08-07',
        'House in Rafah hit',
        'An Israeli strike on a house in Rafah killed 7 people on Saturday, medics said.',
      ),
    },
    together: [['a Seven', 'b 7']],
  },
  {
    name: 'the wounded of one blast beside the dead of it',
    reports: {
      a: report(
        'Kabul Page',
        '2018-01-28',
        'Ambulance bomb in Kabul',
        'A bomb in an ambulance killed 95 people and wounded 158 in Kabul on Saturday, the interior ministry said.',
      ),
      b: report(
        'Herat Times',
        '2018-01-29',
        'Kabul buries its dead',
        'The toll of Saturday’s ambulance bombing in Kabul rose to 103 dead and 235 wounded, the health minister said.',
      ),
    },
    together: [
      ['a 95', 'b 103'],
      ['a 158', 'b 235'],
    ],
  },
  {
    name: 'bombs in two quarters of one city on one day',
    reports: {
      a: report(
        'Gulf Post',
        '2016-05-12',
        'Market bombed in Sadr City',
        'A car bomb killed 8 people at a market in Sadr City in Baghdad on Wednesday, police said.',
      ),
      b: report(
        'River Times',
        '2016-05-12',
        'Blast in Kadhimiya',
        'A suicide bomber killed 11 people in the Kadhimiya district of Baghdad on Wednesday, medics said.',
      ),
    },
    apart: [['a 8', 'b 11']],
  },
  {
    name: 'an ambush inside a toll over two days in several places',
    reports: {
      a: report(
        'Basra Gazette',
        '2015-08-08',
        'Dozens of border guards killed in desert raids',
        'At least 50 border guards were killed in two days of raids by the Islamic State group across several Iraqi desert regions, the Tigris Rights Monitor said on Saturday.',
        'The group said in a statement that it had killed 17 border guards in an ambush near Rutba on Thursday.',
      ),
      b: report(
        'Levant Daily',
        '2015-08-07',
        'Ambush near Rutba',
        'Islamic State fighters killed 16 border guards in an ambush near Rutba on Thursday, police said.',
      ),
    },
    together: [
      ['a 17', 'b 16'],
      ['a At least 50', 'a Dozens'],
    ],
    apart: [
      ['a At least 50', 'a 17'],
      ['a At least 50', 'b 16'],
    ],
  },
]
