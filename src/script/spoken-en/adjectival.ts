import type { Around } from '../spoken/around.ts';

/** Words that do not name what an amount belongs to: after them "five dollars" stays plural. */
const NOT_A_NOUN =
  /^(?:of|in|to|for|from|that|which|who|was|were|is|are|be|been|by|on|at|and|or|but|as|with|without|into|over|under|per|a|an|the|each|every|this|these|those|than|if|when|while|after|before|since|until|he|she|it|they|we|you|i|his|her|its|their|our|will|would|could|should|can|may|might|must|has|had|have|does|did|do|not|so|more|less|away|apart|ago|long|wide|high|tall|deep|thick|heavy|old|fast|north|south|east|west|above|below|up|down|off|out|through|across|along|around|about|between|inside|outside|worth|plus|short|later|earlier|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|next|only|now|then|because|due|needed|owed|raised|spent|paid|went|came|goes|comes|alone|back|too)$/i;

/** Nouns that an amount describes even without an article: "wins $5 million contract". */
const DESCRIBED =
  /^(?:deal|contract|bill|fine|loan|grant|prize|plan|project|package|budget|fund|house|home|ticket|bond|gift|donation|settlement|lawsuit|investment|note|coin|bailout|takeover|merger|bid|offer|reward|bounty|bonus|stake|buyout|upgrade|expansion|programme|program|scheme|facility|factory|plant|stadium|mansion|painting|price|fee|tax|surcharge|penalty|jackpot|scam|fraud|heist|claim|payout|pledge|commitment|order|cut|increase|drop|rise|race|run|walk|swim|dash|sprint|final|hurdles|relay|marathon|medley|steeplechase|freestyle|butterfly|radius|zone|stretch|wall|fence|limit|speed|race|road|trip|drive|barrier|exclusion|border|bridge|tunnel|pipeline|telescope|lens|screen|hike|trail|putt|pot|file|download|drive|card|disk|chip|movie|pistol|gun|round|shell|bullet|cannon|film)s?$/i;

const ARTICLE =
  /(?:^|[^\p{L}])(?:a|an|another|one|each|every|this|that)(?: (?:new|record|single|further|whopping|mere|proposed|planned|separate|reported|estimated|initial|additional|massive|huge|first|second|total))?[ -]$/iu;
const POSSESSIVE =
  /(?:^|[^\p{L}])(?:the|its|his|her|their|our|my|your|\p{L}{1,30}'s)(?: (?:new|record|proposed|planned|initial|total))?[ -]$/iu;

/**
 * Whether an amount describes the noun after it, and so stays singular: "a five million dollar deal" but
 * "the five million dollars that it cost".
 */
export function isAdjectival({ before: printed, after }: Around, before = printed): boolean {
  if (/^-(?=[a-z])/.test(after)) return !/^-(?:plus|worth|odd)\b/.test(after);
  const noun = /^ (?:[a-z]+ly )?([a-z][a-z]{1,30})/.exec(after)?.[1] ?? '';
  if (noun === '' || NOT_A_NOUN.test(noun)) return false;
  if (ARTICLE.test(before) || DESCRIBED.test(noun)) return true;
  return POSSESSIVE.test(before) && !/(?:ed|s)$/.test(noun);
}
