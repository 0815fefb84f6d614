/** The vocabulary in which pages name their parts that are no article. */
import { attributeOf, isElement, isText, type Element } from '../html/dom.ts';
import { inlineTags } from '../html/tags.ts';
import { labelOf } from './labels.ts';

export interface PartName {
  /** For a message: "Left out of the page, <reason>: …". */
  readonly reason: string;
  /** Whether the name is sure enough to leave out what is longer than the article itself. */
  readonly sure: boolean;
}

const named = (words: string): RegExp => new RegExp(`-(?:${words})-`);

const vocabulary: readonly (readonly [reason: string, pattern: RegExp, sure?: true])[] = [
  [
    'comments of readers',
    named(
      'comments?|comments?-(?:area|list|section|wrapper|form|container|thread)|commentlist|disqus(?:-thread)?|respond|reply|replies|kommentare?|leserkommentare|commentaires?|comentarios?|commenti|discussion-thread|fb-comments',
    ),
    true,
  ],
  [
    'navigation',
    named(
      'nav|navi|navigation|navbar|subnav|menu|submenu|breadcrumbs?|crumbs?|pagination|pager|paging|skip-link|skiplink|sitemap|toc|table-of-contents|prev-next|next-prev|nav-links|page-links|post-navigation|topbar|site-header|page-header-nav|masthead-nav|hauptnavigation|a-z-index|jump-links?|site-footer|page-footer|footer-(?:nav|links|menu|content|widgets?|container|wrapper|inner)|global-(?:header|footer|nav)|colophon',
    ),
  ],
  [
    'advertising',
    named(
      'ads?|adbox|adslot|ad-(?:slot|unit|container|wrapper|placement|label|banner|block)|adverts?|advertis(?:ement|ing|er)|adsense|advertorial|anzeigen?|werbung|publicidad|publicite|pubblicita|sponsor(?:ed|s)?(?:-(?:content|links?|posts?|box))?|banner-?ads?|dfp|gpt-ad|outbrain|taboola|plista|promoted|native-ad|teads|commercial|affiliate-(?:box|links?|disclosure)',
    ),
  ],
  [
    'sharing',
    named(
      'share|shares|sharing|sharebar|share-?(?:bar|box|buttons?|links?|tools?|icons?|this|count|post|article|menu)|sharedaddy|shariff|social|socials|social-?(?:bar|buttons?|icons?|links?|media|share|sharing|tools?|follow|network)|addthis(?:-.*)?|addtoany|a2a-kit|shareaholic|heateor.*|sd-sharing|ssba|mashsb|essb|teilen|compartir|partager|like-?(?:button|box)|fb-like|follow-?us|follow(?:ers)?|likes|jp-likes|sd-like|tweet-button|whatsapp|flattr|vgwort',
    ),
  ],
  [
    'a newsletter or subscription box',
    named(
      'newsletters?(?:-.*)?|subscri(?:be|ption|ber)s?|subscription-box|abo-?box|signup|sign-up|opt-?in|mailchimp|mc-embed-signup|mailpoet|email-signup|paywall|regwall|piano|donat(?:e|ion|ions)|spenden?|spendenbox|support-us|membership|become-a-member|abonnement|login|log-in|register|registration',
    ),
  ],
  [
    'other articles',
    named(
      'related|related-?(?:posts?|articles?|content|links?|news|stories|topics?|items?|box)|relatedposts|jp-relatedposts|yarpp(?:-.*)?|rp4wp.*|crp-related|recommend(?:ed|ations?|er)?|read-?(?:more|next|also)|more-?(?:stories|news|articles?|posts?|from|on|info|in)|most-?(?:read|popular|viewed|recent|commented)|popular(?:-posts?)?|trending|latest-(?:news|posts?|stories|articles?)|recent(?:-(?:posts?|articles?|news))|teasers|teaser-?(?:list|box|block|wrapper)|see-?also|also-?read|you-?(?:may|might)-?(?:also-?)?like|up-?next|keep-reading|further-reading|weiterlesen|mehr-?zum-?thema|verwandte.*|lire-aussi|articles-lies|relacionad[oa]s|noticias-relacionadas|leggi-anche|correlati|leia-mais|lees-ook|inline-?(?:promo|related)|story-?(?:list|feed)|post-?(?:list|grid)|linkbox|link-?list|read-on|onward|carousel|slider|related-.*|bottom-?stories',
    ),
  ],
  [
    'a box beside the article',
    named(
      'sidebar|side-bar|sidebars?-.*|rail|right-?(?:col|column|rail|sidebar|bar)|left-?(?:col|column|rail|sidebar|bar)|secondary|widgets?|widget-area|complementary|marginal|randspalte|marginalspalte|aside|infobar',
    ),
  ],
  [
    'a notice or a tool of the site',
    named(
      'cookies?|cookie-?(?:banner|notice|consent|law-info.*)|gdpr|consent|disclaimer|popup|pop-up|modal|tooltip|toolbar|tool-?(?:box|s)|printer|print-?(?:only|button|link)|printfriendly|feedback|report-error|search|search-?(?:form|box|results)|suche|alert-bar|promo|promos|promo-?(?:box|block|link)|promotion|callout-promo|cta|call-to-action|impressum|copyright|legal|rating|ratings|post-?ratings|votes?|voting|quiz|poll|survey|player-?(?:controls|ui)|audio-?player|listen|text-?to-?speech|font-?size|textsize|accessibility|translate|google-?translate|language-?(?:switcher|selector)|screen-?reader',
    ),
  ],
  [
    'labels of the article',
    named(
      'tags?|tag-?(?:list|links|cloud|s)|taglist|tags-links|post-tags|entry-tags|article-tags|keywords?|topics|topic-?(?:list|tags)|categories|category|cat-links|post-?categor(?:y|ies)|entry-?(?:meta|footer|utility|date|info|details)|post-?(?:meta|footer|metadata|info|date|details|utility|author|bottom)|postmetadata|postmeta|article-?(?:meta|footer|info|tags|details|tools|actions|date|utility)|meta-?(?:data|info|bar)|metadata|byline|dateline|kicker|eyebrow|topline|dachzeile|overline|roofline|spitzmarke|headline-?(?:kicker|topline|label)|timestamp|date|datum|posted-on|published|pubdate|entry-header-meta|story-meta|reading-?time|read-time|word-count|views?-count|post-views|schlagworte|etiquetas|filed-under|news-meta|rubrik|license|shortlink|permalink|schema-org|hidden-meta|publish-info',
    ),
  ],
  [
    'about the author',
    named(
      'author-?(?:bio|box|info|card|profile|description|details|about|block|list|area|wrap|wrapper|container|section|name|meta|avatar)|about-?(?:the-?)?authors?|bio|biography|abh-box.*|saboxplugin.*|authorbox|autor(?:en)?-?(?:box|info|profil|vita)|post-author|entry-author|contributors?|avatar|gravatar|vcard|authors?|autor|writer',
    ),
  ],
];

const tags: Readonly<Record<string, string | undefined>> = {
  nav: 'navigation',
  aside: 'a box beside the article',
  footer: 'the foot of the page',
  form: 'a form',
  dialog: 'a notice or a tool of the site',
  menu: 'navigation',
};

const roles: Readonly<Record<string, string | undefined>> = {
  navigation: 'navigation',
  banner: 'the head of the page',
  contentinfo: 'the foot of the page',
  complementary: 'a box beside the article',
  search: 'a notice or a tool of the site',
  dialog: 'a notice or a tool of the site',
  alertdialog: 'a notice or a tool of the site',
  alert: 'a notice or a tool of the site',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'a notice or a tool of the site',
};

/** Marks of running text: parts with these names are read, whatever else their names say. */
const keeps =
  /-(?:article-?(?:body|content|text|main|copy)|articlebody|post-?(?:body|content|text)|postcontent|entry-?content|story-?(?:body|content|text)|content-?body|pull-?quote|blockquote|wp-block-(?:quote|pullquote|table|image|list)|caption|standfirst|lead|intro|summary|infobox|factbox)-/;

const bodies = new Set([
  'html',
  'body',
  'main',
  'article',
  'p',
  'blockquote',
  'figure',
  'table',
  'tbody',
  'tr',
  'td',
  'pre',
]);
const neverNamed = new Set(['em', 'strong', 'b', 'i', 'img', 'br', 'mark']);

/** What content systems write on a whole post: its tags and categories, which name no part. */
const wholePost = /-(?:hentry|type-post|type-page|status-publish)-/;

const lines = new Set(['p', 'li', 'blockquote', 'h2', 'h3', 'td']);
const shortestLine = 20;

/** A line is asked for its length once for each element in it. */
const lengths = new WeakMap<Element, number>();

/** Whether an element is some of the words of a line that goes on around it. */
function isWithinLine({ tagName, parentNode }: Element): boolean {
  if (!inlineTags.has(tagName) || parentNode === null || !isElement(parentNode)) return false;
  if (!lines.has(parentNode.tagName)) return false;
  const length = lengths.get(parentNode) ?? ownLength(parentNode);
  lengths.set(parentNode, length);
  return length >= shortestLine;
}

function ownLength({ childNodes }: Element): number {
  let length = 0;
  for (const node of childNodes) if (isText(node)) length += node.value.trim().length;
  return length;
}

/** What a part of a page is, where its name or role says that it is no part of the article; null elsewhere. */
export function namePart(element: Element): PartName | null {
  const { tagName } = element;
  if (neverNamed.has(tagName) || isWithinLine(element)) return null;
  const byRole = roles[attributeOf(element, 'role') ?? ''];
  if (byRole !== undefined && tagName !== 'main') return { reason: byRole, sure: false };
  const label = labelOf(element);
  if (label !== '' && (keeps.test(label) || wholePost.test(label))) return null;
  const byTag = tags[tagName];
  if (byTag !== undefined) return { reason: byTag, sure: false };
  if (label === '' || bodies.has(tagName)) return null;
  return lookUp(label);
}

/** Labels met lately, for menus and teasers say the same a hundred times. */
const known = new Map<string, PartName | null>();
const mostKnown = 2000;

function lookUp(label: string): PartName | null {
  const found = known.get(label);
  if (found !== undefined) return found;
  const [reason, , sure = false] = vocabulary.find(([, pattern]) => pattern.test(label)) ?? [];
  const name = reason === undefined ? null : { reason, sure };
  if (known.size >= mostKnown) known.clear();
  known.set(label, name);
  return name;
}
