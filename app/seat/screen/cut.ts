/** The first of a list, and how many more there are. */
export const cut = <Of>(list: readonly Of[], most: number): Readonly<{ shown: readonly Of[]; more: number }> => ({
  shown: list.slice(0, most),
  more: Math.max(0, list.length - most),
});
