import { lastVerdict, type Rule, verdictOn } from './rule.ts';
import { fillsPassage, opensSentence, type Scene } from './scene.ts';
import type { Quotation } from './verdict.ts';

/** What goes on after a sentence: its spoken words rather than a few that it quotes on the way. */
function wordsSpoken(scene: Scene): Quotation | null {
  const { last, direct } = scene.memory;
  if (last === null || direct === null) return lastVerdict(scene);
  const same = direct.flow === last.flow && direct.sentence === last.sentence;
  return verdictOn(scene, same ? direct.stretch : last.stretch);
}

/** The passage before left a quotation open, and this one opens with its next words. */
export const resumes: Rule = (scene) => {
  const last = lastVerdict(scene);
  const { memory, before, at } = scene;
  if (last === null || at !== 0 || before === undefined || memory.last?.flow !== before.index) return null;
  if (scene.stretches[memory.last.stretch]?.closed !== false) return null;
  return { ...last, reason: 'the paragraph before leaves its quotation open' };
};

/** It follows a quotation and its attribution in the same passage. */
export const carriesOn: Rule = (scene) => {
  const last = wordsSpoken(scene);
  const { memory, flow, sentence } = scene;
  if (last === null || !opensSentence(scene) || memory.last?.flow !== flow.index) return null;
  if (memory.last.sentence !== sentence && memory.last.sentence !== sentence - 1) return null;
  return { ...last, reason: 'goes on after its attribution' };
};

const asks = ({ flows, stretches }: Scene, stretch: number): boolean => {
  const { passage, end } = stretches[stretch] ?? { passage: -1, end: 0 };
  return flows[passage]?.passage.text[end - 1] === '?';
};

/** Whether the last two passages were a question and another speaker's answer, and the quotation asks again. */
function asksAgain(scene: Scene): boolean {
  const { memory, stretches, token } = scene;
  if (memory.last === null || memory.other === null) return false;
  const [answer, question] = [stretches[memory.last.stretch], stretches[memory.other]];
  if (answer === undefined || question?.passage !== answer.passage - 1) return false;
  return asks(scene, token.quote) && asks(scene, memory.other) && !asks(scene, memory.last.stretch);
}

/** Whether the two passages before are short words of two speakers, as in a novel. */
function takesTurns({ memory, stretches, stretch, flows, flow }: Scene): boolean {
  const [last, other] = [stretches[memory.last?.stretch ?? -1], stretches[memory.other ?? -1]];
  if (last === undefined || other === undefined || other.passage !== last.passage - 1) return false;
  const isShort = (index: number): boolean =>
    (flows[index]?.passage.text.length ?? longestTurn) < longestTurn;
  const opens = (index: number): boolean => (flows[index]?.tokens[0]?.quote ?? -1) >= 0;
  return (
    stretch.closed &&
    isShort(flow.index) &&
    isShort(last.passage) &&
    isShort(other.passage) &&
    opens(last.passage) &&
    opens(other.passage)
  );
}

const longestTurn = 120;

/** A passage of nothing but quotation right after a passage that ended in one: an answer, or the next words. */
export const fills: Rule = (scene) => {
  const last = wordsSpoken(scene);
  const { memory, before, token } = scene;
  if (last === null || memory.last === null || !fillsPassage(scene) || memory.last.flow !== before?.index)
    return null;
  if (memory.last.sentence !== before.sentences.length - 1) return null;
  const { other } = memory;
  if (asksAgain(scene)) {
    const asker = verdictOn(scene, other ?? -1);
    return (
      asker && { ...asker, head: token.quote, reason: 'asks again, after an answer in the paragraph before' }
    );
  }
  const turns = takesTurns(scene);
  if (!turns && (!asks(scene, memory.last.stretch) || asks(scene, token.quote) || other === null)) {
    return { ...last, reason: 'the paragraph before ends with words of the same speaker' };
  }
  const answer = verdictOn(scene, other ?? -1);
  return answer && { ...answer, head: token.quote, reason: 'answers the question of the paragraph before' };
};
