package vn.homphieu.nomination;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * What consultations of one round agreed on for the councils of one level (Law
 * 85/2015/QH13, Art. 38–49). A number is null where none of them states it.
 *
 * @param level level of the councils
 * @param round 1 the structure, 2 the preliminary list, 3 the list of those who qualify
 * @param conferences how many conferences were held
 * @param first day of the first of them
 * @param last day of the last of them
 * @param places how many persons the structure wants to be nominated
 * @param nominated persons on the list who were nominated
 * @param selfNominated persons on the list who nominated themselves
 * @param women women among them; in round 1 among the places
 * @param ethnicMinority members of ethnic minorities among them
 * @param young persons under the age of the young among them
 * @param nonParty persons who are not members of the Party among them
 * @param withdrawn who left since the round before because they withdrew
 * @param notTrusted who left since then because the voters of their home or workplace did
 * not trust them
 * @param removed who left since then because the conference removed them
 */
public record ConsultationTotals(Level level, int round, int conferences, LocalDate first, LocalDate last,
		@Nullable Long places, @Nullable Long nominated, @Nullable Long selfNominated, @Nullable Long women,
		@Nullable Long ethnicMinority, @Nullable Long young, @Nullable Long nonParty, @Nullable Long withdrawn,
		@Nullable Long notTrusted, @Nullable Long removed) {
}
