/** A step of the hot wash, and for how many minutes it is meant to be on the wall. */
export type HotWashStep = Readonly<{
  id: 'result' | 'story' | 'possible' | 'telling' | 'questions' | 'looking-back';
  minutes: number;
}>;

/**
 * The steps in order, twenty minutes in all. What happened comes before what could have been, and both before anybody says
 * what they think of it, so that all speak of the same things; the form is filled in meanwhile and looked at last.
 */
export const hotWashSteps: readonly HotWashStep[] = [
  { id: 'result', minutes: 2 },
  { id: 'story', minutes: 5 },
  { id: 'possible', minutes: 4 },
  { id: 'telling', minutes: 3 },
  { id: 'questions', minutes: 4 },
  { id: 'looking-back', minutes: 2 },
];
