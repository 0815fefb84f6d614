/** Lines inside an article that are the site's and not the article's, in the languages that pages are written in here. */

interface Family {
  readonly reason: string;
  readonly pattern: RegExp;
  /** The longest line, in characters, that is taken for one. */
  readonly longest: number;
}

const families: readonly Family[] = [
  {
    reason: 'other articles',
    longest: 220,
    pattern:
      /^[\W_]*(?:(?:read|see|watch|more|also read|further reading|related|related (?:articles?|stories|posts?|content|links?|news)|you (?:may|might) also (?:like|be interested)|recommended(?: for you)?|don['’]t miss|up next|trending|most (?:read|popular)|read (?:more|also|next|this|on)|see (?:also|more)|more (?:on|from|about|stories|news|to read)|also (?:on|see|read)|lea (?:más|también|además)|lee (?:más|también|además)|le puede interesar|te puede interesar|también (?:lea|lee|puedes leer)|vea (?:también|además|más)|ver (?:también|más)|mir[ae]|además|relacionad[oa]s?|nota relacionada|lesen sie (?:auch|mehr|hier|dazu)|lies (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen|infos?|informationen|artikel|auf)|auch (?:interessant|lesen|auf)|das könnte (?:sie|dich) (?:auch )?interessieren|siehe auch|weitere (?:artikel|informationen|infos|themen|beiträge|meldungen|nachrichten)|weiterlesen|zum thema|passend dazu|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|beiträge|themen)|lire (?:aussi|également)|à lire|voir aussi|leggi anche|leia (?:mais|também)|veja (?:mais|também)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|lees (?:ook|meer)|läs (?:också|mer|även)|les også|læs også)\s*(?:[:：|>»-]|$)|(?:also read|read more|lea también|lee también|lea más|te puede interesar|le puede interesar|czytaj też|lesen sie auch|lies auch|lire aussi|leggi anche|vea también)\b)/iu,
  },
  {
    reason: 'a newsletter or subscription box',
    longest: 320,
    pattern:
      /^[\W_]*(?:subscribe\b|subscribers?:|sign up\b|register (?:now|here|today)|(?:first-time |already a )?subscribers?\b.{0,60}\b(?:log ?in|receive|access)|if you(?:['’]re| are) (?:already )?a subscriber|to (?:view|read|continue reading) (?:the|this) (?:full|rest|entire|whole)|get (?:our|the|your) (?:free |daily |latest |weekly |best )*(?:news|newsletter|app|stories|headlines|updates)|for (?:the latest|more) (?:stories|news|updates)\b.{0,80}\b(?:download|follow|visit|subscribe)|follow (?:us|me|the|@|\p{Lu}\w+ on)\b|like us on|join (?:us|our|the) (?:on|newsletter|mailing|channel|telegram|whatsapp|community|conversation)|download (?:our|the|now)\b.{0,40}\bapp|newsletter|support (?:us|our|independent|local)\b|donate\b|become a (?:member|subscriber)|please (?:consider|support|subscribe)|stay (?:up to date|informed|connected|tuned)|suscr[ií]b(?:ete|ase|irse)|síg(?:ue|a)nos|únete|hazte|haz clic|reg[ií]strate|folgen? (?:sie|uns|du|euch)|abonnier(?:en|e|t)|jetzt (?:abonnieren|anmelden|kostenlos|spenden|newsletter)|melde(?:n sie)? (?:dich|sich)\b|newsletter abonnieren|unterstütz(?:e|en sie|t) (?:uns|das|unsere)|spenden\b|abonnez-vous|suivez-nous|inscrivez-vous|iscriviti|seguici|assine\b|inscreva-se|siga-nos|obserwuj|zapisz się)/iu,
  },
  {
    reason: 'advertising',
    longest: 60,
    pattern:
      /^[\W_]*(?:advertisements?|advertising|ad|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|annonce|advertentie|(?:story|article|content) continues (?:below|after).*|continue reading (?:below|the main story).*|continúa leyendo.*|loading\W*|\*?(?:werbung|anzeige|affiliate.?links?)\W.*)[\W_]*$/iu,
  },
  {
    reason: 'sharing',
    longest: 60,
    pattern:
      /^[\W_]*(?:\d+\s*)?(?:share(?:s|d| this| on| article| via| now|)\b.{0,30}|tweet|pin(?: it)?|teilen(?: auf| mit)?.{0,20}|(?:artikel|beitrag) (?:teilen|drucken|merken|versenden).{0,20}|compart(?:ir|e|ilo|ilhar).{0,20}|partager.{0,20}|condividi.{0,20}|delen|udostępnij|print|drucken|imprimir|imprimer|e-?mail(?: this)?|facebook|twitter|whatsapp|linkedin|xing|telegram|instagram|pinterest|copy link|link kopieren|comments?|leave a (?:comment|reply)|view comments|kommentare?(?: anzeigen| lesen)?|commentaires?|comentarios?|zurück(?: zur .*)?|nach oben|back to top|vorlesen|play|listen(?: to this article)?|\d+ (?:min(?:ute)?s?(?: read)?|minuten))[\W_]*$/iu,
  },
  {
    reason: 'rights and credits',
    longest: 160,
    pattern:
      /^[\W_]*(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|todos los derechos|tous droits|(?:foto|fotos|photos?|images?|bild|bilder|bildquelle|bildnachweis|fotocredit|picture|credit|photo credit|photo by|imagen|fotografía|fot\.|zdjęcie|crédit photo)s?\s*[:©/]\s*.{0,120}$|(?:getty images|shutterstock|istock|pixabay|unsplash|dpa|reuters|afp|ap photo)(?:\W.{0,40})?$)/iu,
  },
];

/** Why a line of text is none of the article's; null for one that is. */
export function chromeLine(text: string): string | null {
  for (const { reason, pattern, longest } of families)
    if (text.length <= longest && pattern.test(text)) return reason;
  return null;
}
