// Nothing that was typed is lost: each change goes to the server within two seconds, waits in this browser while
// there is no connection, and a submission carries a key, so that sending it twice does nothing twice.

import { logInAgain, renewToken } from './again.js';
import { chooseBetween } from './conflict.js';
import { fill, text } from './texts.js';

const PAUSE = 700;
const PATIENCE = 10_000;
const RETRIES = [2_000, 4_000, 8_000, 15_000];

export class Keeper {

	/**
	 * @param sheet the sheet to keep
	 * @param place where it waits in this browser, different for each person
	 * @param told what the page does with news: say(text, kind), submitted(keeper), refused(keeper)
	 */
	constructor(sheet, place, told) {
		this.sheet = sheet;
		this.form = sheet.form;
		this.place = place;
		this.told = told;
		this.wanted = null;
		this.failures = 0;
		this.written = this.#written();
		this.form.addEventListener('input', (event) => this.#changed(event));
		addEventListener('online', () => this.#now());
		addEventListener('pagehide', () => this.#now());
	}

	/** Brings back what this browser kept for want of a connection. */
	async restore() {
		const kept = JSON.parse(localStorage.getItem(this.place) ?? 'null');
		if (!kept) {
			return;
		}
		const stored = { figures: this.sheet.figures(), note: this.sheet.note, revision: this.revision, savedAt: this.form.dataset.saved ?? '' };
		this.sheet.replace(kept.figures, kept.note);
		if (kept.revision !== this.revision) {
			await this.#settle(stored);
		}
		this.form.elements.requestKey.value = kept.requestKey;
		this.wanted = kept.wanted;
		this.#now();
	}

	/** Hands the sheet in, now or when there is a connection again. */
	submit() {
		this.wanted = 'submit';
		this.#remember();
		return this.#now();
	}

	get revision() {
		return Number(this.form.elements.revision.value);
	}

	set revision(revision) {
		this.form.elements.revision.value = revision;
	}

	#changed(event) {
		if (!event.target.matches('input.figure, textarea')) {
			return;
		}
		const written = this.#written();
		if (written !== this.written) {
			this.written = written;
			this.wanted = 'draft';
			this.#remember();
			clearTimeout(this.timer);
			this.timer = setTimeout(() => this.#now(), PAUSE);
		}
	}

	/** Grouping digits is no change. */
	#written() {
		return JSON.stringify([this.sheet.figures(), this.sheet.note]);
	}

	#remember() {
		localStorage.setItem(this.place, JSON.stringify({
			figures: this.sheet.figures(), note: this.sheet.note, revision: this.revision,
			requestKey: this.form.elements.requestKey.value, wanted: this.wanted
		}));
	}

	/** Sends what is wanted, one request at a time; what changes meanwhile goes with the next. */
	async #now() {
		clearTimeout(this.timer);
		if (this.running) {
			return;
		}
		this.running = true;
		while (this.wanted) {
			const what = this.wanted;
			this.wanted = null;
			if (!await this.#send(what)) {
				break;
			}
		}
		this.running = false;
	}

	async #send(what) {
		const answer = await fetch(what === 'submit' ? this.form.action : this.form.dataset.draft, {
			method: 'POST', body: this.#body(), redirect: 'manual', keepalive: true, signal: AbortSignal.timeout(PATIENCE),
			headers: { 'X-Requested-With': 'fetch', Accept: 'application/json' }
		}).catch(() => null);
		if (!answer || answer.status >= 500 || answer.status === 429) {
			return this.#later(what);
		}
		if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
			return this.#again(what, answer.status);
		}
		this.failures = 0;
		const body = await answer.json().catch(() => ({}));
		if (answer.status === 409) {
			return this.#conflict(what, body);
		}
		if (!answer.ok && answer.status !== 422) {
			this.told.say(text('trouble'), 'bad');
			return false;
		}
		return this.#done(what, body);
	}

	#body() {
		const body = new URLSearchParams(new FormData(this.form));
		Object.entries(this.sheet.figures()).forEach(([field, figure]) => body.set(field, figure));
		return body;
	}

	#done(what, body) {
		this.revision = body.revision;
		if (!this.wanted) {
			localStorage.removeItem(this.place);
		}
		if (what === 'draft') {
			this.told.say(fill(text('saved'), { time: body.savedAt }));
		}
		else if (body.accepted) {
			this.wanted = null;
			localStorage.removeItem(this.place);
			this.told.say(body.savedAt ? fill(text('saved'), { time: body.savedAt }) : '');
			this.told.submitted(this);
		}
		else {
			this.told.refused(this, body.findings);
		}
		return true;
	}

	/** No connection: what is typed stays here, what was handed in counts as handed in for the typist. */
	#later(what) {
		this.wanted ??= what;
		this.#remember();
		this.told.say(text('offline'), 'bad');
		const wait = RETRIES[Math.min(this.failures++, RETRIES.length - 1)];
		this.timer = setTimeout(() => this.#now(), wait);
		if (what === 'submit' && this.wanted === 'submit') {
			this.told.waiting(this);
		}
		return false;
	}

	async #again(what, status) {
		this.wanted ??= what;
		this.#remember();
		// The session may have been renewed in another window: then only the token is old.
		const renewed = status === 403 && !this.renewed && await renewToken();
		this.renewed = renewed;
		if (!renewed) {
			if (status === 403 && await renewToken()) {
				this.told.say(text('forbidden'), 'bad');
				return false;
			}
			await logInAgain();
		}
		return true;
	}

	async #conflict(what, body) {
		if (!body.stored) {
			this.told.say(body.sentence, 'bad');
			localStorage.removeItem(this.place);
			this.told.closed(this, body.sentence);
			return false;
		}
		await this.#settle(body.stored);
		this.wanted = 'draft';
		return true;
	}

	/** Two versions of the same sheet: the typist chooses field by field, nothing is overwritten. */
	async #settle(stored) {
		const chosen = await chooseBetween(this.sheet, stored);
		this.sheet.replace(chosen.figures, chosen.note);
		this.revision = stored.revision;
		this.wanted = 'draft';
		this.#remember();
	}

}
