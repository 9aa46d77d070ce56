/**
 * What a report says, apart from how it is written down: the same document becomes a
 * page, a PDF file or a text to be edited.
 */
@NullMarked
package vn.homphieu.report.document;

import org.jspecify.annotations.NullMarked;
