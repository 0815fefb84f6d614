/** Words that names of newspapers, agencies and broadcasters are made of, and the ends of web addresses. */
export const mediaWord =
  /\b(?:news|times|post|herald|daily|weekly|journal|radio|tv|television|press|tribune|gazette|guardian|observer|chronicle|today|magazine|review|mail|courier|star|express|telegraph|standard|echo|argus|globe|mirror|sentinel|dispatch|bulletin|register|record|monitor|wire|agency|online|media|broadcasting|channel|reuters|bbc|cnn|npr|cbc|ctv|afp|zeitung|monde|figaro|pa[ií]s|mundo|corriere|stampa)\b|\.(?:com|org|net|example|co\.uk|de|fr|es|it|ca)\b/i;
