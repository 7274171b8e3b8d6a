export const readMarkdown = (_: string) => undefined;
