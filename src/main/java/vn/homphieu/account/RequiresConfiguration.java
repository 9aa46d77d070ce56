package vn.homphieu.account;

import java.util.Arrays;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Checks {@link Requires} before a service method runs. */
@Configuration(proxyBeanMethods = false)
class RequiresConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor requires() {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				AnnotationMatchingPointcut.forMethodAnnotation(Requires.class), new RightsCheck());
		advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return advisor;
	}

	/** Finds the actor among the arguments; a method without one may never be called. */
	static final class RightsCheck implements MethodInterceptor {

		@Override
		public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
			Requires requires = invocation.getMethod().getAnnotation(Requires.class);
			Actor actor = Arrays.stream(invocation.getArguments())
				.filter(Actor.class::isInstance)
				.map(Actor.class::cast)
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("no actor: " + invocation.getMethod()));
			if (requires != null) {
				check(actor, requires.value());
			}
			return invocation.proceed();
		}

		private static void check(Actor actor, Action action) {
			if (!actor.may(action)) {
				throw new ForbiddenException(actor, action);
			}
			if (action.needsConfirmation() && !actor.confirmed()) {
				throw new ConfirmationRequiredException();
			}
		}

	}

}
