// The same minutes were changed in two places: both are shown, the typist chooses, nothing is overwritten.

import { grouped, plain } from './figures.js';
import { fill, text } from './texts.js';

const dialog = document.querySelector('#conflict');

/**
 * Asks which figures are right.
 * @param sheet the sheet with what is on the screen
 * @param stored figures, note and time of what the server has
 * @returns the chosen figures and note
 */
export async function chooseBetween(sheet, stored) {
	const mine = { ...sheet.figures(), note: sheet.note };
	const theirs = { ...stored.figures, note: stored.note ?? '' };
	const differing = Object.keys(mine).filter((field) => plain(mine[field]) !== plain(theirs[field] ?? ''));
	if (differing.length === 0) {
		return { figures: sheet.figures(), note: sheet.note };
	}
	dialog.querySelector('.when').textContent = fill(text('conflict'), { time: stored.savedAt });
	dialog.querySelector('tbody').replaceChildren(...differing.map((field) => row(sheet, field, mine[field], theirs[field] ?? '')));
	dialog.showModal();
	await new Promise((resolve) => {
		dialog.oncancel = (event) => event.preventDefault();
		dialog.onclose = resolve;
	});
	const chosen = { ...mine };
	differing.forEach((field) => {
		chosen[field] = dialog.querySelector(`input[name="${CSS.escape(field)}"]:checked`).value;
	});
	const { note, ...figures } = chosen;
	return { figures, note };
}

function row(sheet, field, mine, theirs) {
	const line = dialog.querySelector('template').content.firstElementChild.cloneNode(true);
	const label = sheet.form.querySelector(`[data-field="${CSS.escape(field)}"] label`);
	line.querySelector('th').textContent = label.textContent;
	[mine, theirs].forEach((value, i) => {
		const choice = line.querySelectorAll('label')[i];
		const radio = choice.querySelector('input');
		radio.name = field;
		radio.value = value;
		radio.checked = i === 0;
		choice.querySelector('span').textContent = value === '' ? '–' : grouped(value);
	});
	return line;
}
