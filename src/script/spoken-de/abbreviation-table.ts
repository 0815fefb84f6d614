import type { AbbreviationWording } from '../spoken-european/abbreviations.ts';
import { readWords } from '../spoken-european/idiom.ts';

export const abbreviations: AbbreviationWording = {
  number: 'Nummer',
  always: readWords(`
Dr = Doktor | Prof = Professor | Hrn = Herrn | bzw = beziehungsweise | usw = und so weiter | bspw = beispielsweise | ggf = gegebenenfalls
evtl = eventuell | sog = sogenannte | vgl = vergleiche | zzgl = zuzüglich | abzgl = abzüglich | inkl = inklusive | exkl = exklusive
einschl = einschließlich | zB = zum Beispiel | Mio = Millionen | Mrd = Milliarden | Tsd = Tausend | Std = Stunden | Jhd = Jahrhundert | Jh = Jahrhundert
Abt = Abteilung | Abs = Absatz | Anm = Anmerkung | Aufl = Auflage | Hrsg = Herausgeber | Univ = Universität | Mwst = Mehrwertsteuer
MwSt = Mehrwertsteuer | ugs = umgangssprachlich | resp = respektive | insb = insbesondere | mtl = monatlich | jährl = jährlich | tägl = täglich
geb = geboren | gest = gestorben | verh = verheiratet | gegr = gegründet | Mr = Mister | Mrs = Misses | Ms = Miss | Chr = Christus
Tel = Telefon | stv = stellvertretende | stellv = stellvertretende | Ing = Ingenieur | Mag = Magister | Dipl = Diplom | qm = Quadratmeter`),
  pointed: readWords(`
ca = circa | Ca = circa | etc = et cetera | Str = Straße | str = straße | St = Sankt | Nr = Nummer | Nrn = Nummern | Hr = Herr | Fa = Firma | Kfm = Kaufmann
Bd = Band | Bde = Bände | Kap = Kapitel | Art = Artikel | Abb = Abbildung | Tab = Tabelle | Ziff = Ziffer | max = maximal | min = minimal
Red = Redaktion | Chr = Christus | Gebr = Gebrüder | Min = Minuten | Sek = Sekunden | Pfd = Pfund | allg = allgemein | bes = besonders
ehem = ehemalige | mind = mindestens | rd = rund | Pl = Platz | Verf = Verfasser | Zt = Zeit | Ltd = Limited | Co = Co | Inc = Incorporated | Jr = Junior | Sr = Senior
Ev = Evangelische | ev = evangelische | kath = katholische | Kath = Katholische | städt = städtische | staatl = staatliche | öffentl = öffentliche
Mo = Montag | Di = Dienstag | Mi = Mittwoch | Do = Donnerstag | Sa = Samstag | ungef = ungefähr | durchschn = durchschnittlich`),
  beforeNumber: readWords(`
Nr = Nummer | Nrn = Nummern | S = Seite | Abs = Absatz | Art = Artikel | Kap = Kapitel | Abb = Abbildung | Tab = Tabelle | Bd = Band | Ziff = Ziffer
Anm = Anmerkung | Rn = Randnummer | Par = Paragraf | Tel = Telefon | Bj = Baujahr | Zi = Zimmer | Jg = Jahrgang`),
  beforeName: readWords('Hr = Herr | Fr = Frau | St = Sankt | Hl = Heiliger | hl = heilige | Frl = Fräulein'),
  phrases: readWords(`
z. B. = zum Beispiel | Z. B. = Zum Beispiel | d. h. = das heißt | D. h. = Das heißt | u. a. = unter anderem | U. a. = Unter anderem | u. U. = unter Umständen
i. d. R. = in der Regel | o. ä. = oder ähnliches | o. Ä. = oder Ähnliches | u. ä. = und ähnliches | u. Ä. = und Ähnliches | u. v. m. = und vieles mehr
u. v. a. = und viele andere | z. T. = zum Teil | z. Zt. = zurzeit | z. Z. = zurzeit | s. o. = siehe oben | s. u. = siehe unten | v. a. = vor allem | V. a. = Vor allem
i. A. = im Auftrag | a. D. = außer Dienst | a. M. = am Main | a. d. = an der | e. V. = E V | o. J. = ohne Jahr | m. E. = meines Erachtens | v. Chr. = vor Christus
n. Chr. = nach Christus | u. s. w. = und so weiter | h. c. = honoris causa | b. w. = bitte wenden | i. e. = das heißt | sog. = sogenannte
Dipl.-Ing. = Diplomingenieur | o. g. = oben genannte | i. V. = in Vertretung | z. H. = zu Händen | z. Hd. = zu Händen | u. z. = und zwar | S. d. = siehe dort
o. k. = okay | v. H. = vom Hundert | p. a. = pro Jahr | a. a. O. = am angegebenen Ort | i. H. v. = in Höhe von | e. G. = E G | Dr. med. = Doktor med
m. a. W. = mit anderen Worten | u. g. = unten genannte | n. n. = nicht näher | s. S. = siehe Seite | s. Abb. = siehe Abbildung | n. V. = nach Verlängerung | n. E. = nach Elfmeterschießen | i. E. = im Elfmeterschießen | Co. KG = Co K G | f. d. R. = für die Richtigkeit`),
};
