import type { KnownPlace } from './gazetteer.ts'

/**
 * Places that conflict news names and general gazetteers lack or spell otherwise: country, precision (1 town or village,
 * 3 district, 4 province, 5 region), latitude, longitude, then spellings, the first of which is the name.
 */
const rows = `
SY 1 34.888 38.871 As-Sukhnah|Sukhna|Sukna|al-Sukhna|al-Sukhnah|Sukhnah
SY 1 35.336 40.141 Deir ez-Zor|Deir Ezzor|Deir Ezzour|Deir az-Zour|Deir al-Zour|Deir al-Zor|Dayr az Zawr|Deir el-Zour
SY 1 35.142 40.043 Al-Shula|Shula|Ash Shulah|Al-Shola|al-Shoula
SY 1 34.56 38.27 Palmyra|Tadmur|Tadmor
SY 1 35.019 40.453 Mayadin|al-Mayadeen|Mayadeen
SY 1 34.452 40.919 Abu Kamal|Albu Kamal|Bukamal
SY 1 34.453 40.96 Baghouz|al-Baghuz
SY 1 35.95 39.01 Raqqa|Raqqah|Ar-Raqqah
SY 1 36.202 37.161 Aleppo|Halab
SY 1 33.513 36.292 Damascus|Dimashq
SY 1 34.733 36.713 Homs|Hims
SY 1 35.132 36.758 Hama|Hamah
SY 1 35.93 36.634 Idlib|Idleb
SY 1 35.523 35.791 Latakia|Lattakia
SY 1 34.889 35.886 Tartus|Tartous
SY 1 32.625 36.106 Daraa|Deraa|Dara'a
SY 1 36.507 40.747 Hasakah|Hasaka|Hassakeh|Hasakeh|al-Hasakah
SY 1 37.051 41.227 Qamishli|Qamishlo|Kamishli
SY 1 36.891 38.354 Kobani|Kobane|Ayn al-Arab|Ain al-Arab
SY 1 36.528 37.955 Manbij|Menbij
SY 1 36.589 37.833 Tokhar|Al-Tukhar|Tukhar|al-Tokhar
SY 1 36.373 37.516 al-Bab
SY 1 36.661 38.015 Jarablus|Jarabulus
SY 1 36.511 36.869 Afrin|Efrin
SY 1 36.586 37.044 Azaz|A'zaz
SY 1 36.471 37.096 Marea|Mare
SY 1 35.864 36.806 Saraqeb|Saraqib
SY 1 35.643 36.672 Maarat al-Numan|Maaret al-Numan|Maarrat al-Nu'man|Maarat Numan
SY 1 35.447 36.651 Khan Sheikhoun|Khan Shaykhun|Khan Sheikhun
SY 1 35.582 36.625 Hass|Haas
SY 1 35.813 36.319 Jisr al-Shughur|Jisr al-Shughour
SY 1 35.62 36.73 Maarshamarin
SY 1 36.132 36.685 Atme|Atmeh|Atma
SY 1 36.118 36.638 Kafr Takharim|KafrTakharim
SY 1 33.571 36.402 Douma|Duma
SY 1 33.451 36.24 Daraya|Darayya
SY 1 33.527 36.384 Hammouriya|Hamouriyah
SY 1 33.512 36.374 Kafr Batna|Kafr Batnah
SY 1 33.447 36.334 Sayyida Zeinab|Sayyeda Zeinab|Sayeda Zeinab|Sayyidah Zaynab
SY 5 33.53 36.40 Eastern Ghouta|Ghouta|East Ghouta
SY 1 34.51 36.58 Qusayr|al-Qusair|Qusair
SY 1 36.04 36.75 Taftanaz
SY 1 36.27 37.19 Handarat
SY 5 34.6 38.6 Badia|Syrian desert|al-Badiya
SY 5 33.49 36.31 Yarmouk|Yarmouk camp
IQ 1 36.34 43.13 Mosul|Al-Mawsil
IQ 1 33.325 44.422 Baghdad
IQ 1 33.426 43.307 Ramadi|ar-Ramadi
IQ 1 33.349 43.786 Fallujah|Falluja
IQ 1 34.607 43.678 Tikrit
IQ 1 35.468 44.392 Kirkuk
IQ 1 36.191 44.009 Erbil|Arbil|Irbil
IQ 1 30.508 47.783 Basra|Basrah
IQ 1 33.75 44.61 Baquba|Baqubah
IQ 1 36.32 41.86 Sinjar
IQ 4 33.0 42.0 Anbar|al-Anbar
IQ 4 33.9 45.1 Diyala
IQ 4 36.2 42.4 Nineveh|Ninewa
PS 5 31.42 34.36 Gaza Strip|Gaza
PS 1 31.517 34.45 Gaza City
PS 1 31.297 34.243 Rafah
PS 1 31.346 34.306 Khan Younis|Khan Yunis|Khan Yunus
PS 1 31.532 34.498 Jabalia|Jabaliya|Jabalya
PS 1 31.538 34.538 Beit Hanoun|Beit Hanun
PS 1 31.552 34.503 Beit Lahiya|Beit Lahia
PS 1 31.418 34.351 Deir al-Balah
PS 1 31.44 34.392 Bureij|al-Bureij
PS 1 31.423 34.385 Maghazi|al-Maghazi
PS 1 31.448 34.393 Nuseirat|al-Nuseirat
PS 5 31.95 35.2 West Bank
PS 1 31.53 35.095 Hebron
PS 1 32.221 35.254 Nablus
PS 1 32.461 35.3 Jenin
PS 1 31.899 35.204 Ramallah
IL 1 31.778 35.225 Jerusalem|East Jerusalem
IL 1 32.085 34.782 Tel Aviv
IL 1 31.252 34.791 Beersheba|Beersheva
IL 1 31.525 34.596 Sderot
IL 1 31.669 34.571 Ashkelon
LB 1 33.889 35.495 Beirut
LB 1 34.437 35.85 Tripoli
LB 1 33.563 35.369 Sidon|Saida
LB 1 33.273 35.194 Tyre|Sour
LB 5 33.9 36.0 Bekaa Valley|Bekaa|Beqaa
YE 1 15.354 44.207 Sanaa|Sana'a
YE 1 12.779 45.037 Aden
YE 1 14.798 42.954 Hodeidah|Hudaydah|Hodeida
YE 1 16.94 43.764 Saada|Sa'ada|Sa'dah
YE 1 13.58 44.02 Taiz|Ta'izz
YE 1 15.463 45.326 Marib|Ma'rib
AF 1 34.528 69.172 Kabul
AF 1 31.613 65.71 Kandahar
AF 1 34.343 62.2 Herat
AF 1 36.709 67.111 Mazar-i-Sharif|Mazar-e-Sharif
AF 1 36.729 68.857 Kunduz
AF 1 34.43 70.45 Jalalabad
AF 1 33.553 68.42 Ghazni
AF 1 31.583 64.369 Lashkar Gah
AF 4 31.0 64.0 Helmand
AF 4 34.25 70.5 Nangarhar
AF 4 33.6 69.2 Paktia
AF 4 32.5 68.9 Paktika
AF 4 35.0 71.2 Kunar
PK 1 34.008 71.579 Peshawar
PK 1 30.183 66.996 Quetta
PK 1 24.861 67.01 Karachi
PK 1 31.558 74.351 Lahore
PK 4 32.3 69.9 South Waziristan
PK 4 32.9 70.1 North Waziristan
IN 1 19.076 72.878 Mumbai|Bombay
IN 5 34.0 75.0 Kashmir
NG 1 11.846 13.16 Maiduguri
NG 4 11.5 13.0 Borno|Borno State
NG 1 10.868 12.847 Chibok
KE 1 -0.453 39.646 Garissa
KE 1 -1.286 36.817 Nairobi
SO 1 2.04 45.344 Mogadishu
LY 1 32.117 20.067 Benghazi
LY 1 32.767 22.637 Derna
LY 1 31.205 16.589 Sirte
LY 1 32.375 15.092 Misrata
EG 1 30.044 31.236 Cairo
EG 5 29.5 34.0 Sinai|Sinai Peninsula
TR 1 41.014 28.949 Istanbul
TR 1 39.92 32.854 Ankara
TR 1 37.067 37.383 Gaziantep
TR 1 36.98 38.43 Suruc|Suruç
UA 1 50.454 30.524 Kiev|Kyiv
UA 1 48.015 37.803 Donetsk
UA 1 48.567 39.317 Luhansk|Lugansk
UA 1 47.097 37.543 Mariupol
UA 1 49.988 36.233 Kharkiv|Kharkov
UA 1 46.477 30.733 Odessa|Odesa
UA 1 50.45 30.523 Maidan|Independence Square
RU 1 55.752 37.616 Moscow
RU 1 59.939 30.316 St. Petersburg|Saint Petersburg|St Petersburg
FR 1 48.853 2.349 Paris
FR 1 43.703 7.266 Nice
DE 1 52.524 13.411 Berlin
GB 1 51.509 -0.126 London
GB 1 53.481 -2.237 Manchester
BE 1 50.85 4.349 Brussels
ES 1 40.416 -3.703 Madrid
ES 1 41.389 2.159 Barcelona
US 1 40.714 -74.006 New York
US 1 42.358 -71.06 Boston
US 1 28.538 -81.379 Orlando
US 1 36.175 -115.137 Las Vegas
US 1 32.777 -79.931 Charleston
SV 1 13.689 -89.187 San Salvador
CO 1 4.61 -74.082 Bogota|Bogotá
CO 1 6.252 -75.564 Medellin|Medellín
PE 1 -12.043 -77.028 Lima
PE 1 -13.159 -74.224 Ayacucho
GT 1 14.641 -90.513 Guatemala City
NI 1 12.133 -86.25 Managua
HN 1 14.082 -87.206 Tegucigalpa
`

let parsed: { place: KnownPlace; spellings: readonly string[] }[] | null = null

/** The hand list as places with their spellings. */
export function handPlaces(): { place: KnownPlace; spellings: readonly string[] }[] {
  parsed ??= rows
    .trim()
    .split('\n')
    .map((row) => {
      const [country = '', precision = '1', lat = '0', lon = '0', ...rest] = row.split(' ')
      const spellings = rest.join(' ').split('|')
      const name = spellings[0] ?? ''
      const id = `${country.toLowerCase()}-${name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')}`
      return {
        place: {
          id,
          name,
          country,
          lat: Number(lat),
          lon: Number(lon),
          precision: Number(precision) as KnownPlace['precision'],
          kind: 'plain',
        },
        spellings,
      }
    })
  return parsed
}
