/**
 * Provides the PostgreSQL that the portal keeps its data in: an embedded server under
 * {@code portal.home}, or an external one named by {@code spring.datasource.url}.
 *
 * <p>
 * Databases are made with the builtin locale {@code C.UTF-8}: its order never changes
 * with an ICU or libc version, so no index breaks with an upgrade. Whoever shows a list
 * to people asks for {@code ORDER BY name COLLATE "vi-x-icu"}.
 */
@NullMarked
package vn.homphieu.database;

import org.jspecify.annotations.NullMarked;
