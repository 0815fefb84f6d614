export const checkCodes = {} as const;
