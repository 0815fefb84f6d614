/** The speakers of kokoro's releases, in the order of their numbers: no file of a release tells them. */
const releases: readonly string[] = [
  'af af_bella af_nicole af_sarah af_sky am_adam am_michael bf_emma bf_isabella bm_george bm_lewis',
  'af_alloy af_aoede af_bella af_heart af_jessica af_kore af_nicole af_nova af_river af_sarah af_sky am_adam am_echo ' +
    'am_eric am_fenrir am_liam am_michael am_onyx am_puck am_santa bf_alice bf_emma bf_isabella bf_lily bm_daniel ' +
    'bm_fable bm_george bm_lewis ef_dora em_alex ff_siwis hf_alpha hf_beta hm_omega hm_psi if_sara im_nicola jf_alpha ' +
    'jf_gongitsune jf_nezumi jf_tebukuro jm_kumo pf_dora pm_alex pm_santa zf_xiaobei zf_xiaoni zf_xiaoxiao zf_xiaoyi ' +
    'zm_yunjian zm_yunxi zm_yunxia zm_yunyang',
];

/** The names of the release with so many speakers; null where no such release is known. */
export const kokoroNames = (speakers: number): readonly string[] | null =>
  releases.map((names) => names.split(' ')).find((names) => names.length === speakers) ?? null;
