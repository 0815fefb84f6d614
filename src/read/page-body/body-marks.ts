import { attributeOf, type Element } from '../html/dom.ts';
import { labelOf } from './labels.ts';

const labelled =
  /-(?:article-?(?:body|content|text|main|copy|body-content)|articlebody|post-?(?:body|content|text)|postcontent|entry-?content|story-?(?:body|content|text)|news-?(?:body|content|text)|content-?body|body-?(?:copy|text|content)|article-?(?:inner|detail)-?(?:body|content)?|artikel-?(?:text|inhalt|body)|articulo-?(?:cuerpo|contenido)|cuerpo(?:-noticia)?|page-?content|blog-?(?:content|post))-/;

type Mark = (element: Element) => boolean;

const isArticleBody: Mark = (element) => /\barticleBody\b/.test(attributeOf(element, 'itemprop') ?? '');
const isLabelled: Mark = (element) => labelled.test(labelOf(element));
const isArticle: Mark = (element) =>
  element.tagName === 'article' || attributeOf(element, 'role') === 'article';
const isMain: Mark = (element) =>
  element.tagName === 'main' ||
  attributeOf(element, 'role') === 'main' ||
  /-(?:main|content|main-content|primary)-/.test(labelOf(element));

/** What marks the body of an article, the surest first. */
export const bodyMarks: readonly Mark[] = [isArticleBody, isLabelled, isArticle, isMain];

/** Whether an element is marked as the body and nothing around it. */
export const isMarkedAsBody: Mark = (element) => isArticleBody(element) || isLabelled(element);
