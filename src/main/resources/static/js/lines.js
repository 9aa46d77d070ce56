// The text of a report in its field: numbers beside the lines, the wrong ones marked, names put in by a click.

const field = document.querySelector('#body');
const gutter = document.querySelector('.gutter');
const faults = new Set((field.dataset.faults ?? '').split(' ').filter(Boolean).map(Number));

function number() {
	const count = field.value.split('\n').length;
	if (gutter.childElementCount !== count) {
		gutter.replaceChildren(...Array.from({ length: count }, (none, index) => {
			const line = document.createElement(faults.has(index + 1) ? 'b' : 'div');
			line.textContent = index + 1;
			return line;
		}));
	}
	gutter.scrollTop = field.scrollTop;
}

/** Selects a line, so that whoever corrects it is there at once. */
function go(line) {
	const lines = field.value.split('\n');
	const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
	field.focus();
	field.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
	field.scrollTop = (line - 4) * parseFloat(getComputedStyle(field).lineHeight);
	number();
}

document.querySelectorAll('[data-insert]').forEach((button) => {
	button.addEventListener('click', () => {
		field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, 'end');
		field.focus();
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
});
document.querySelectorAll('[data-line]').forEach((link) => {
	link.addEventListener('click', (event) => {
		event.preventDefault();
		go(Number(link.dataset.line));
	});
});
const typed = field.value;
let sent = false;
field.form.addEventListener('submit', (event) => { sent = event.submitter?.formTarget !== '_blank'; });
addEventListener('beforeunload', (event) => {
	if (!sent && field.value !== typed) {
		event.preventDefault();
	}
});
field.addEventListener('input', number);
field.addEventListener('scroll', () => { gutter.scrollTop = field.scrollTop; });
number();
if (faults.size > 0) {
	go(Math.min(...faults));
}
