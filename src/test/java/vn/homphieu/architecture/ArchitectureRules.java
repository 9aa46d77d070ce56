package vn.homphieu.architecture;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

import org.springframework.data.repository.Repository;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules, for any base package, so that samples can break them. */
final class ArchitectureRules {

	/** The modules in their order: each may use those before it. */
	static final List<String> MODULES = List.of("kernel", "database", "area", "account", "audit", "job", "election",
			"station", "tally", "result", "turnout", "nomination", "news", "report", "openness", "datapackage", "site",
			"cli");

	private ArchitectureRules() {
	}

	static ArchRule modulesUseOnlyThoseAbove(String base) {
		return classes().should(new ArchCondition<>("use only modules above their own") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					int own = module(base, type);
					int used = module(base, dependency.getTargetClass());
					if (own >= 0 && used > own) {
						events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
					}
				}
			}
		});
	}

	private static int module(String base, JavaClass type) {
		String name = type.getPackageName();
		if (!name.startsWith(base + ".")) {
			return -1;
		}
		String inner = name.substring(base.length() + 1);
		int dot = inner.indexOf('.');
		return MODULES.indexOf((dot < 0) ? inner : inner.substring(0, dot));
	}

	static ArchRule entitiesStayInTheirPackage() {
		return noClasses().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAssignableTo(Repository.class)
			.should()
			.bePublic()
			.allowEmptyShould(true);
	}

	static ArchRule lawIsPure(String... packages) {
		return noClasses().that()
			.resideInAnyPackage(packages)
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta.persistence..", "java.sql..", "org.hibernate..")
			.allowEmptyShould(true)
			.because(
					"the law is functions on records: no Spring, no database; its clock is ruled by timeComesFromTheClock");
	}

	static ArchRule timeComesFromTheClock() {
		return classes().should(notAskForTheTime());
	}

	private static ArchCondition<JavaClass> notAskForTheTime() {
		DescribedPredicate<JavaMethodCall> now = DescribedPredicate.describe("now() without a clock",
				(call) -> call.getTarget().getName().equals("now")
						&& call.getTargetOwner().getPackageName().equals("java.time")
						&& call.getTarget().getRawParameterTypes().isEmpty());
		return new ArchCondition<>("not ask for the time without a clock") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getMethodCallsFromSelf()
					.stream()
					.filter(now)
					.forEach((call) -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
			}
		};
	}

}
