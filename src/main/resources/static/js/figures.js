// Numbers as they are typed, meant and shown.

const GROUPED = /^\d{1,3}([.\p{Zs}]\d{3})+$/u;
const vietnamese = document.documentElement.lang !== 'en';
const whole = new Intl.NumberFormat(vietnamese ? 'vi-VN' : 'en-GB');
const share = new Intl.NumberFormat(vietnamese ? 'vi-VN' : 'en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Drops points and spaces between groups of three; anything else stays as it is. */
export function plain(text) {
	const typed = text.trim();
	return GROUPED.test(typed) ? typed.replace(/\D/g, '') : typed;
}

/** The number that a text means: null for none, NaN for what is no whole number. Empty is not zero. */
export function parse(text) {
	const typed = plain(text);
	return typed === '' ? null : /^\d+$/.test(typed) ? Number(typed) : NaN;
}

/** A number in a field that nobody types in: points between groups in Vietnamese, thin spaces in English. */
export function grouped(text) {
	const typed = plain(text);
	return /^\d+$/.test(typed) ? typed.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, vietnamese ? '.' : '\u202f') : text;
}

/** A number in a sentence. */
export const show = (number) => whole.format(number);

/** A part of a whole as DESIGN.md §1.6 has it: all is 100,00 and nothing 0,00 only if they truly are. */
export function percent(part, all) {
	const hundredths = Math.floor((20000 * part + all) / (2 * all));
	const bounded = part === all ? 10000 : part === 0 ? 0 : Math.min(9999, Math.max(1, hundredths));
	return `${share.format(bounded / 100)}%`;
}
