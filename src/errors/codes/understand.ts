export const understandCodes = {} as const;
