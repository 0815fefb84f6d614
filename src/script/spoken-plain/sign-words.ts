/** What signs beside figures are called, by language. A language that is not here leaves them unsaid. */

const NAMES = [
  'comma',
  'point',
  'minus',
  'plus',
  'and',
  'to',
  'percent',
  'perThousand',
  'number',
  'euro',
  'dollar',
  'pound',
  'degrees',
  'at',
  'slash',
] as const;

export type SignWords = Readonly<Record<(typeof NAMES)[number], string>>;

const TABLE: Readonly<Record<string, string>> = {
  ar: 'فاصلة|نقطة|ناقص|زائد|و|إلى|بالمئة|بالألف|رقم|يورو|دولار|جنيه|درجة|آت|شرطة',
  bg: 'запетая|точка|минус|плюс|и|до|процента|промила|номер|евро|долара|лири|градуса|кльомба|черта',
  bs: 'zarez|točka|minus|plus|i|do|posto|promila|broj|eura|dolara|funti|stepeni|et|kroz',
  ca: 'coma|punt|menys|més|i|a|per cent|per mil|número|euros|dòlars|lliures|graus|arrova|barra',
  cs: 'čárka|tečka|mínus|plus|a|až|procent|promile|číslo|eur|dolarů|liber|stupňů|zavináč|lomítko',
  da: 'komma|punktum|minus|plus|og|til|procent|promille|nummer|euro|dollar|pund|grader|snabel-a|skråstreg',
  el: 'κόμμα|τελεία|μείον|συν|και|έως|τοις εκατό|τοις χιλίοις|αριθμός|ευρώ|δολάρια|λίρες|βαθμοί|παπάκι|κάθετος',
  et: 'koma|punkt|miinus|pluss|ja|kuni|protsenti|promilli|number|eurot|dollarit|naela|kraadi|ät|kaldkriips',
  eu: 'koma|puntu|ken|gehi|eta|eta|ehuneko|milako|zenbaki|euro|dolar|libera|gradu|a bildua|barra',
  fa: 'ممیز|نقطه|منفی|مثبت|و|تا|درصد|در هزار|شماره|یورو|دلار|پوند|درجه|ات|اسلش',
  fi: 'pilkku|piste|miinus|plus|ja|viiva|prosenttia|promillea|numero|euroa|dollaria|puntaa|astetta|ät|kautta',
  gl: 'coma|punto|menos|máis|e|a|por cento|por mil|número|euros|dólares|libras|graos|arroba|barra',
  he: 'נקודה|נקודה|מינוס|פלוס|ו|עד|אחוזים|פרומיל|מספר|אירו|דולר|לירות|מעלות|שטרודל|לוכסן',
  hi: 'दशमलव|दशमलव|माइनस|प्लस|और|से|प्रतिशत|प्रति हज़ार|नंबर|यूरो|डॉलर|पाउंड|डिग्री|ऐट|स्लैश',
  hr: 'zarez|točka|minus|plus|i|do|posto|promila|broj|eura|dolara|funti|stupnjeva|et|kroz',
  hu: 'egész|pont|mínusz|plusz|és|és|százalék|ezrelék|szám|euró|dollár|font|fok|kukac|perjel',
  id: 'koma|titik|minus|plus|dan|sampai|persen|permil|nomor|euro|dolar|pound|derajat|at|garis miring',
  is: 'komma|punktur|mínus|plús|og|til|prósent|prómill|númer|evrur|dollarar|pund|gráður|hjá|skástrik',
  it: 'virgola|punto|meno|più|e|a|per cento|per mille|numero|euro|dollari|sterline|gradi|chiocciola|barra',
  ja: '点|点|マイナス|プラス|と|から|パーセント|パーミル|番号|ユーロ|ドル|ポンド|度|アットマーク|スラッシュ',
  ko: '점|점|마이너스|플러스|와|에서|퍼센트|퍼밀|번호|유로|달러|파운드|도|골뱅이|슬래시',
  lt: 'kablelis|taškas|minus|plius|ir|iki|procentų|promilių|numeris|eurų|dolerių|svarų|laipsnių|eta|pasvirasis',
  lv: 'komats|punkts|mīnus|plus|un|līdz|procenti|promiles|numurs|eiro|dolāri|mārciņas|grādi|et|slīpsvītra',
  ms: 'perpuluhan|titik|tolak|tambah|dan|hingga|peratus|permil|nombor|euro|dolar|paun|darjah|alias|garis miring',
  nb: 'komma|punktum|minus|pluss|og|til|prosent|promille|nummer|euro|dollar|pund|grader|krøllalfa|skråstrek',
  nl: 'komma|punt|min|plus|en|tot|procent|promille|nummer|euro|dollar|pond|graden|apenstaartje|slash',
  nn: 'komma|punktum|minus|pluss|og|til|prosent|promille|nummer|euro|dollar|pund|grader|krøllalfa|skråstrek',
  no: 'komma|punktum|minus|pluss|og|til|prosent|promille|nummer|euro|dollar|pund|grader|krøllalfa|skråstrek',
  pl: 'przecinek|kropka|minus|plus|i|do|procent|promil|numer|euro|dolarów|funtów|stopni|małpa|ukośnik',
  pt: 'vírgula|ponto|menos|mais|e|a|por cento|por mil|número|euros|dólares|libras|graus|arroba|barra',
  ro: 'virgulă|punct|minus|plus|și|la|la sută|la mie|numărul|euro|dolari|lire|grade|arond|bară',
  ru: 'запятая|точка|минус|плюс|и|до|процентов|промилле|номер|евро|долларов|фунтов|градусов|собака|дробь',
  sk: 'čiarka|bodka|mínus|plus|a|až|percent|promile|číslo|eur|dolárov|libier|stupňov|zavináč|lomka',
  sl: 'vejica|pika|minus|plus|in|do|odstotkov|promilov|številka|evrov|dolarjev|funtov|stopinj|afna|poševnica',
  sr: 'зарез|тачка|минус|плус|и|до|одсто|промила|број|евра|долара|фунти|степени|ет|кроз',
  sv: 'komma|punkt|minus|plus|och|till|procent|promille|nummer|euro|dollar|pund|grader|snabel-a|snedstreck',
  th: 'จุด|จุด|ลบ|บวก|และ|ถึง|เปอร์เซ็นต์|ต่อพัน|เลขที่|ยูโร|ดอลลาร์|ปอนด์|องศา|แอท|ทับ',
  tr: 'virgül|nokta|eksi|artı|ve|ila|yüzde|binde|numara|avro|dolar|sterlin|derece|et|bölü',
  uk: 'кома|крапка|мінус|плюс|і|до|відсотків|проміле|номер|євро|доларів|фунтів|градусів|равлик|дріб',
  vi: 'phẩy|chấm|âm|cộng|và|đến|phần trăm|phần nghìn|số|euro|đô la|bảng|độ|a còng|gạch chéo',
  zh: '点|点|负|加|和|至|百分之|千分之|号|欧元|美元|英镑|度|艾特|斜杠',
};

/** Where "%" is said before its number, as in Turkish and Chinese. */
export const PERCENT_FIRST: ReadonlySet<string> = new Set(['eu', 'tr', 'zh']);
/** Where a point parts the decimal places off. */
export const POINT_LANGUAGES: ReadonlySet<string> = new Set('ar fa he hi ja ko ms th zh'.split(' '));

export function signWordsOf(primary: string): SignWords | null {
  const line = Object.hasOwn(TABLE, primary) ? TABLE[primary] : undefined;
  if (line === undefined) return null;
  const words = line.split('|');
  return Object.fromEntries(NAMES.map((name, index) => [name, words[index] ?? ''])) as SignWords;
}
