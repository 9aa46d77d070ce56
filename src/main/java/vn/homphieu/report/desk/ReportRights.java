package vn.homphieu.report.desk;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Authority;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.account.Place;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.kept.Reports;
import vn.homphieu.result.Sight;

/**
 * Who may have which report: public figures of any area, others only of the own area and
 * levels.
 */
@Component
class ReportRights {

	private final Authority authority;

	private final Reports reports;

	ReportRights(Authority authority, Reports reports) {
		this.authority = authority;
		this.reports = reports;
	}

	/**
	 * Whether the actor may see figures of an area that are not public, at some level.
	 */
	boolean maySeeAll(Actor actor, ElectionInfo election, AreaInfo area) {
		return isInside(actor, election, area, null);
	}

	/**
	 * Refuses what the actor may not have.
	 * @throws ForbiddenException if role or area do not allow it
	 * @throws ReportRefusedException if it shows levels that are not the actor's
	 */
	void require(Actor actor, ReportRequest request) {
		if (!actor.may(Action.EXPORT)) {
			throw new ForbiddenException(actor, Action.EXPORT);
		}
		if (request.sight() == Sight.APPROVED) {
			if (!maySeeAll(actor, request.election(), request.area())) {
				throw new ForbiddenException(actor, Action.EXPORT_UNPUBLISHED);
			}
			Report report = this.reports.require(request.report());
			if (!report.levels(request)
				.stream()
				.allMatch((level) -> isInside(actor, request.election(), request.area(), level))) {
				throw new ReportRefusedException("LEVELS");
			}
		}
	}

	private boolean isInside(Actor actor, ElectionInfo election, AreaInfo area, @Nullable Level level) {
		return this.authority.may(actor, Action.EXPORT_UNPUBLISHED, new Place(election.id(), area.first(), null, level))
				&& this.authority.may(actor, Action.EXPORT_UNPUBLISHED,
						new Place(election.id(), area.last(), null, level));
	}

}
