export const voiceCodes = {} as const;
