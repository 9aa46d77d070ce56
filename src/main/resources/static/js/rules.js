// The catalogue of rules for counting minutes, checked while they are typed. The same as vn.homphieu.tally.rules on
// the server, which checks again and decides; a test compares the two on thousands of minutes.

const votes = (candidate) => `votes.${candidate}`;
const ballots = (names) => `ballots.${names}`;

/** Minutes laid beside what was expected; numbers that are missing or absurd are not there for any rule. */
class Sheet {

	constructor(minutes, expected, limits) {
		this.minutes = minutes;
		this.expected = expected;
		this.limits = limits;
		this.numbers = new Map();
		for (const field of ['registered', 'voted', 'issued', 'collected', 'valid', 'invalid']) {
			this.numbers.set(field, minutes[field] ?? null);
		}
		minutes.votes.forEach((line) => this.numbers.set(votes(line.candidate), line.votes ?? null));
		minutes.ballotsByNames.forEach((number, i) => this.numbers.set(ballots(i + 1), number ?? null));
	}

	has(field) {
		const number = this.numbers.get(field);
		return typeof number === 'number' && number >= 0 && number <= this.limits.maxNumber;
	}

	number(field) {
		return this.has(field) ? this.numbers.get(field) : 0;
	}

	sum(fields) {
		return fields.reduce((sum, field) => sum + this.number(field), 0);
	}

	voteFields() {
		return this.minutes.votes.map((line) => votes(line.candidate));
	}

	ballotFields() {
		return this.minutes.ballotsByNames.map((_, i) => ballots(i + 1)).filter((field) => this.numbers.get(field) !== null);
	}

	finding(fields, compared = {}) {
		const figures = {};
		fields.filter((field) => this.has(field)).forEach((field) => figures[field] = this.number(field));
		return { fields, figures: { ...figures, ...compared } };
	}

}

const always = () => [];
const these = (...fields) => () => fields;
const allVotes = (sheet) => ['valid', ...sheet.voteFields()];
const found = (condition, sheet, fields, compared) => condition ? sheet.finding(fields, compared) : null;

/** In the order of the codes: what silences a rule comes before it. */
const CATALOGUE = [
	{ code: 'E01', needs: always, check: (sheet) => marked(sheet, (field, number) => number === null && !field.startsWith('ballots.')) },
	{ code: 'E02', needs: always, check: (sheet) => marked(sheet, (field, number) => number !== null && !sheet.has(field), { limit: sheet.limits.maxNumber }) },
	{ code: 'E03', needs: always, silences: ['E10', 'E11', 'E12', 'E13'], check: otherCandidates },
	{ code: 'E04', needs: these('registered'), silences: ['W01', 'W02', 'W03'],
		check: (sheet) => found(sheet.number('registered') === 0, sheet, ['registered']) },
	{ code: 'E05', needs: these('voted', 'registered'), silences: ['W04'],
		check: (sheet) => found(sheet.number('voted') > sheet.number('registered'), sheet, ['voted', 'registered']) },
	{ code: 'E06', needs: these('collected', 'issued'), silences: ['W05'],
		check: (sheet) => found(sheet.number('collected') > sheet.number('issued'), sheet, ['collected', 'issued']) },
	{ code: 'E07', needs: these('valid', 'invalid', 'collected'), check: partsAreNotCollected },
	{ code: 'E08', needs: these('collected', 'voted'),
		check: (sheet) => found(sheet.number('collected') > sheet.number('voted') && !(sheet.minutes.note ?? '').trim(), sheet, ['collected', 'voted']) },
	{ code: 'E10', needs: these('valid'), silences: ['E11'], check: moreVotesThanValid },
	{ code: 'E11', needs: allVotes, check: (sheet) => votesAgainst(sheet, sheet.expected.seats * sheet.number('valid'), 1) },
	{ code: 'E12', needs: allVotes, check: (sheet) => votesAgainst(sheet, sheet.number('valid'), -1) },
	{ code: 'E13', needs: allVotes, check: ballotsByNamesDoNotFit },
	{ code: 'E14', needs: these('registered'),
		check: (sheet) => found(sheet.number('registered') > sheet.limits.maxStationRoll && !sheet.expected.sizeReasonRecorded,
			sheet, ['registered'], { limit: sheet.limits.maxStationRoll }) },
	{ code: 'W01', needs: these('registered'), check: rollDiffers },
	{ code: 'W02', needs: these('registered'),
		check: (sheet) => found(sheet.number('registered') < sheet.limits.minStationRoll && !sheet.expected.sizeReasonRecorded,
			sheet, ['registered'], { limit: sheet.limits.minStationRoll }) },
	{ code: 'W03', needs: these('voted', 'registered'),
		check: (sheet) => found(100 * sheet.number('voted') < sheet.limits.lowTurnoutPercent * sheet.number('registered'),
			sheet, ['voted', 'registered'], { limit: sheet.limits.lowTurnoutPercent }) },
	{ code: 'W04', needs: these('voted', 'registered'),
		check: (sheet) => found(sheet.number('voted') === sheet.number('registered') && sheet.number('registered') > sheet.limits.fullTurnoutAbove,
			sheet, ['voted', 'registered']) },
	{ code: 'W05', needs: these('issued', 'voted'),
		check: (sheet) => found(sheet.number('issued') !== sheet.number('voted'), sheet, ['issued', 'voted']) },
	{ code: 'W06', needs: these('collected', 'issued'), check: (sheet) => {
		const missing = sheet.number('issued') - sheet.number('collected');
		return found(missing > 0, sheet, ['collected', 'issued'], { missing });
	} },
	{ code: 'W07', needs: these('invalid', 'collected'),
		check: (sheet) => found(sheet.number('invalid') > 0 && 100 * sheet.number('invalid') >= sheet.limits.invalidPercent * sheet.number('collected'),
			sheet, ['invalid', 'collected'], { limit: sheet.limits.invalidPercent }) },
	{ code: 'W08', needs: these('valid'), check: allOrNothing },
	{ code: 'W09', needs: these('valid'), check: differsFromOthers },
	{ code: 'W10', needs: these('voted'), check: (sheet) => {
		const limit = sheet.expected.votedNationalAssembly ?? null;
		return found(sheet.expected.level !== 'NATIONAL_ASSEMBLY' && limit !== null && sheet.number('voted') > limit, sheet, ['voted'], { limit });
	} }
];

/**
 * Checks minutes.
 * @param minutes registered, voted, issued, collected, valid, invalid (null if missing), votes [{candidate, votes}],
 * ballotsByNames [number or null], note
 * @param expected level, seats, candidates, roll, sizeReasonRecorded, votedNationalAssembly, others {counted, valid, votes}
 * @param limits the thresholds of the election's rule set
 * @returns findings [{code, fields, figures}] in the order of the codes
 */
export function check(minutes, expected, limits) {
	const sheet = new Sheet(minutes, expected, limits);
	const silenced = new Set();
	const findings = [];
	for (const rule of CATALOGUE) {
		const finding = !silenced.has(rule.code) && rule.needs(sheet).every((field) => sheet.has(field)) && rule.check(sheet);
		if (finding) {
			findings.push({ code: rule.code, ...finding });
			rule.silences?.forEach((code) => silenced.add(code));
		}
	}
	return findings;
}

function marked(sheet, test, compared) {
	const fields = [...sheet.numbers].filter(([field, number]) => test(field, number)).map(([field]) => field);
	return found(fields.length > 0, sheet, fields, compared);
}

function otherCandidates(sheet) {
	const listed = sheet.minutes.votes.map((line) => line.candidate);
	const same = listed.length === sheet.expected.candidates.length && listed.every((code, i) => code === sheet.expected.candidates[i]);
	return found(!same, sheet, ['candidates']);
}

function partsAreNotCollected(sheet) {
	const sum = sheet.number('valid') + sheet.number('invalid');
	const difference = Math.abs(sum - sheet.number('collected'));
	return found(difference > 0, sheet, ['valid', 'invalid', 'collected'], { sum, difference });
}

function moreVotesThanValid(sheet) {
	const fields = sheet.voteFields().filter((field) => sheet.number(field) > sheet.number('valid'));
	return found(fields.length > 0, sheet, [...fields, 'valid']);
}

function votesAgainst(sheet, limit, side) {
	const sum = sheet.sum(sheet.voteFields());
	return found(side * (sum - limit) > 0, sheet, [...sheet.voteFields(), 'valid'], { sum, limit });
}

function ballotsByNamesDoNotFit(sheet) {
	const fields = sheet.ballotFields();
	if (fields.length === 0 || !fields.every((field) => sheet.has(field))) {
		return null;
	}
	let names = 0;
	let tooMany = false;
	sheet.minutes.ballotsByNames.forEach((_, i) => {
		const number = sheet.number(ballots(i + 1));
		names += (i + 1) * number;
		tooMany ||= number > 0 && i + 1 > sheet.expected.seats;
	});
	const sum = sheet.sum(fields);
	const limit = sheet.number('valid');
	const all = sheet.sum(sheet.voteFields());
	return found(sum !== limit || names !== all || tooMany, sheet, fields, { sum, limit, names, votes: all });
}

function rollDiffers(sheet) {
	const roll = sheet.expected.roll;
	const difference = Math.abs(sheet.number('registered') - roll);
	return found(difference > sheet.limits.rollDifference && 100 * difference > sheet.limits.rollDifferencePercent * roll,
		sheet, ['registered'], { roll });
}

function allOrNothing(sheet) {
	const valid = sheet.number('valid');
	const fields = sheet.voteFields();
	const all = fields.filter((field) => sheet.has(field) && sheet.number(field) === valid);
	const none = fields.filter((field) => sheet.has(field) && sheet.number(field) === 0);
	return found(valid > 0 && all.length > 0 && none.length > 0, sheet,
		fields.filter((field) => all.includes(field) || none.includes(field)), { valid });
}

/** Shares compared by cross multiplication; the products leave the whole numbers that the language keeps exactly. */
function differsFromOthers(sheet) {
	const others = sheet.expected.others;
	if (!others || others.counted < sheet.limits.shareStations) {
		return null;
	}
	const valid = BigInt(sheet.number('valid'));
	const elsewhere = BigInt(others.valid);
	const fields = sheet.minutes.votes.filter((line) => {
		const field = votes(line.candidate);
		if (others.votes[line.candidate] === undefined || !sheet.has(field)) {
			return false;
		}
		const difference = BigInt(sheet.number(field)) * elsewhere - BigInt(others.votes[line.candidate]) * valid;
		return 100n * (difference < 0n ? -difference : difference) > BigInt(sheet.limits.sharePoints) * valid * elsewhere;
	}).map((line) => votes(line.candidate));
	return found(fields.length > 0, sheet, fields, { valid: Number(valid), limit: sheet.limits.sharePoints });
}
