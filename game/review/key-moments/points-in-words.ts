/** "1 point", "13 points". */
export const pointsInWords = (points: number): string => `${points} ${points === 1 ? 'point' : 'points'}`;
