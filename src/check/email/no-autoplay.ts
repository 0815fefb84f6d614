import { attributeOf } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

export const noAutoplay = emailRule({
  id: 'email/no-autoplay',
  checks: 'Nothing plays, moves or reloads by itself.',
  standard: wcag('audio-control'),
  severity: 'error',
  hint: 'Sound that starts by itself drowns a screen reader: let the reader start it.',
  *check(page) {
    for (const player of elementsNamed(page, 'audio', 'video', 'bgsound')) {
      const plays = player.tagName === 'bgsound' || attributeOf(player, 'autoplay') !== null;
      if (plays) yield flawAt(page, `<${player.tagName}> plays by itself.`, player);
    }
    for (const mover of elementsNamed(page, 'marquee', 'blink')) {
      yield flawAt(page, `There is a <${mover.tagName}>; expected nothing that moves.`, mover);
    }
    for (const meta of elementsNamed(page, 'meta')) {
      if (attributeOf(meta, 'http-equiv')?.toLowerCase() !== 'refresh') continue;
      yield flawAt(page, 'A <meta> reloads the message by itself.', meta);
    }
  },
});
