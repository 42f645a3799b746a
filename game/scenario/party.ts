import { z } from 'zod';
import { line, path, points, When } from './fields';
import { Id } from './id';

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour like #0067a8');
const shapes = ['circle', 'square', 'diamond', 'pentagon', 'hexagon', 'triangle', 'octagon', 'shield'] as const;

/** A delegation. `reservation` in points is what it needs to prefer a deal; a red line is what it will not sign. */
export const Party = z.strictObject({
  id: Id,
  name: line(40),
  letters: z.string().regex(/^[A-Z]{1,3}$/, 'one to three capital letters'),
  shape: z.enum(shapes),
  colour: z.strictObject({ light: colour, dark: colour }),
  brief: path,
  interests: z.array(line(200)).min(1).max(12),
  reservation: points,
  redLines: z
    .array(z.strictObject({ text: line(120), when: When }))
    .max(12)
    .default([]),
});
