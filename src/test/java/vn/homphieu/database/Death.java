package vn.homphieu.database;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways for a portal to die. */
enum Death {

	/** The application alone: its watchdog stops the server. */
	APPLICATION {
		@Override
		void come(Process portal, Home home) {
			portal.destroyForcibly();
		}
	},
	/** The application and its watchdog: the server goes on as an orphan. */
	APPLICATION_AND_WATCHDOG {
		@Override
		void come(Process portal, Home home) {
			List<ProcessHandle> watchdogs = portal.children().toList();
			watchdogs.forEach(ProcessHandle::destroyForcibly);
			portal.destroyForcibly();
		}
	},
	/** Everything at once, as when a machine's memory runs out. */
	EVERYTHING {
		@Override
		void come(Process portal, Home home) {
			List<ProcessHandle> all = ServerProcess.workingIn(home.data());
			assertThat(all).hasSizeGreaterThan(Acknowledged.WRITERS);
			portal.children().forEach(ProcessHandle::destroyForcibly);
			portal.destroyForcibly();
			all.forEach(ProcessHandle::destroyForcibly);
		}
	},
	/** The server first, whose backends may outlive it for a moment. */
	SERVER_THEN_APPLICATION {
		@Override
		void come(Process portal, Home home) throws IOException {
			PostmasterFile file = PostmasterFile.read(home.data()).orElseThrow();
			ProcessHandle.of(file.pid()).ifPresent(ProcessHandle::destroyForcibly);
			portal.destroyForcibly();
		}
	};

	abstract void come(Process portal, Home home) throws IOException;

}
