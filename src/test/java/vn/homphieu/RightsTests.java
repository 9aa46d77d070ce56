package vn.homphieu;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.homphieu.account.Actor;
import vn.homphieu.account.BeforeLogin;
import vn.homphieu.account.FromConsole;
import vn.homphieu.account.Requires;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way to change something, and every page of officials, says which right it needs.
 */
@PortalTest
class RightsTests {

	private static final List<String> OF_OFFICIALS = List.of("/office", "/admin", "/account", "/logout");

	private static final List<String> WAY_IN = List.of("/login", "/setup");

	@Autowired
	private ApplicationContext context;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Test
	void everyHandlerOfOfficialsAsksForARightOfItsActor() {
		List<Method> found = handlers(OF_OFFICIALS);
		assertThat(found).hasSizeGreaterThan(20);
		assertThat(found)
			.filteredOn((handler) -> !handler.isAnnotationPresent(Requires.class) || !takesActor(handler))
			.as("without @Requires or without an Actor")
			.isEmpty();
	}

	@Test
	void everyHandlerOnTheWayInSaysSo() {
		List<Method> found = handlers(WAY_IN);
		assertThat(found).hasSizeGreaterThan(8);
		assertThat(found).allMatch((handler) -> handler.isAnnotationPresent(BeforeLogin.class));
	}

	@Test
	void handlersForEverybodyOnlyRead() {
		Map<RequestMappingInfo, HandlerMethod> all = this.handlers.getHandlerMethods();
		assertThat(all.keySet()).filteredOn((info) -> !leads(info, OF_OFFICIALS) && !leads(info, WAY_IN))
			.filteredOn((info) -> !paths(info).equals(Set.of("/error")))
			.allMatch((info) -> info.getMethodsCondition()
				.getMethods()
				.stream()
				.allMatch((method) -> method.name().equals("GET") || method.name().equals("HEAD")))
			.noneMatch((info) -> info.getMethodsCondition().isEmpty()
					&& paths(info).stream().noneMatch((path) -> path.startsWith("/api/")));
	}

	@Test
	void everyServiceMethodThatWritesSaysWhoMay() {
		List<Method> writing = this.context.getBeansWithAnnotation(Service.class)
			.values()
			.stream()
			.map(AopUtils::getTargetClass)
			.filter((type) -> type.getName().startsWith("vn.homphieu"))
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && writes(method))
			.toList();
		assertThat(writing).hasSizeGreaterThan(20);
		assertThat(writing)
			.filteredOn((method) -> !(method.isAnnotationPresent(Requires.class) && takesActor(method))
					&& !declares(method, FromConsole.class) && !declares(method, BeforeLogin.class))
			.as("writes without @Requires, @FromConsole or @BeforeLogin")
			.isEmpty();
	}

	private List<Method> handlers(List<String> starts) {
		return this.handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> leads(entry.getKey(), starts))
			.map((entry) -> AopUtils.getMostSpecificMethod(entry.getValue().getMethod(),
					AopUtils.getTargetClass(this.context.getBean(entry.getValue().getBeanType()))))
			.toList();
	}

	private static boolean leads(RequestMappingInfo info, List<String> starts) {
		return paths(info).stream()
			.anyMatch(
					(path) -> starts.stream().anyMatch((start) -> path.equals(start) || path.startsWith(start + "/")));
	}

	private static Set<String> paths(RequestMappingInfo info) {
		return info.getPatternValues();
	}

	private static boolean takesActor(Method method) {
		return Stream.of(method.getParameterTypes()).anyMatch(Actor.class::equals);
	}

	private static boolean declares(Method method, Class<? extends java.lang.annotation.Annotation> annotation) {
		return method.isAnnotationPresent(annotation) || method.getDeclaringClass().isAnnotationPresent(annotation);
	}

	private static boolean writes(Method method) {
		Transactional own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
		Transactional whole = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(),
				Transactional.class);
		return (own != null) ? !own.readOnly() : (whole != null && !whole.readOnly());
	}

}
