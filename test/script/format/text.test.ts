import { describe, expect, it } from 'vitest';
import { buildScript } from '../../../src/script/build-script.ts';
import { formatScriptText } from '../../../src/script/format/text.ts';
import { writeArticle } from '../../support/articles.ts';
import { articleOf, paragraph, quote } from '../../support/recipes.ts';
import { timeScript } from '../../support/timed-script.ts';

const { article, source } = writeArticle(
  articleOf([
    paragraph(quote('It costs $5,', 0), 'said Ana Ruiz.', quote('[Nobody] | knows.', 4), quote('Me.', null)),
  ]),
);
const { script } = buildScript(article, { source });

describe('formatScriptText', () => {
  it('shows who says what, and how, where that differs', () => {
    const paragraphs = formatScriptText(timeScript(script).script).split('\n\n');
    expect(paragraphs.slice(1, 4)).toEqual([
      '[1 headline | Narrator | stand-in/narrator | 700 ms]\nHarbour to reopen',
      '[2 quote | Ana Ruiz | stand-in/voice-1 pitchHz=100 rate=1.05 | 300 ms]\n“It costs $5,”\n= It costs five dollars,',
      '[3 narration | Narrator | stand-in/narrator | 300 ms]\nsaid Ana Ruiz.',
    ]);
  });

  it('reads as a script before there are voices', () => {
    expect(formatScriptText(script)).toContain('[2 quote | Ana Ruiz | 300 ms]\n');
  });

  it('says that a quotation has no speaker, and what is not the article’s', () => {
    const text = formatScriptText(script);
    expect(text).toContain('quote | Unnamed speaker | 1200');
    expect(text).toContain('signOff, added | Narrator');
  });

  it('keeps one line for what is said of a segment, whatever a name holds', () => {
    const named = formatScriptText(script)
      .split('\n')
      .filter((line) => /^\[\d+ quote/u.test(line));
    expect(named).toHaveLength(3);
    for (const line of named) expect(line.split('|')).toHaveLength(3);
  });

  it('begins with how to read and edit it', () => {
    expect(formatScriptText(script)).toMatch(/^# The script of a narration\./u);
  });
});
