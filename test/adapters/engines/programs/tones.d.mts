export declare function speakInTones(
  text: string,
  options?: { readonly rate?: number; readonly voice?: string },
): Buffer;
