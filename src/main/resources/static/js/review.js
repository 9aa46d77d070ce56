// Review by the keyboard: through the queue, choose an entry, approve or return; off while one types.

const approve = document.querySelector('#approve');
const sendBack = document.querySelector('#return');
const papers = [...document.querySelectorAll('a.paper')];

const keys = {
	j: () => step(1),
	ArrowDown: () => step(1),
	k: () => step(-1),
	ArrowUp: () => step(-1),
	1: () => choose(1),
	2: () => choose(2),
	a: () => approve?.requestSubmit(),
	r: () => sendBack?.querySelector('textarea').focus()
};

addEventListener('keydown', (event) => {
	const typing = event.defaultPrevented || event.target.closest('textarea, input, select, .scan-view');
	const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
	if (action && !typing && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey) {
		event.preventDefault();
		action();
	}
});

/** In the queue to the next line, on a paper to the next paper. */
function step(by) {
	if (papers.length > 0) {
		const place = papers.indexOf(document.activeElement);
		papers[Math.max(0, Math.min(papers.length - 1, place + by))].focus();
		return;
	}
	document.querySelector(by > 0 ? 'a[rel=next]' : 'a[rel=prev]')?.click();
}

/** The focus stays free for the next key. */
function choose(ordinal) {
	const choice = approve?.querySelector(`input[name=keep][type=radio][value="${ordinal}"]:not(:disabled)`);
	if (choice) {
		choice.checked = true;
	}
}

// Whoever is asked to choose an entry first finds the choice.
approve?.addEventListener('invalid', () => approve.querySelector('input[type=radio]:not(:disabled)')?.focus(), true);
sendBack?.addEventListener('submit', (event) => {
	const boxes = [...sendBack.querySelectorAll('input[name=ordinals]')];
	if (!boxes.some((box) => box.checked)) {
		event.preventDefault();
		boxes[0].focus();
	}
});
