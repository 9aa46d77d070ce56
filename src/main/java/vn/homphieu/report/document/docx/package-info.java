/** Texts to be edited in a word processor. */
@NullMarked
package vn.homphieu.report.document.docx;

import org.jspecify.annotations.NullMarked;
