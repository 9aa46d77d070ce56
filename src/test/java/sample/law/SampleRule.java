package sample.law;

import java.time.Instant;

import org.springframework.stereotype.Component;

/** A rule of law that is a bean and looks at the clock. */
@Component
public class SampleRule {

	Instant today = Instant.now();

}
