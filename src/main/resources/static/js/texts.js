// The words of the page: templates write them, so that both languages live in one place.

import { show } from './figures.js';

const texts = new Map([...document.querySelector('#texts').content.children].map((item) => [item.dataset.key, item.textContent]));

export const text = (key) => texts.get(key);

/** Puts values in the place of their names. */
export const fill = (sentence, values) => sentence.replace(/\{(\w+)}/g, (_, name) => values[name] ?? '–');

/** What a finding says, with its figures. */
export function ruleSentence(finding) {
	return finding.sentence ?? fill(text(`rule.${finding.code}`),
		Object.fromEntries(Object.entries(finding.figures).map(([name, figure]) => [name, show(figure)])));
}
