export const scriptCodes = {} as const;
