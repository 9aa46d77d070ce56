package vn.homphieu.site;

import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags every page with the hash of its bytes, also for a program that only asks for the
 * head. The tags are weak: a compressed answer has other bytes under the same tag.
 */
class PageTags extends ShallowEtagHeaderFilter {

	PageTags() {
		setWriteWeakETag(true);
	}

	@Override
	protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response, int status,
			InputStream body) {
		return super.isEligibleForEtag(request, response, status, body)
				|| (HttpMethod.HEAD.matches(request.getMethod()) && status >= 200 && status < 300);
	}

}
