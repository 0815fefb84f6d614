import { rulesAbout } from '../rule.ts';
import { emailMarkupConsortium } from '../standards.ts';

const textRule = rulesAbout('email.txt', ({ contents }) => {
  const text = contents['email.txt'];
  return text === undefined ? null : { text, article: contents['article.json'] ?? null };
});

const entity = /&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/giu;

export const noEntities = textRule({
  id: 'text/no-entities',
  checks: 'There are no entities of HTML.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Plain text shows "&amp;" as it stands: write the character itself.',
  *check({ text, article }) {
    const own = JSON.stringify(article);
    for (const { 0: found, index } of text.text.matchAll(entity)) {
      // An article about HTML may speak of entities.
      if (!own.includes(found)) yield { text: `There is the entity ${found}.`, place: text.placeAt(index) };
    }
  },
});
