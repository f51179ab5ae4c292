// The questions of a rehearsal as ids: what each asks for; the words for them live in the language files.
import { competencies, type Competency } from './competency.ts';

/** Questions that come up in most interviews and that no single competency is behind. */
export const openTopics = [
  'about-you',
  'why-us',
  'why-role',
  'why-leaving',
  'strengths',
  'weaknesses',
  'future',
  'pay',
  'availability',
  'your-questions',
] as const;
export type OpenTopic = (typeof openTopics)[number];
export type Topic = Competency | OpenTopic;

/** Of every topic there are so many questions; a kept id means its place, so words may change and places may not. */
export const places = [1, 2, 3, 4, 5, 6] as const;
export type Place = (typeof places)[number];
export type QuestionId = `${Topic}-${Place}`;

export type Question = {
  readonly id: QuestionId;
  readonly topic: Topic;
  readonly place: Place;
  /** What a story should show; null: no story needed. */
  readonly competency: Competency | null;
};

/** The open ones in the order an interview has them, then the competencies in theirs (evidence 6.2). */
export const questions: readonly Question[] = [...openTopics, ...competencies].flatMap(topic =>
  places.map(place => ({
    id: `${topic}-${place}` as const,
    topic,
    place,
    competency: competencies.find(one => one === topic) ?? null,
  })),
);
