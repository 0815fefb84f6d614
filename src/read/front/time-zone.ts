/** Names of time zones that mean one thing wherever they are printed, as offsets of ISO 8601. "IST" is not among them. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  wet: 'Z',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  kst: '+09:00',
  jst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** The offset of a zone as printed: "GMT", "CEST", "+0900", "UTC+2". Null where it is not certain. */
export function readTimeZone(text: string): string | null {
  const named = zones[text.toLowerCase()];
  if (named !== undefined) return named;
  const offset = /^(?:UTC|GMT)?\s?([+-−])(\d{1,2}):?(\d\d)?$/i.exec(text);
  if (offset === null) return null;
  const [, sign, hours = '', minutes = '00'] = offset;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
