/**
 * Finite verb forms that end a subject's reach: "300 fighters attacked the town" is not what was killed later in the
 * sentence. Auxiliaries, verbs of harm and of saying have tables of their own.
 */
export const verbs = `
attacked attack attacks stormed storm raided raid launched launch carried carry seized fled flee fought fight clashed entered enter crossed cross arrived arrive reached came come went go
struck strike strikes hit hits targeted bombed bomb shelled shell fired opened detonated exploded explode explodes blew blow went took take takes gathered gather marched march protested rallied
began begin begins started start continued continue remained remain remains returned return became become made make makes gave received receive won win lost wounded-up joined join
led leads set sets broke break breaks brought bring brings ran run held hold holds kept keep moved move used use tried try tries wanted want wants called call calls asked ask asks
demanded threatened vowed pledged signed met meet meets spoke speak speaks visited visit voted vote lived live worked work stood stand stands sat sit saw see sees heard hear knew know think
rose rise rises fell fall falls grew grow grows climbed increased dropped followed follow follows forced force caused cause causes triggered sparked prompted erupted erupt occurred occur happened happen
helped help helps supported support destroyed destroy controlled control controls captured-city recaptured recapture advanced advance retreated withdrew withdraw pulled pushed push
lay lies rushed buried bury mourned escaped escape survived survive rescued treated treat evacuated sheltered freed released swapped exchanged displaced deported repatriated spared
drove sent shook tore threw swept wreaked wrought flung hurled ate drank bought sold built felt sank swam flew rode chose wrote spent taught dealt uprooted impoverished stranded
blamed blames accused accuses responded respond arrested-on surrendered defected
`
