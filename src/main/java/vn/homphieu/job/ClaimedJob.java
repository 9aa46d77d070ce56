package vn.homphieu.job;

import java.util.Map;

/**
 * A job that a worker of this server has taken.
 *
 * @param id its key
 * @param kind its kind
 * @param parameters what was asked for
 * @param attempts how often it was begun, this time among them
 * @param hasResult whether its work was over when it was begun last
 */
record ClaimedJob(long id, String kind, Map<String, String> parameters, int attempts, boolean hasResult) {
}
