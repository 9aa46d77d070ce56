// The session has ended: the password is asked for in a small window, and the page goes on where it was.

import { text } from './texts.js';

const dialog = document.querySelector('#again');
let asking = null;

/** Asks for the password until it is right; several sheets wait for the same answer. */
export function logInAgain() {
	asking ??= ask().finally(() => { asking = null; });
	return asking;
}

/** Takes the token of the present session into the page's forms; tells whether somebody is logged in. */
export async function renewToken() {
	const token = await tokenAt(location.href);
	if (token) {
		document.querySelectorAll('input[name=_csrf]').forEach((input) => { input.value = token; });
	}
	return token !== null;
}

function ask() {
	const came = document.activeElement;
	const form = dialog.querySelector('form');
	const message = dialog.querySelector('[role=alert]');
	message.textContent = '';
	dialog.showModal();
	form.elements.password.focus();
	return new Promise((resolve) => {
		form.onsubmit = async (event) => {
			event.preventDefault();
			message.textContent = '';
			const problem = await attempt(form).catch(() => 'againLost');
			if (problem) {
				message.textContent = text(problem);
				form.elements.password.select();
				return;
			}
			form.reset();
			dialog.close();
			came?.focus();
			resolve();
		};
		// Esc must not leave the page without a way to save.
		dialog.oncancel = (event) => event.preventDefault();
	});
}

/** Tries to log in; what is wrong, or nothing. */
async function attempt(form) {
	const body = new URLSearchParams(new FormData(form));
	const token = await tokenAt(form.action, 'form[method=post] input[name=_csrf]');
	if (token) {
		body.set('_csrf', token);
	}
	const answer = await fetch(form.action, { method: 'POST', body });
	if (!answer.ok) {
		return 'againWrong';
	}
	return await renewToken() ? null : 'againMore';
}

/** The token of a page; null where one is sent to the login instead. */
async function tokenAt(address, where = '#sitting input[name=_csrf]') {
	const answer = await fetch(address, { headers: { Accept: 'text/html' } });
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	return page.querySelector(where)?.value ?? null;
}
