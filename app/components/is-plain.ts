/** Whether Markdown would make nothing of a text but one paragraph of the same words. */
export const isPlain = (text: string): boolean =>
  !/[\n\\*_`#<>[\]~&|]|^\s|^([-+]|\d+[.)])(\s|$)|:\/\/|www\.|@/.test(text);
