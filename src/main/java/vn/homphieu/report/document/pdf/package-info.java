/** Paper that can be kept: PDF/A, tagged for those who do not see it. */
@NullMarked
package vn.homphieu.report.document.pdf;

import org.jspecify.annotations.NullMarked;
