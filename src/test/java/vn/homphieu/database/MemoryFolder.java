package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders in memory where there is such a place: the tests need no real disk.
 */
final class MemoryFolder implements TempDirFactory {

	private static final Path MEMORY = Path.of("/dev/shm");

	@Override
	public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension) throws IOException {
		return Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "hom-phieu-")
				: Files.createTempDirectory("hom-phieu-");
	}

}
