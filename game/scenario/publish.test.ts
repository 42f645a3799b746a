import { expect, test } from 'vitest';
import { duo } from '../../tests/support/scenarios';
import { briefOf, publicScenario } from './publish';
import { Brief, PublicScenario } from './readers';

test("[VW4] what everyone reads holds nobody's points, floor, lines, interests or brief", () => {
  const text = JSON.stringify(PublicScenario.parse(publicScenario(duo)));
  for (const secret of ['"points"', '"reservation"', '"redLines"', '"interests"', '"cost"', 'Only north reads this'])
    expect(text).not.toContain(secret);
});

test("[VW4] a brief holds its own party's sheet and leaves out what is worth nothing to it", () => {
  const { scoreSheet, delayCost, reservation, redLines, text } = Brief.parse(briefOf(duo, 'south'));
  expect(scoreSheet).toContainEqual({ when: { border: ['open'] }, points: 8 });
  expect(scoreSheet).toContainEqual({
    when: { border: ['open'], water: ['shared', 'metered'] },
    points: 2,
    why: 'water crosses freely',
  });
  expect(scoreSheet.filter(({ points }) => points === 0)).toEqual([]);
  expect(scoreSheet.some(({ when }) => when['border']?.includes('closed'))).toBe(false);
  expect({ delayCost, reservation }).toEqual({ delayCost: [1, 4], reservation: 10 });
  expect(redLines).toEqual([
    { text: 'A high levy while the border is closed', when: { levy: ['high'], border: ['closed'] } },
  ]);
  expect(text).toBe(duo.briefs['south']);
});
