/**
 * What festival runs: a fixed program that reads the text from a file, as data, and writes the sound and the times of
 * words into others. Only a voice's name from festival's own list, numbers and names of sounds are put into it.
 */
export interface FestivalSaying {
  /** The name of a voice as festival lists it. */
  readonly voice: string;
  /** Times as long as the voice's own. */
  readonly stretch: number;
  readonly pitchHz: number | null;
  /** As `pronounceForFestival` gives it. */
  readonly lexicon: string;
}

export const textFile = 'text.txt';
export const soundFile = 'sound.wav';
export const timesFile = 'times.txt';
export const scriptFile = 'say.scm';

/** Whether a name can be that of a voice and of nothing else, for it becomes a part of a program. */
export const isVoiceName = (name: string): boolean => /^[A-Za-z][A-Za-z0-9_]*$/u.test(name);

/** @throws RangeError on a name that cannot be a voice's */
export function formatFestivalScript({ voice, stretch, pitchHz, lexicon }: FestivalSaying): string {
  if (!isVoiceName(voice)) throw new RangeError(`${JSON.stringify(voice)} is no voice's name`);
  return `(gc-status nil)
(voice_${voice})
${lexicon}(Parameter.set 'Duration_Stretch (* ${stretch.toFixed(4)} (Parameter.get 'Duration_Stretch)))
${pitchHz === null ? '' : `(set! int_lr_params (cons '(target_f0_mean ${pitchHz.toFixed(1)}) int_lr_params))\n`}${program}`;
}

// Each utterance gives its tokens in order, the times of each token's words below it, and its own length. Words without
// a time are marks, which are not heard.
const program = `(define times (fopen "${timesFile}" "wb"))
(define sound nil)
(define (write_word word)
  (format times "word %f %f\\n" (item.feat word "word_start") (item.feat word "word_end")))
(define (write_token token)
  (format times "token %s\\n" (item.name token))
  (mapcar write_word (item.daughters token)))
(define (top_tokens utt)
  (let ((token (utt.relation.first utt 'Token)) (tops nil))
    (while token
      (set! tops (cons token tops))
      (set! token (item.next token)))
    (reverse tops)))
(define (note utt)
  (mapcar write_token (top_tokens utt))
  (let ((info (wave.info (utt.wave utt))))
    (format times "end %f\\n"
      (/ (cadr (assoc 'num_samples info)) (cadr (assoc 'sample_rate info)))))
  (set! sound (if sound (wave.append sound (utt.wave utt)) (utt.wave utt)))
  utt)
(set! tts_hooks (list utt.synth note))
(tts_file "${textFile}" "text")
(fclose times)
(if sound (wave.save sound "${soundFile}" 'riff))
`;
