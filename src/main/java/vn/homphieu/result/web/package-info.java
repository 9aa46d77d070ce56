/** The pages that show results: areas, councils, constituencies and voting areas. */
@NullMarked
package vn.homphieu.result.web;

import org.jspecify.annotations.NullMarked;
