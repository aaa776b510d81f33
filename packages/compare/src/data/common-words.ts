/** Words that say little about which story an article tells: function words and the stock of conflict reports. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'about above after again against ahead all also although among amid and another any are area around attack attacked attacks ' +
    'authorities back because been before being between both bring brought but came carried city civilians country dead deadly ' +
    'deaths despite dozens during each earlier eight eleven even fighters fighting first five following forces former four from ' +
    'government group groups had has have held here his hundreds including injured inside into its july june just killed ' +
    'killing kills last late later least leave least left local made major make many march media members men militants military ' +
    'minister monday month months more most much near nearly news nine number official officials only other others over part ' +
    'people percent police published reported reports said saturday say says scores security seven several since six some ' +
    'sources south state statement still strikes such sunday ten than that the their them then there these they this those ' +
    'three through thursday time told took tuesday troops twelve twenty two under until wednesday week were west what when ' +
    'where which while who will with within women work would wounded year years friday yesterday posted date publication ' +
    'january february april august september october november december could should between north east according agency'
  ).split(' '),
)
