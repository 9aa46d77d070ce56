// One set of counting minutes on the screen: what is typed, what it adds up to, what is wrong with it.

import { check } from './rules.js';
import { grouped, parse, percent, plain, show } from './figures.js';
import { fill, ruleSentence, text } from './texts.js';

/** A number that is still being typed is not blamed before this many milliseconds of rest. */
const REST = 900;

const isError = (finding) => finding.code.startsWith('E');

/** Each of the marked fields is wrong by itself. */
const isSingle = (finding) => ['E01', 'E02'].includes(finding.code);

export class Sheet {

	constructor(form) {
		this.form = form;
		this.key = form.dataset.sheet;
		const { expected, limits } = JSON.parse(form.dataset.rules);
		this.expected = expected;
		this.limits = limits;
		this.inputs = [...form.querySelectorAll('input.figure')];
		this.inputs.forEach((input) => { input.value = grouped(input.value); });
		this.tried = form.dataset.tried === 'true';
		this.shown = new Set();
		this.findings = [];
		form.addEventListener('input', (event) => this.#typed(event.target));
		form.addEventListener('focusin', (event) => this.#entered(event.target));
		form.addEventListener('focusout', (event) => this.#left(event.target));
		this.review();
	}

	input(field) {
		return this.inputs.find((input) => input.name === field);
	}

	/** What was typed, by name of the field, without points and spaces. */
	figures() {
		return Object.fromEntries(this.inputs.map((input) => [input.name, plain(input.value)]));
	}

	get note() {
		return this.form.elements.note.value;
	}

	/** Puts figures in the place of what is there. */
	replace(figures, note) {
		this.inputs.forEach((input) => {
			input.value = document.activeElement === input ? plain(figures[input.name] ?? '') : grouped(figures[input.name] ?? '');
		});
		this.form.elements.note.value = note ?? '';
		this.review();
	}

	/** The sentences of the warnings that are confirmed, by code. */
	confirmed() {
		return [...this.form.querySelectorAll('input[name=confirmed]:checked')].map((box) => box.value);
	}

	errors() {
		return this.findings.filter(isError);
	}

	unconfirmed() {
		const confirmed = this.confirmed();
		return this.findings.filter((finding) => !isError(finding) && !confirmed.includes(finding.code));
	}

	/** Checks all rules and shows what they find. */
	review(fromServer = []) {
		const minutes = this.#minutes();
		this.findings = check(minutes, this.expected, this.limits);
		fromServer.filter((finding) => !this.findings.some((own) => own.code === finding.code))
			.forEach((finding) => this.findings.push(finding));
		this.#mark();
		this.#summary();
		this.#warnings();
		this.#totals(minutes);
	}

	/** Leads to what keeps the minutes from being handed in; tells whether there is something. */
	lead() {
		this.tried = true;
		this.review();
		if (this.errors().length > 0) {
			this.form.querySelector('.errors').focus();
			return true;
		}
		const box = this.form.querySelector('input[name=confirmed]:not(:checked)');
		box?.focus();
		return box !== null;
	}

	/** The first field that is marked as wrong. */
	firstWrong() {
		return this.inputs.find((input) => this.errors().some((finding) => finding.fields.includes(input.name)));
	}

	#minutes() {
		const numbers = Object.fromEntries(this.inputs.map((input) => [input.name, parse(input.value)]));
		const starting = (prefix) => this.inputs.filter((input) => input.name.startsWith(prefix));
		return {
			...numbers,
			votes: starting('votes.').map((input) => ({ candidate: input.name.slice('votes.'.length), votes: numbers[input.name] })),
			ballotsByNames: starting('ballots.').map((input) => numbers[input.name]),
			note: this.note
		};
	}

	#typed(target) {
		if (target.matches('input.figure, textarea')) {
			this.review();
			clearTimeout(this.rest);
			this.rest = setTimeout(() => { this.resting = target.name; this.review(); }, REST);
			this.resting = null;
		}
	}

	#entered(target) {
		if (target.matches('input.figure')) {
			target.value = plain(target.value);
			target.select();
			this.resting = null;
		}
	}

	#left(target) {
		if (target.matches('input.figure')) {
			target.value = grouped(target.value);
			this.resting = target.name;
			this.review();
		}
	}

	/** Not what is empty before the first try, and not what is still being typed. */
	#isDue(finding) {
		if (this.tried || this.shown.has(finding.code)) {
			return true;
		}
		const typing = document.activeElement?.name;
		return finding.code !== 'E01' && (!finding.fields.includes(typing) || this.resting === typing);
	}

	#mark() {
		const due = this.findings.filter((finding) => this.#isDue(finding));
		this.shown = new Set(due.filter((finding) => finding.code !== 'E01').map((finding) => finding.code));
		for (const input of this.inputs) {
			const mine = due.filter((finding) => finding.fields.includes(input.name));
			const line = input.closest('.line');
			line.classList.toggle('bad', mine.some(isError));
			line.classList.toggle('warn', mine.length > 0 && !mine.some(isError));
			input.setAttribute('aria-invalid', mine.some(isError));
			const told = mine.filter((finding) => isSingle(finding) || this.#lastOf(finding) === input);
			line.querySelector('.run').textContent = told.map((finding) => `${finding.code}: ${ruleSentence(finding)}`).join(' · ');
		}
	}

	/** The sentence stands at the last marked field, where the eye is. */
	#lastOf(finding) {
		return this.inputs.findLast((input) => finding.fields.includes(input.name));
	}

	#summary() {
		const summary = this.form.querySelector('.errors');
		const errors = this.tried ? this.errors() : [];
		summary.hidden = errors.length === 0;
		const lines = errors.map((finding) => {
			const sentence = `${finding.code} – ${ruleSentence(finding)}`;
			if (!isSingle(finding)) {
				return [linkTo(this.#lastOf(finding), sentence)];
			}
			const fields = document.createElement('span');
			fields.className = 'fields';
			fields.append(...this.inputs.filter((input) => finding.fields.includes(input.name)).map((input) => linkTo(input, nameOf(input))));
			return [`${sentence} `, fields];
		});
		if (errors.length > 0) {
			summary.querySelector('strong').textContent = fill(text('errors'), { count: errors.length });
			summary.querySelector('ul').replaceChildren(...lines.map(inListItem));
		}
	}

	/** Each warning with its own box, once all numbers are there. */
	#warnings() {
		const group = this.form.querySelector('.confirmations');
		const complete = !this.findings.some((finding) => finding.code === 'E01');
		const warnings = complete ? this.findings.filter((finding) => !isError(finding)) : [];
		const list = group.querySelector('ul');
		[...list.children].filter((item) => !warnings.some((finding) => finding.code === item.dataset.code)).forEach((item) => item.remove());
		for (const finding of warnings) {
			const item = [...list.children].find((one) => one.dataset.code === finding.code) ?? list.appendChild(this.#box(finding));
			const sentence = `${finding.code}: ${ruleSentence(finding)}`;
			const said = item.querySelector('.said');
			if (said.textContent !== sentence) {
				item.querySelector('input').checked = said.textContent === '' && item.querySelector('input').checked;
				said.textContent = sentence;
			}
		}
		group.hidden = warnings.length === 0;
	}

	#box(finding) {
		const item = this.form.querySelector('template.confirmation').content.firstElementChild.cloneNode(true);
		item.dataset.code = finding.code;
		item.querySelector('input').value = finding.code;
		item.querySelector('input').checked = (this.form.dataset.confirmed ?? '').split(' ').includes(finding.code);
		return item;
	}

	#totals(minutes) {
		const share = (part, whole) => part >= 0 && whole > 0 && part <= whole ? percent(part, whole) : '';
		const put = (name, value) => { this.form.querySelector(`[data-share="${CSS.escape(name)}"]`).textContent = value; };
		put('turnout', share(minutes.voted, minutes.registered) || '–');
		put('valid', share(minutes.valid, minutes.collected));
		put('invalid', share(minutes.invalid, minutes.collected));
		minutes.votes.forEach((line) => put(`votes.${line.candidate}`, line.votes === null ? '' : share(line.votes, minutes.valid)));
		const sum = minutes.votes.reduce((all, line) => all + (line.votes || 0), 0);
		const known = minutes.valid > 0;
		this.form.querySelector('.sum').textContent = known
			? fill(text('sum'), { sum: show(sum), limit: show(this.expected.seats * minutes.valid), seats: show(this.expected.seats), valid: show(minutes.valid) })
			: fill(text('sumAlone'), { sum: show(sum) });
	}

}

function linkTo(input, words) {
	const link = document.createElement('a');
	link.href = `#${input?.id ?? ''}`;
	link.textContent = words;
	link.addEventListener('click', (event) => { event.preventDefault(); input?.focus(); });
	return link;
}

/** A line's number on the form and its words. */
function nameOf(input) {
	const line = input.closest('.line');
	return `${line.querySelector('.no').textContent}. ${line.querySelector('label').firstChild.textContent}`;
}

function inListItem(parts) {
	const item = document.createElement('li');
	item.append(...parts);
	return item;
}
