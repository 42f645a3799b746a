import { own } from '../../own';
import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { State } from '../state';
import type { Story } from '../story';

type StoryEvent = EventOf<'moment-edited' | 'moment-added' | 'moment-removed' | 'story-ordered'>;
type FindingEvent = EventOf<'finding-recorded' | 'finding-edited' | 'finding-struck'>;

/** What is made of a session once it is over: its story, its findings, the answers of the hot wash. */
export function evolveReview(state: State, event: StoryEvent | FindingEvent | EventOf<'survey-answered'>): State {
  switch (event.type) {
    case 'moment-edited':
    case 'moment-added':
    case 'moment-removed':
    case 'story-ordered':
      return { ...state, story: evolveStory(state.story, event) };
    case 'finding-recorded':
    case 'finding-edited':
    case 'finding-struck':
      return { ...state, findings: evolveFindings(state.findings, event) };
    case 'survey-answered': {
      const { seat, aim, surprised, differently, rating } = event;
      return { ...state, survey: { ...state.survey, [seat]: { aim, surprised, differently, rating } } };
    }
    default:
      return unreachable(event);
  }
}

function evolveStory(story: Story, event: StoryEvent): Story {
  switch (event.type) {
    case 'moment-edited': {
      const { moment, title, text, hidden } = event;
      return { ...story, edits: { ...story.edits, [moment]: { title, text, hidden } } };
    }
    case 'moment-added': {
      const { moment: id, at, by, when, title, text } = event;
      return { ...story, added: { ...story.added, [id]: { id, at, by, when, title, text } } };
    }
    case 'moment-removed': {
      const { [event.moment]: _, ...added } = story.added;
      return { ...story, added };
    }
    case 'story-ordered':
      return { ...story, order: event.moments };
    default:
      return unreachable(event);
  }
}

function evolveFindings(findings: State['findings'], event: FindingEvent): State['findings'] {
  if (event.type === 'finding-struck') {
    const { [event.finding]: _, ...left } = findings;
    return left;
  }
  const before = own(findings, event.finding);
  if (event.type === 'finding-edited' && !before) return findings;
  const { finding: id, kind, category, text, recommendation, owner, due, when } = event;
  const written = before ?? { at: event.at, by: event.by };
  return { ...findings, [id]: { ...written, id, kind, category, text, recommendation, owner, due, when } };
}
