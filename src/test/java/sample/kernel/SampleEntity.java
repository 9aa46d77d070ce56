package sample.kernel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that other modules could reach. */
@Entity
public class SampleEntity {

	@Id
	Long id = 1L;

}
