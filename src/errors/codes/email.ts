export const emailCodes = {} as const;
