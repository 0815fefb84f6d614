import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

describe('Japanese quotations', () => {
  it.each([
    ['a topic', '佐藤花子大臣は「橋は三月に閉鎖される」と述べた。', '橋は三月に閉鎖される | 佐藤花子大臣'],
    ['a topic with words between', '田中市長は記者会見で「橋は安全だ」と強調した。', '橋は安全だ | 田中市長'],
    ['an opening', '一方、住民の山田さんは「とても残念です」と話した。', 'とても残念です | 住民の山田さん'],
    ['a subject', '山田さんが「とても残念です」と話した。', 'とても残念です | 山田さん'],
    ['a topic behind it', '「橋は安全だ」と田中市長は述べた。', '橋は安全だ | 田中市長'],
    [
      'whoever spoke before',
      '田中市長は「橋は安全だ」と述べた。「心配はいらない」とも語った。',
      '橋は安全だ | 田中市長',
      '心配はいらない | 田中市長',
    ],
    ['inner marks', '田中市長は「彼は『無理だ』と言った」と述べた。', '彼は『無理だ』と言った | 田中市長'],
  ])('are told by %s', (_, body, ...expected) => {
    expect(saidIn(body, 'ja')).toEqual(expected);
  });

  it('leave a catchword plain', () => {
    expect(saidIn('市は「橋」の工事を始めた。', 'ja')).toEqual([]);
  });
});

describe('Korean quotations', () => {
  it.each([
    ['a topic', '김민지 장관은 “다리는 3월에 폐쇄된다”고 말했다.', '다리는 3월에 폐쇄된다 | 김민지 장관'],
    [
      'straight marks',
      '김민지 장관은 "다리는 3월에 폐쇄됩니다"라고 밝혔다.',
      '다리는 3월에 폐쇄됩니다 | 김민지 장관',
    ],
    ['single marks', '김민지 장관은 ‘다리는 안전하다’라고 강조했다.', '다리는 안전하다 | 김민지 장관'],
    [
      'words between',
      '이날 김민지 장관은 기자회견에서 “다리는 안전하다”고 말했다.',
      '다리는 안전하다 | 김민지 장관',
    ],
    ['a body', '교육부는 “학교는 문을 닫지 않는다”라고 밝혔다.', '학교는 문을 닫지 않는다 | 교육부'],
    ['a topic behind it', '“다리는 안전하다”고 김민지 장관은 말했다.', '다리는 안전하다 | 김민지 장관'],
    [
      'whoever spoke before',
      '박 시장은 “다리는 안전하다”고 말했다. “걱정할 필요가 없다”고 덧붙였다.',
      '다리는 안전하다 | 박 시장',
      '걱정할 필요가 없다 | 박 시장',
    ],
    [
      '라며',
      '박 시장은 “다리는 안전하다”라며 “곧 열겠다”고 말했다.',
      '다리는 안전하다 | 박 시장',
      '곧 열겠다 | 박 시장',
    ],
  ])('are told by %s', (_, body, ...expected) => {
    expect(saidIn(body, 'ko')).toEqual(expected);
  });
});
