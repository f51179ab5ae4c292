import { expect, it } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { openTopics, questions } from '../../src/core/question-list.ts';
import { questionLanguages } from '../../src/i18n/questions.ts';

it('has at least 150 questions, each with an id of its own', () => {
  expect(questions.length).toBeGreaterThanOrEqual(150);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

it('asks for every competency, and for all that most interviews bring, at least five times', () => {
  for (const competency of competencies)
    expect(questions.filter(one => one.competency === competency).length).toBeGreaterThanOrEqual(5);
  for (const topic of openTopics) {
    const open = questions.filter(one => one.topic === topic);
    expect(open.length).toBeGreaterThanOrEqual(5);
    expect(open.every(one => one.competency === null)).toBe(true);
  }
});

it.each(Object.entries(questionLanguages))(
  'words every question once, short enough to hear (%s)',
  (_, words) => {
    const texts = questions.map(({ topic, place }) => words[topic][place]);
    expect(new Set(texts.map(text => text.toLowerCase())).size).toBe(questions.length);
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
      expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(5);
      expect(text).not.toMatch(/deep/i);
    }
  },
);
