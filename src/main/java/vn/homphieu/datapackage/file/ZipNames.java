package vn.homphieu.datapackage.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;

import org.jspecify.annotations.Nullable;

/** Which names a zip may hold, and which of them are the files of the package. */
final class ZipNames {

	private final Set<String> seen = new HashSet<>();

	/** Tells what is wrong with an entry, or null. */
	@Nullable String problem(ZipEntry entry) {
		String name = entry.getName();
		if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0) {
			return "has a name that is no path inside the zip";
		}
		if (Arrays.asList(name.split("/", -1)).contains("..")) {
			return "leads out of the zip";
		}
		if (!this.seen.add(name)) {
			return "is there twice";
		}
		return null;
	}

	/** Tells whether an entry is what file managers leave behind. */
	static boolean isLitter(String name) {
		return name.startsWith("__MACOSX/") || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
	}

	/** Finds the files directly in the zip or, if there are none, in its only folder. */
	static SortedMap<String, ZipEntry> inRoot(SortedMap<String, ZipEntry> entries) {
		if (entries.isEmpty()) {
			return entries;
		}
		String first = entries.firstKey();
		String root = first.substring(0, first.indexOf('/') + 1);
		boolean common = entries.keySet().stream().allMatch((name) -> name.startsWith(root));
		SortedMap<String, ZipEntry> files = new TreeMap<>();
		entries.forEach((name, entry) -> {
			String bare = common ? name.substring(root.length()) : name;
			if (bare.indexOf('/') < 0) {
				files.put(bare, entry);
			}
		});
		return files;
	}

}
