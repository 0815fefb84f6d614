/** The three-letter codes of ISO 639-2 that ID3 asks for, by the two-letter codes of ISO 639-1. */
const codes =
  'af:afr am:amh ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces cy:cym da:dan de:deu el:ell en:eng eo:epo es:spa ' +
  'et:est eu:eus fa:fas fi:fin fr:fra ga:gle gd:gla gl:glg gu:guj ha:hau he:heb hi:hin hr:hrv hu:hun hy:hye id:ind ig:ibo ' +
  'is:isl it:ita ja:jpn ka:kat kk:kaz km:khm kn:kan ko:kor ky:kir la:lat lb:ltz lo:lao lt:lit lv:lav mi:mri mk:mkd ml:mal ' +
  'mn:mon mr:mar ms:msa mt:mlt my:mya nb:nob ne:nep nl:nld nn:nno no:nor pa:pan pl:pol ps:pus pt:por ro:ron ru:rus si:sin ' +
  'sk:slk sl:slv so:som sq:sqi sr:srp sv:swe sw:swa ta:tam te:tel tg:tgk th:tha tk:tuk tl:tgl tr:tur uk:ukr ur:urd uz:uzb ' +
  'vi:vie xh:xho yi:yid yo:yor zh:zho zu:zul';
const threeLetters: ReadonlyMap<string, string> = new Map(
  codes.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

/** The code for a BCP 47 tag: "eng" for "en-US". A three-letter subtag stands for itself; "und" where none is known. */
export function languageCode(tag: string): string {
  const primary = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  if (/^[a-z]{3}$/u.test(primary)) return primary;
  return threeLetters.get(primary) ?? 'und';
}
