// The whole sheet by the keypad alone: Enter or ↓ to the next field, ↑ back, Enter on the last one hands in.

/**
 * Lets a sheet be filled in without a mouse.
 * @param sheet the sheet
 * @param handIn what hands it in
 */
export function listen(sheet, handIn) {
	sheet.form.addEventListener('keydown', (event) => {
		if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
			return;
		}
		const action = event.key === 'Enter' && event.shiftKey ? handIn : actionOf(event, sheet, handIn);
		if (action) {
			event.preventDefault();
			if (!event.repeat || event.key !== 'Enter') {
				action();
			}
		}
	});
}

function actionOf(event, sheet, handIn) {
	const target = event.target;
	if (target.matches('input.figure, input[name=confirmed]')) {
		return inField(event.key, target, sheet, handIn);
	}
	if (target.matches('.errors') && (event.key === 'Enter' || event.key === 'ArrowDown')) {
		return () => sheet.firstWrong()?.focus();
	}
	return null;
}

function inField(key, target, sheet, handIn) {
	const fields = [...sheet.form.querySelectorAll('input.figure, input[name=confirmed]')].filter((field) => field.checkVisibility());
	const place = fields.indexOf(target);
	const isBox = target.type === 'checkbox';
	const next = fields[place + 1];
	switch (key) {
		case 'ArrowDown':
			return () => next?.focus();
		case 'ArrowUp':
			return () => fields[place - 1]?.focus();
		case 'Enter':
			// A box is never passed by itself: a tired hand on Enter confirms nothing.
			return isBox || !next || next.type === 'checkbox' ? handIn : () => next.focus();
		case '1':
		case '+':
			return isBox ? () => { confirm(target); (fields.slice(place + 1).find((field) => !field.checked) ?? target).focus(); } : null;
		default:
			return null;
	}
}

function confirm(box) {
	box.checked = true;
	box.dispatchEvent(new Event('change', { bubbles: true }));
}
