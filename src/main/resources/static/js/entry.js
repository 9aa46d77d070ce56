// A sitting at one voting area: all its levels on one page, one after the other.

import { Keeper } from './draft.js';
import { parse } from './figures.js';
import { listen } from './keyboard.js';
import { Sheet } from './sheet.js';
import { text } from './texts.js';

const sitting = document.querySelector('#sitting');
const status = document.querySelector('#kept');
const tab = crypto.randomUUID();
const keepers = new Map();

const told = {
	say(sentence, kind = '') {
		status.textContent = sentence;
		status.className = `kept ${kind}`;
	},
	submitted(keeper) {
		mark(keeper, 'done', text('submitted'));
		goOn(keeper);
	},
	/** The typist goes on; the sheet is sent when the connection is back. */
	waiting(keeper) {
		mark(keeper, 'waits', text('waits'));
		goOn(keeper);
	},
	refused(keeper, findings) {
		mark(keeper, 'open', '');
		show(keeper.form);
		keeper.sheet.tried = true;
		keeper.sheet.review(findings);
		keeper.sheet.lead();
	},
	closed(keeper, sentence) {
		mark(keeper, 'closed', sentence);
	}
};

function step(keeper) {
	return document.querySelector(`.steps a[href="#${CSS.escape(keeper.form.id)}"]`);
}

function mark(keeper, state, sentence) {
	keeper.form.dataset.state = state;
	step(keeper).dataset.state = state;
	step(keeper).querySelector('.mark').textContent = state === 'open' ? '' : text(`mark.${state}`);
	keeper.form.querySelector('.handed').hidden = state === 'open';
	keeper.form.querySelector('.handed p').textContent = sentence;
	keeper.form.querySelector('fieldset.paper').disabled = state === 'done' || state === 'closed';
}

/** To the next sheet that is still to do, or to the summary once all are in. */
function goOn(from) {
	const all = [...keepers.values()];
	const next = [...all.slice(all.indexOf(from) + 1), ...all].find((keeper) => keeper.form.dataset.state === 'open');
	if (next) {
		if (from.form.classList.contains('current')) {
			show(next.form);
		}
	}
	else if (all.every((keeper) => keeper.form.dataset.state === 'done')) {
		location.assign(sitting.dataset.summary);
	}
}

function show(form) {
	document.querySelectorAll('.sheet').forEach((other) => other.classList.toggle('current', other === form));
	document.querySelectorAll('.steps a').forEach((link) => {
		if (link.hash === `#${form.id}`) {
			link.setAttribute('aria-current', 'step');
		}
		else {
			link.removeAttribute('aria-current');
		}
	});
	const fields = [...form.querySelectorAll('input.figure')].filter((input) => input.checkVisibility());
	const first = fields.find((input) => input.closest('.redo')) ?? fields.find((input) => input.value === '') ?? fields[0];
	first?.focus();
}

async function handIn(keeper) {
	if (!keeper.sheet.lead()) {
		await keeper.submit();
	}
}

for (const form of sitting.querySelectorAll('form.sheet')) {
	const sheet = new Sheet(form);
	const keeper = new Keeper(sheet, `hom-phieu:${sitting.dataset.owner}:${form.action.split('?')[0]}`, told);
	form.elements.tab.value = tab;
	form.dataset.state = 'open';
	keepers.set(sheet.key, keeper);
	listen(sheet, () => handIn(keeper));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		handIn(keeper);
	});
}
// Whoever votes at a lower level also votes for the National Assembly: its sheet is what the others are compared with.
const assembly = [...keepers.values()].map((keeper) => keeper.sheet).find((sheet) => sheet.expected.level === 'NATIONAL_ASSEMBLY');
assembly?.form.addEventListener('input', compareWithAssembly);
function compareWithAssembly() {
	const voted = parse(assembly.input('voted').value);
	keepers.forEach(({ sheet }) => {
		if (sheet !== assembly && sheet.expected.round === 1) {
			sheet.expected.votedNationalAssembly = Number.isNaN(voted) ? null : voted;
		}
	});
}
document.querySelectorAll('.steps a').forEach((link) => link.addEventListener('click', (event) => {
	event.preventDefault();
	const target = document.getElementById(link.hash.slice(1));
	show(target);
}));
const current = sitting.querySelector('.sheet.current');
if (current) {
	show(current);
}
for (const keeper of keepers.values()) {
	keeper.restore();
}

// Another window of the same browser with the same voting area.
const channel = new BroadcastChannel(`hom-phieu:${sitting.dataset.owner}:${sitting.dataset.summary}`);
channel.onmessage = ({ data }) => {
	document.querySelector('#twice').hidden = false;
	if (data === 'here') {
		channel.postMessage('also');
	}
};
channel.postMessage('here');
