/** The page on what came before the vote. */
@NullMarked
package vn.homphieu.news.web;

import org.jspecify.annotations.NullMarked;
