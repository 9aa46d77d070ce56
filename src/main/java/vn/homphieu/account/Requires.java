package vn.homphieu.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that a service method or a handler asks for. The {@link Actor} among the
 * parameters is checked before the method runs; where the actor may act, the method
 * itself asks {@link Authority}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Requires {

	/**
	 * The action.
	 * @return what the method does
	 */
	Action value();

}
